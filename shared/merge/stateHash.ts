import * as Y from 'yjs';
import { toHex } from '../base/hex.ts';
import { blockMapName, isSeparator, storedId } from '../casedoc/blockNames.ts';
import { SESSION_MAP } from '../casedoc/caseDocument.ts';
import { META_MAP } from '../casedoc/projection.ts';
import { isSharedType, type SharedType } from './structs.ts';

/** Hashing is passed in; `shared/` has none of its own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/**
 * 64 hex digits, equal on two machines that show the same, different when one letter differs.
 * Who sat at which machine and how the text came about are not in it.
 */
export async function stateHash(doc: Y.Doc, sha256: Sha256): Promise<string> {
  return toHex(await sha256(new TextEncoder().encode(visibleState(doc))));
}

/** Everything that can be read in a case in one canonical form, also what only a newer version
 * can show; the document is not touched. */
export function visibleState(doc: Y.Doc): string {
  const usedBlocks = new Set<string>();
  const roots: unknown[] = [];
  const names = [...doc.share.keys()].sort().filter((name) => name !== SESSION_MAP);
  for (const name of names.filter((one) => one !== blockMapName)) {
    addRoot(name, (key) => name !== META_MAP || identityKeys.has(key));
  }
  addRoot(blockMapName, (key) => usedBlocks.has(storedId(key.slice(0, key.lastIndexOf('/')))));
  return JSON.stringify(roots);

  function addRoot(name: string, isShown: (key: string) => boolean): void {
    const type = doc.share.get(name);
    if (type === undefined) return;
    const { entries, list } = readType(type, usedBlocks);
    const shown = entries.filter(([key]) => isShown(key));
    if (shown.length + list.length > 0) roots.push([name, shown, list]);
  }
}

const identityKeys = new Set(['case', 'epoch', 'schema']);

interface TypeContent {
  readonly entries: readonly (readonly [string, unknown])[];
  readonly list: readonly unknown[];
}

function readType(type: SharedType, usedBlocks: Set<string>): TypeContent {
  const entries = [...type._map]
    .filter(([, item]) => !item.deleted)
    .map(([key, item]) => [key, contentOf(item, usedBlocks).at(-1)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return { entries, list: readList(type, usedBlocks) };
}

/** Letters with equal marks as one piece, however they were typed. */
function readList(type: SharedType, usedBlocks: Set<string>): readonly unknown[] {
  const list: unknown[] = [];
  const marks = new Map<string, unknown>();
  let text = '';
  let textMarks = '';
  const flush = (): void => {
    if (text !== '') list.push([text, textMarks]);
    text = '';
  };
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      const value: unknown = content.value;
      if (value === null) marks.delete(content.key);
      else marks.set(content.key, value);
      continue;
    }
    const now = JSON.stringify([...marks].sort().map(sorted));
    if (content instanceof Y.ContentString) {
      if (now !== textMarks) flush();
      textMarks = now;
      text += content.str;
    } else {
      flush();
      list.push([contentOf(item, usedBlocks), now]);
    }
  }
  flush();
  return list;
}

function contentOf({ content }: Y.Item, usedBlocks: Set<string>): readonly unknown[] {
  const nested: unknown = content instanceof Y.ContentType ? content.type : null;
  if (isSharedType(nested)) return [readType(nested, usedBlocks)];
  if (content instanceof Y.ContentEmbed && isSeparator(content.embed)) {
    usedBlocks.add(storedId(content.embed.p));
  }
  return content.getContent().map(sorted);
}

/** The value with the keys of its objects in order, so that equal values are written equally. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Uint8Array) return [...value];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
