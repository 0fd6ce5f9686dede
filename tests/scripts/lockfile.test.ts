import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';

interface Locked {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('package-lock.json', () => {
  // A package left out because one registry did not have it makes `npm ci` refuse everywhere.
  test('holds every package that another one asks for, of every system', () => {
    const names = new Set(
      Object.keys(packages).map((place) => place.split('node_modules/').at(-1)),
    );
    const missing = Object.values(packages)
      .flatMap((one) => Object.keys({ ...one.dependencies, ...one.optionalDependencies }))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.values(packages).filter((one) => one.resolved !== undefined)).toEqual([]);
  });
});

describe('package.json', () => {
  test('pins every version exactly', () => {
    const loose = Object.values(own.devDependencies).filter(
      (range) => !/^\d+\.\d+\.\d+$/.test(range),
    );
    expect(loose).toEqual([]);
  });

  test('ships no packages: everything is bundled', () => {
    expect(own.dependencies ?? {}).toEqual({});
  });
});
