import * as Y from 'yjs';
import type { Analysis } from '#shared/analysis/analysis';
import {
  isCollectionName,
  isSingleName,
  type CollectionName,
  type ListName,
} from '#shared/analysis/collectionNames';
import { plainText, type BlockType, type Indent, type Prose } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { blockMapName, textOrigin } from '#shared/casedoc/blockNames';
import { FORM_EDIT, openCaseDocument, type CaseDocument } from '#shared/casedoc/caseDocument';
import { readProse } from '#shared/casedoc/flatText';
import { parseKey } from '#shared/casedoc/keys';
import { patchProse } from '#shared/casedoc/patchProse';
import { createUndo, type CaseUndo } from '#shared/casedoc/undo';
import { applyForeignUpdate, applyStoredUpdate, newSharedDoc } from '#shared/casedoc/updates';
import { auditMerge, type MergeAudit } from '#shared/merge/auditMerge';
import { toCells, toContent, type Cell } from './proseCells.ts';

/** What one machine sends another: always the whole state. */
export interface ReplicaFile {
  readonly from: string;
  readonly state: Uint8Array<ArrayBuffer>;
}

/**
 * One machine with one case, in the language the tests of merging are written in. It writes the way
 * the app does: text by comparing old and new with the caret, the rest by the writer of the forms.
 * A `field` is `<entity>/<field>`; places count characters, the end of a block as one.
 */
export interface Replica {
  readonly name: string;
  /** Another one after each restart. */
  readonly doc: () => Y.Doc;
  readonly case: () => CaseDocument;
  readonly undo: () => CaseUndo;

  readonly type: (field: string, at: number, text: string, style?: number) => void;
  readonly enter: (field: string, at: number) => void;
  /** Backspace at the start of a block: it goes on at the end of the one before it. */
  readonly join: (field: string, block: number) => void;
  readonly setBlock: (field: string, block: number, type: BlockType, indent?: Indent) => void;
  readonly format: (field: string, at: number, length: number, style: number) => void;
  /** Cuts a block and pastes it in front of another. */
  readonly move: (field: string, block: number, before: number) => void;
  readonly remove: (field: string, at: number, length: number) => void;
  readonly edit: (
    field: string,
    caret: number | null,
    change: (cells: Cell[]) => readonly Cell[],
  ) => Prose;

  readonly add: (collection: ListName, values?: Readonly<Record<string, unknown>>) => EntityId;
  readonly set: (entity: string, field: string, value: unknown) => void;
  readonly toggle: (entity: string, field: string, member: string, on: boolean) => void;
  readonly drop: (entity: string) => void;
  readonly recover: (entity: string) => void;

  readonly send: () => ReplicaFile;
  /** Merges and says what the auditor found. Throws when anything would be lost. */
  readonly receive: (file: ReplicaFile) => MergeAudit;
  /** Merges without counting. */
  readonly absorb: (file: ReplicaFile) => void;
  /** Closes the case and opens it again from what was kept, as a new client. */
  readonly restart: (clientId?: number) => void;

  readonly prose: (field: string) => Prose;
  readonly text: (field: string) => string;
  readonly analysis: () => Analysis;
}

export interface ReplicaOptions {
  /** Fixed where a test needs the order of two concurrent edits. */
  readonly clientId?: number;
  readonly now?: () => number;
}

export function replica(name: string, { clientId, now = () => 0 }: ReplicaOptions = {}): Replica {
  let nextId = 0;
  const newId = (): EntityId => `${name}-${String(nextId++)}` as EntityId;
  let open = start(newSharedDoc(), clientId);

  function start(doc: Y.Doc, id?: number) {
    if (id !== undefined) doc.clientID = id;
    const opened = openCaseDocument({ doc, newId, now, author: name });
    return { doc, case: opened, undo: createUndo(doc, [FORM_EDIT]) };
  }

  const edit: Replica['edit'] = (field, caret, change) => {
    const { doc } = open;
    const target = { text: doc.getText(`txt:${field}`), blocks: doc.getMap(blockMapName) };
    const before = readProse(target.text, target.blocks);
    const after = toContent(change(toCells(before)));
    return doc.transact(() => patchProse(target, before, after, { newId, caret }), textOrigin);
  };
  const prose = (field: string): Prose =>
    readProse(open.doc.getText(`txt:${field}`), open.doc.getMap(blockMapName));
  const endOfBlock = (field: string, block: number): number =>
    toCells(prose(field)).flatMap((cell, at) => ('type' in cell ? [at] : []))[block] ?? 0;
  const startOfBlock = (field: string, block: number): number =>
    block === 0 ? 0 : endOfBlock(field, block - 1) + 1;

  return {
    name,
    doc: () => open.doc,
    case: () => open.case,
    undo: () => open.undo,
    edit,
    type: (field, at, text, style = 0) => {
      edit(field, at, (cells) => spliced(cells, at, 0, toLetters(text, style)));
    },
    enter: (field, at) => {
      edit(field, at, (cells) => spliced(cells, at, 0, [endLike(cells, at)]));
    },
    join: (field, block) => {
      const at = endOfBlock(field, block - 1);
      edit(field, at, (cells) => spliced(cells, at, 1, []));
    },
    setBlock: (field, block, type, indent = 0) => {
      const end = endOfBlock(field, block);
      edit(field, null, (cells) => cells.map((cell, at) => (at === end ? { type, indent } : cell)));
    },
    format: (field, from, length, style) => {
      edit(field, null, (cells) =>
        cells.map((cell, at) =>
          'letter' in cell && at >= from && at < from + length ? { ...cell, style } : cell,
        ),
      );
    },
    move: (field, block, before) => {
      const [from, end] = [startOfBlock(field, block), endOfBlock(field, block)];
      const taken = toCells(prose(field)).slice(from, end + 1);
      const to = startOfBlock(field, before);
      edit(field, from, (cells) => spliced(cells, from, taken.length, []));
      const at = to > from ? to - taken.length : to;
      edit(field, at, (cells) => spliced(cells, at, 0, taken));
    },
    remove: (field, at, length) => {
      edit(field, at, (cells) => spliced(cells, at, length, []));
    },
    add: (collection, values = {}) => {
      const ids: EntityId[] = [];
      open.case.change(`${collection}.add`, (writer) => {
        const id = writer.add(collection);
        ids.push(id);
        for (const [field, value] of Object.entries(values)) {
          writer.setValue(collection, id, field, value);
        }
      });
      const [id] = ids;
      if (id === undefined) throw new Error('Nothing was added');
      return id;
    },
    set: (entity, field, value) => {
      const id = entity as EntityId;
      open.case.change(`${entity}.${field}`, (writer) => {
        writer.setValue(collectionOf(open.doc, id), id, field, value);
      });
    },
    toggle: (entity, field, member, on) => {
      const id = entity as EntityId;
      open.case.change(`${entity}.${field}`, (writer) => {
        writer.toggle(collectionOf(open.doc, id), id, field, member, on);
      });
    },
    drop: (entity) => {
      const id = entity as EntityId;
      open.case.change(`${entity}.remove`, (writer) => {
        writer.remove(listOf(open.doc, id), id);
      });
    },
    recover: (entity) => {
      const id = entity as EntityId;
      open.case.change(`${entity}.restore`, (writer) => {
        writer.restore(listOf(open.doc, id), id);
      });
    },
    send: () => ({ from: name, state: new Uint8Array(Y.encodeStateAsUpdate(open.doc)) }),
    receive: ({ state }) => {
      const mine = docOf(Y.encodeStateAsUpdate(open.doc));
      applyForeignUpdate(open.doc, state);
      const audit = auditMerge({ mine, theirs: docOf(state), merged: open.doc, base: null });
      if (audit.lost.length > 0) throw new Error(`Lost: ${JSON.stringify(audit.lost)}`);
      return audit;
    },
    absorb: ({ state }) => {
      applyForeignUpdate(open.doc, state);
    },
    restart: (id) => {
      const state = Y.encodeStateAsUpdate(open.doc);
      open.case.destroy();
      open.undo.destroy();
      open.doc.destroy();
      const doc = newSharedDoc();
      applyStoredUpdate(doc, state);
      open = start(doc, id);
    },
    prose,
    text: (field) => plainText(prose(field)),
    analysis: () => open.case.analysis(),
  };
}

/** A document that holds exactly this state. */
export function docOf(state: Uint8Array): Y.Doc {
  const doc = newSharedDoc();
  Y.applyUpdate(doc, state);
  return doc;
}

/** Everybody gets everything. */
export function exchangeAll(replicas: readonly Replica[]): void {
  // Twice: applying a state may itself write (Yjs removes marks that became superfluous).
  for (let round = 0; round < 2; round += 1) {
    const files = replicas.map((one) => one.send());
    for (const one of replicas) {
      for (const file of files) if (file.from !== one.name) one.absorb(file);
    }
  }
}

function collectionOf(doc: Y.Doc, id: EntityId): CollectionName {
  if (isSingleName(id)) return id;
  for (const [name, type] of doc.share) {
    if (!isCollectionName(name)) continue;
    for (const key of type._map.keys()) if (parseKey(key)?.id === id) return name;
  }
  throw new Error(`No thing ${id}`);
}

function listOf(doc: Y.Doc, id: EntityId): ListName {
  const name = collectionOf(doc, id);
  if (isSingleName(name)) throw new Error(`There is always one ${name}`);
  return name;
}

function toLetters(text: string, style: number): readonly Cell[] {
  return Array.from(text, (letter) =>
    letter === '\n' ? { type: 'paragraph', indent: 0 } : { letter, style },
  );
}

/** Enter in a block makes two of its kind. */
function endLike(cells: readonly Cell[], at: number): Cell {
  const own = cells.slice(at).find((cell) => 'type' in cell);
  return own !== undefined && 'type' in own ? own : { type: 'paragraph', indent: 0 };
}

function spliced(
  cells: readonly Cell[],
  at: number,
  remove: number,
  insert: readonly Cell[],
): readonly Cell[] {
  return [...cells.slice(0, at), ...insert, ...cells.slice(at + remove)];
}
