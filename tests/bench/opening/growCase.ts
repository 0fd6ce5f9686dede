import * as Y from 'yjs';

import type { DesktopBridge } from '#shared/desktop/contract';
import { exchangeHere } from '../../../renderer/vault/exchange/exchangeWork.ts';
import { browserTools, type VaultTools } from '../../../renderer/vault/vaultTools.ts';
import { unlockWithPassphrase } from '../../../renderer/vault/workplace.ts';

/** A grown case as it stands on the disk, and what keeping it took. */
export interface GrownCase {
  /** The plain updates of its chain, for loading them bare. */
  readonly updates: readonly Uint8Array[];
  /** Milliseconds of each append of a batch to the journal, over the bridge of the app. */
  readonly appends: readonly number[];
  readonly bytes: readonly number[];
}

const EDITS = 100_000;
const BATCHES = 499;
/** Two seconds of quick typing. */
const EDITS_A_BATCH = 20;
const EDITS_A_SESSION = 1000;
const LETTERS = 'de ouders vertellen dat het na de zomer anders werd en hij weer thuis wilde zijn ';

/**
 * Types 100,000 edits into the texts of the only case of a locked workplace, through its vault: the
 * last 499 batches stand behind a compacted snapshot of all before.
 */
export async function growCase(
  desktop: DesktopBridge,
  passphrase: string,
  stretch: VaultTools['stretch'],
): Promise<GrownCase> {
  const updates: Uint8Array[] = [];
  const appends: number[] = [];
  const bytes: number[] = [];
  const snapshotAfter = { records: 0, bytes: Number.POSITIVE_INFINITY };
  const timed: DesktopBridge = {
    ...desktop,
    appendJournal: async (record) => {
      const started = performance.now();
      const answer = await desktop.appendJournal(record);
      if (updates.length > 1) {
        appends.push(performance.now() - started);
        bytes.push(record.bytes.byteLength);
      }
      return answer;
    },
  };
  const never = 2 ** 30;
  const tools = {
    ...browserTools,
    stretch,
    exchange: exchangeHere,
    snapshotAfter,
    timing: { ...browserTools.timing, idleMs: never, longestMs: never },
  };
  const unlocked = await unlockWithPassphrase(timed, passphrase, tools);
  if (!unlocked.ok) throw new Error(unlocked.reason);
  const [line] = unlocked.value.cases();
  const opened = line === undefined ? null : await unlocked.value.openCase(line.alias);
  if (opened?.ok !== true) throw new Error('The case did not open');
  const { doc, flush, close } = opened.value;
  // First everything that makes the snapshot, written twice: the second one removes the first.
  const typist = typistIn(doc);
  // In one go: the provider of the vault is made for batches of seconds, not of months.
  doc.transact(() => {
    typist(EDITS - BATCHES * EDITS_A_BATCH - 1);
  });
  await flush();
  typist(1);
  await flush();
  updates.push(Y.encodeStateAsUpdate(doc));
  snapshotAfter.records = Number.POSITIVE_INFINITY;
  let batch: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => batch.push(update));
  while (updates.length <= BATCHES) {
    typist(EDITS_A_BATCH);
    updates.push(Y.mergeUpdates(batch));
    batch = [];
    if (!(await flush())) throw new Error('A batch was not kept');
  }
  await close();
  await unlocked.value.close();
  return { updates, appends, bytes };
}

/** Mostly typing where the caret is, with some deleting and some going elsewhere. */
function typistIn(doc: Y.Doc): (edits: number) => void {
  const random = numbersFrom(7);
  const names = [...doc.share.keys()].filter((name) => name.startsWith('txt:'));
  if (names.length === 0) throw new Error('The case has no texts');
  let text = doc.getText(names[0]);
  let caret = text.length;
  let typed = 0;
  let done = 0;
  return (edits) => {
    for (let edit = 0; edit < edits; edit += 1) {
      // Inside a transaction too: what follows is written as another session's.
      if (done % EDITS_A_SESSION === 0) doc.clientID = 1 + done / EDITS_A_SESSION;
      done += 1;
      const chance = random(100);
      if (chance < 2) {
        text = doc.getText(names[random(names.length)]);
        caret = random(text.length + 1);
        typed = 0;
      }
      if (chance >= 2 && chance < 12 && typed > 0) {
        caret -= 1;
        typed -= 1;
        text.delete(caret, 1);
      } else {
        text.insert(caret, LETTERS.charAt(random(LETTERS.length)), {});
        caret += 1;
        typed += 1;
      }
    }
  };
}

// The same numbers in every run: a linear congruence is chance enough for typing.
function numbersFrom(seed: number): (below: number) => number {
  let value = seed;
  return (below) => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((value / 2 ** 32) * below);
  };
}
