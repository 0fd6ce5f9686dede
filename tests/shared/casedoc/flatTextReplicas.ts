import * as Y from 'yjs';
import { type BlockType, type Indent, type Prose } from '#shared/analysis/prose';
import { isEntityId } from '#shared/base/ids';
import { blockMapName, textOrigin } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import { patchProse, type BlockContent } from '#shared/casedoc/patchProse';
import { normalRuns, type StyledText } from '#shared/casedoc/runs';

export const fieldName = 'txt:e1/story';

/** One machine: its document, what it sent, and what it ever deleted. */
export interface Replica {
  readonly doc: Y.Doc;
  readonly text: Y.Text;
  readonly blocks: Y.Map<unknown>;
  readonly sent: Uint8Array[];
}

/** A letter (or `ref-…`, a reference) with its style, or the end of a block with its type. */
export type Cell =
  | { readonly letter: string; readonly style: number }
  | { readonly type: BlockType; readonly indent: Indent };

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

export function toCells(prose: Prose): Cell[] {
  return prose.flatMap((block) => [
    ...block.runs.flatMap((run) =>
      Array.from(run.ref === undefined ? run.text : [run.ref.id], (letter): Cell => ({
        letter,
        style:
          (run.bold === true ? 1 : 0) +
          (run.italic === true ? 2 : 0) +
          (run.link === undefined ? 0 : linkStyle),
      })),
    ),
    { type: block.type, indent: block.indent },
  ]);
}

/** Beside the bits of bold and italic: the letter is part of an address. */
export const linkStyle = 4;

function toPiece(letter: string, style: number): StyledText {
  if (letter.startsWith('ref-') && isEntityId(letter)) {
    return { text: '', style: 0, ref: { collection: 'factor', id: letter } };
  }
  return { text: letter, style: style & 3, link: style >= linkStyle ? testLink : undefined };
}

const testLink = 'https://voorbeeld.nl/pad';

export function toContent(cells: readonly Cell[]): BlockContent[] {
  const content: BlockContent[] = [];
  let letters: StyledText[] = [];
  for (const cell of cells) {
    if ('letter' in cell) {
      letters.push(toPiece(cell.letter, cell.style));
    } else {
      content.push({ type: cell.type, indent: cell.indent, runs: normalRuns(letters) });
      letters = [];
    }
  }
  if (letters.length > 0) {
    content.push({ type: 'paragraph', indent: 0, runs: normalRuns(letters) });
  }
  return content;
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
