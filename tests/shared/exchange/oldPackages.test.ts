import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPortable } from '#shared/analysis/portable';
import { applyForeignUpdate, hasMissingParts, newSharedDoc } from '#shared/casedoc/updates';
import type { OpenWith } from '#shared/exchange/ageFile';
import { parseIdentity, publicIdentityOf, recoveryIdentity } from '#shared/exchange/identity';
import { parseKeyCard } from '#shared/exchange/keyCard';
import { openPackage, type OpenedPackage } from '#shared/exchange/openPackage';
import { PACKAGE_VERSION } from '#shared/exchange/packageHeader';
import { attachmentHash } from '#shared/exchange/packageParts';
import { parseRecoveryCode } from '#shared/sealing/recoveryCode';

// What older versions sealed must open for ever: these files never change.
const folder = 'tests/fixtures/exchange';
const versions = readdirSync(folder).flatMap((name) => /^v(\d+)-keys\.json$/.exec(name)?.[1] ?? []);

interface Keys {
  readonly noor: Person;
  readonly sam: Person;
  readonly recoveryCode: string;
  readonly recovery: { readonly ageSecret: string; readonly recipient: string };
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>> & { readonly sv: readonly number[] };
}
interface Person {
  readonly v: number;
  readonly age: string;
  readonly sign: string;
  readonly recipient: string;
  readonly signKey: string;
}

function file(version: string, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`${folder}/v${version}-${name}`));
}

async function open(bytes: Uint8Array, openWith: OpenWith): Promise<OpenedPackage> {
  const opened = await openPackage(bytes, openWith);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

it('there are files of every version so far', () => {
  expect(versions).toHaveLength(PACKAGE_VERSION);
});

describe.each(versions)('files of format %s', (version) => {
  const keys = JSON.parse(readFileSync(`${folder}/v${version}-keys.json`, 'utf8')) as Keys;
  const withKey = (ageSecret: string): OpenWith => ({ kind: 'keys', ageSecrets: [ageSecret] });
  const document = new Uint8Array(readFileSync('tests/fixtures/case-schema-1.bin'));

  it.each(['sync', 'clean'])('%s opens for both', async (kind) => {
    for (const person of [keys.noor, keys.sam]) {
      const { header, parts } = await open(file(version, `${kind}.va`), withKey(person.age));
      const { sv, ...facts } = keys.facts;
      expect(header).toMatchObject({ ...facts, kind, from: keys.noor.signKey });
      expect([...header.sv]).toEqual(sv);
      expect(parts.map(({ name }) => name).slice(0, 1)).toEqual(['case']);
      expect(parts[0]?.bytes).toEqual(document);
      expect(attachmentHash(parts[1]?.name ?? '')).toBe(header.parts[1]?.sha256);
    }
  });

  it('backup opens with the recovery code, and its parts can be read', async () => {
    const code = parseRecoveryCode(keys.recoveryCode);
    if (!code.ok) throw new Error('no code');
    const recovery = recoveryIdentity(code.secret);
    expect(recovery).toEqual(keys.recovery);
    const { parts } = await open(file(version, 'backup.va'), withKey(recovery.ageSecret));
    for (const part of parts.filter(({ type }) => type === 'yjs-update-v1')) {
      const doc = newSharedDoc();
      applyForeignUpdate(doc, part.bytes);
      expect(hasMissingParts(doc)).toBe(false);
    }
    const readable = parts.find(({ name }) => name === 'analysis.json');
    const json: unknown = JSON.parse(new TextDecoder().decode(readable?.bytes));
    expect(readPortable(json).ok).toBe(true);
  });

  it('code opens with the words', async () => {
    const { header } = await open(file(version, 'code.va'), { kind: 'code', code: keys.code });
    expect(header).toMatchObject({ sealedWith: 'code', to: [] });
  });

  it('the key card can be read', () => {
    const { recipient, signKey } = keys.noor;
    const card = parseKeyCard(file(version, 'noor.vakaart'));
    expect(card).toMatchObject({ ok: true, value: { recipient, signKey, role: 'poolScientist' } });
    const { v, age, sign } = keys.noor;
    const identity = parseIdentity({ v, age, sign });
    expect(identity && publicIdentityOf(identity)).toEqual({ recipient, signKey });
  });
});
