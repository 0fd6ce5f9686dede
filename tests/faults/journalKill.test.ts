import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../electron/files/hashOf.ts';
import { openJournal } from '../../electron/files/journal.ts';
import { nodeDisk } from '../../electron/files/nodeDisk.ts';
import { NO_PREVIOUS_HASH } from '#shared/sealing/recordHeader';
import { runs } from '../support/runs.ts';
import { aliasOf } from '../support/sealedRecords.ts';

const alias = aliasOf('b');
const KILLS_PER_JOURNAL = 10;
const KILLS = runs(12, 100);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenhang-kill-'));
  await build({
    entryPoints: ['tests/support/journalWriter.ts'],
    outfile: join(folder, 'writer.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Lets a writer go on from a head, kills it without warning, and returns what it acknowledged. */
async function writeUntilKilled(
  root: string,
  head: { readonly seq: number; readonly hash: string },
  afterMs: number,
): Promise<readonly (readonly [seq: number, hash: string])[]> {
  const writer = join(folder, 'writer.mjs');
  const child = spawn(process.execPath, [writer, root, alias, String(head.seq + 1), head.hash]);
  let said = '';
  let problem = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    said += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    problem += chunk.toString();
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(problem).toBe('');
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => [Number(line.split(' ')[0]), line.split(' ')[1] ?? ''] as const);
}

describe('kill -9 while the journal is written', () => {
  it(`loses no acknowledged record in ${String(KILLS)} kills`, { timeout: 300_000 }, async () => {
    let total = 0;
    for (let left = KILLS; left > 0; left -= KILLS_PER_JOURNAL) {
      // A fresh journal now and then: reading one that only grows would take most of the time.
      const root = join(folder, String(left), 'journal');
      total += await killAndCheck(root, Math.min(left, KILLS_PER_JOURNAL));
    }
    expect(total).toBeGreaterThan(KILLS);
    console.log(`${String(KILLS)} kills, ${String(total)} acknowledged records, 0 lost`);
  });
});

/** Kills a writer so many times and looks after each; returns how much was acknowledged. */
async function killAndCheck(root: string, kills: number): Promise<number> {
  const acknowledged = new Map<number, string>();
  let head = { seq: 0, hash: NO_PREVIOUS_HASH };
  for (let kill = 1; kill <= kills; kill += 1) {
    const afterMs = Math.random() * 150;
    for (const [seq, hash] of await writeUntilKilled(root, head, afterMs)) {
      acknowledged.set(seq, hash);
    }
    const journal = openJournal(nodeDisk, root);
    const heads = await journal.listJournal(null);
    const read = await journal.readJournal({ alias, fromSeq: 1 });
    if (!heads.ok || !read.ok) throw new Error('The journal cannot be read');
    const found = heads.value[0];
    expect(found?.damaged, `after kill ${String(kill)} at ${String(afterMs)} ms`).toBe(0);
    expect(found?.count).toBe(found?.headSeq);
    const kept = read.value.map((bytes) => hashOf(bytes));
    for (const [seq, hash] of acknowledged) expect(kept[seq - 1]).toBe(hash);
    head = { seq: found?.headSeq ?? 0, hash: found?.headHash ?? NO_PREVIOUS_HASH };
  }
  return acknowledged.size;
}
