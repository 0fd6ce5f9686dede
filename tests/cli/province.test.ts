import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { recordTable } from '#shared/monitoring/recordTable';
import { rowCodeOf } from '#shared/monitoring/rowCodes';
import { runCommand } from '../../cli/runCommand.ts';
import { provinceYear } from '../support/codedRecords.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
let folder = '';
const given = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenhang-province-'));
  writeFileSync(given('regels.csv'), recordTable(provinceYear));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function add(name: string, ...more: readonly string[]) {
  const said: string[] = [];
  const hear = (message: unknown) => void said.push(String(message));
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear),
    vi.spyOn(console, 'error').mockImplementation(hear),
  ];
  const files = ['--in', given('regels.csv'), '--out', given(`${name}.csv`)];
  const keep = given(`${name}.json`);
  const status = await runCommand(['province', ...files, '--keep', keep, ...more]);
  for (const spy of spies) spy.mockRestore();
  return { status, said: said.join('\n'), out: given(`${name}.csv`), keep };
}

describe('adding up the figures of the province', () => {
  const [first] = provinceYear;
  if (first === undefined) throw new Error('No records');
  const code = rowCodeOf(first, hashOf);

  test('a line is left out by its code, and by no other', async () => {
    const all = await add('alles');
    expect(all.status).toBe(0);
    const fewer = await add('zonder', '--without', code.replaceAll(' ', ''));
    expect(fewer.status).toBe(0);
    const exact = (file: string) =>
      (JSON.parse(readFileSync(file, 'utf8')) as { readonly count: number }).count;
    expect(exact(fewer.keep)).toBe(exact(all.keep) - 1);
  });

  test('lines that are more than a year past the year they count in are told of', async () => {
    const on = async (day: string, name: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${day}T12:00:00Z`) });
      const made = await add(name);
      vi.useRealTimers();
      expect(made.status).toBe(0);
      return made.said;
    };
    expect(await on('2027-12-31', 'nieuw')).not.toContain('of eerder');
    const all = String(provinceYear.length);
    expect(await on('2028-01-02', 'oud')).toContain(`${all} regels komen uit 2026 of eerder.`);
  });

  test.each([
    ['ffff ffff ffff', 1, 'Geen regel heeft de controlecode ffff ffff ffff'],
    ['geen code', 2, '"geen code" is geen controlecode'],
  ])('%s is no line: nothing is made', async (wrong, status, why) => {
    const made = await add(`fout-${String(status)}`, '--without', wrong);
    expect(made.status).toBe(status);
    expect(made.said).toContain(why);
    expect(existsSync(made.out)).toBe(false);
    expect(existsSync(made.keep)).toBe(false);
  });
});
