import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, expect, it, vi } from 'vitest';
import { writePortable } from '#shared/analysis/portable';
import { fromHex, toHex } from '#shared/base/hex';
import { makeIdentity, publicIdentityOf } from '#shared/exchange/identity';
import { sealPackage } from '#shared/exchange/sealPackage';
import { writeAnswer } from '#shared/review/answerBytes';
import { signAnswer } from '#shared/review/answerSignature';
import { writeReviewed } from '#shared/review/reviewedBytes';
import { reviewParts } from '#shared/review/reviewParts';
import type { Bytes } from '#shared/sealing/sealingCrypto';
import { runCommand } from '../../cli/runCommand.ts';
import { exampleAnalysis } from '../support/exampleAnalysis.ts';

const CASE = '11111111-1111-4111-8111-111111111111';
const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-cli-'));
const identity = makeIdentity((length) => new Uint8Array(randomBytes(length)));
const keyFile = path.join(folder, 'key.txt');
writeFileSync(keyFile, identity.ageSecret);

afterEach(() => {
  vi.restoreAllMocks();
});

function copyUntil(expiresOn: string): Bytes {
  return writeReviewed({
    ...{ v: 1, caseId: CASE, reviewId: 'r1', code: 'VA-031', round: 2, kind: 'review' },
    ...{ isIdentifiable: false, expiresOn, question: 'Klopt dit?', chosen: [] },
    analysis: exampleAnalysis(),
  });
}

async function fileWith(
  kind: 'review' | 'comment',
  version: string,
  parts: Readonly<Record<string, Bytes>>,
): Promise<string> {
  const bytes = await sealPackage({
    facts: {
      ...{ id: CASE, case: CASE, epoch: CASE, kind, sender: { name: 'Anne', organisation: '' } },
      ...{ seq: 0, prev: null, sv: new Uint8Array(0), stateHash: version },
      ...{ code: 'VA-031', created: 5, app: '1.0.0' },
    },
    parts: Object.entries(parts).map(([name, part]) => ({
      ...{ name, type: 'application/json', bytes: part },
    })),
    identity,
    sealFor: { kind: 'keys', recipients: [publicIdentityOf(identity).recipient] },
  });
  const file = path.join(folder, `${toHex(randomBytes(4))}.va`);
  writeFileSync(file, bytes);
  return file;
}

async function run(args: readonly string[]) {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  const status = await runCommand([...args, '--identity', keyFile]);
  const text = (spy: typeof said) => spy.mock.calls.map((line) => line.join(' ')).join('\n');
  return { status, stdout: text(said), stderr: text(complained) };
}

it('tells what a copy to read asks, and writes out what its reader sees', async () => {
  const bytes = copyUntil('2099-12-31');
  const file = await fileWith('review', toHex(sha256(bytes)), { [reviewParts.reviewed]: bytes });
  const out = path.join(folder, 'copy.json');
  const { status, stdout, stderr } = await run(['open', '--in', file, '--out', out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const told of [
    ...['kopie voor een supervisor', 'Ronde:    2', 'zijn eruit gehaald'],
    ...['tot en met 2099-12-31', 'Klopt dit?'],
  ]) {
    expect(stdout).toContain(told);
  }
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(writePortable(exampleAnalysis()));
});

it('shows nothing of a copy of which the day is over', async () => {
  const bytes = copyUntil('2020-01-01');
  const file = await fileWith('review', toHex(sha256(bytes)), { [reviewParts.reviewed]: bytes });
  const out = path.join(folder, 'old.docx');
  const { status, stdout, stderr } = await run(['read', '--in', file, '--out', out]);
  expect(status).toBe(1);
  expect(stderr).toContain('Zij gold tot en met 2020-01-01');
  expect(stdout).not.toContain('Klopt dit?');
});

it('counts what is in an answer and checks its signature', async () => {
  const version = 'ab'.repeat(32);
  const bytes = writeAnswer({
    seq: 0,
    answer: {
      ...{ reviewId: 'r1', version, kind: 'review', reader: 'Nadia', returnedOn: null },
      ...{ verdict: 'approved', judgement: '', remarks: [] },
      judgements: [{ criterion: 'K01', judgement: 'met', note: '' }],
    },
  });
  const signedFor = async (what: string) => {
    const signature = fromHex(signAnswer(what, bytes, identity.signSecret)) ?? bytes;
    const parts = { [reviewParts.answer]: bytes, [reviewParts.signature]: signature };
    const file = await fileWith('comment', version, parts);
    return run(['open', '--in', file, '--out', path.join(folder, 'never')]);
  };
  const sound = await signedFor(version);
  expect(sound).toMatchObject({ status: 1 });
  expect(sound.stderr).toContain('geen analyse');
  for (const told of ['0 opmerkingen', '1 oordeel', 'akkoord', 'onder dit antwoord klopt.']) {
    expect(sound.stdout).toContain(told);
  }
  const other = await signedFor('cd'.repeat(32));
  expect(other.stdout).toContain('onder dit antwoord klopt niet.');
});
