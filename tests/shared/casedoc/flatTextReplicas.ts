import * as Y from 'yjs';
import type { Prose } from '#shared/analysis/prose';
import { blockMapName, textOrigin } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import { patchProse } from '#shared/casedoc/patchProse';
import { toCells, toContent, type Cell } from '../../support/proseCells.ts';

export const fieldName = 'txt:e1/story';

/** One machine: its document, what it sent, and what it ever deleted. */
export interface Replica {
  readonly doc: Y.Doc;
  readonly text: Y.Text;
  readonly blocks: Y.Map<unknown>;
  readonly sent: Uint8Array[];
}

export function createReplica(clientId: number): Replica {
  const doc = new Y.Doc({ gc: false });
  doc.clientID = clientId;
  const sent: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') sent.push(update);
  });
  return { doc, text: doc.getText(fieldName), blocks: doc.getMap(blockMapName), sent };
}

export function proseOf(replica: Replica): Prose {
  return readProse(replica.text, replica.blocks);
}

export function receive(replica: Replica, update: Uint8Array): void {
  Y.applyUpdate(replica.doc, update, 'remote');
}

/** Everybody gets everything: the state all of them must agree on. */
export function exchangeAll(replicas: readonly Replica[]): void {
  // Twice: applying a state may itself write (Yjs removes marks that became superfluous).
  giveStates(replicas);
  giveStates(replicas);
}

function giveStates(replicas: readonly Replica[]): void {
  const states = replicas.map((replica) => Y.encodeStateAsUpdate(replica.doc));
  for (const replica of replicas) for (const state of states) receive(replica, state);
}

/** Does an edit the way the editor does: old and new text and the caret, nothing else. */
export function edit(
  replica: Replica,
  caret: number | null,
  newId: () => string,
  change: (cells: Cell[]) => readonly Cell[],
): Prose {
  const before = proseOf(replica);
  const after = toContent(change(toCells(before)));
  return replica.doc.transact(
    () => patchProse(replica, before, after, { newId, caret }),
    textOrigin,
  );
}
