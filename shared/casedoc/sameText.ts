import { sha256 } from '@noble/hashes/sha2.js';
import * as Y from 'yjs';
import { plainText, unknownInline } from '../analysis/prose.ts';
import { toHex } from '../base/hex.ts';
import type { EntityId } from '../base/ids.ts';
import { blockMapName, proseName } from './blockNames.ts';
import { readProse, writeProse } from './flatText.ts';
import { applyForeignUpdate, type SharedDoc } from './updates.ts';

/** A text that came from elsewhere: one paragraph a line. */
export interface ForeignText {
  readonly id: EntityId;
  readonly field: string;
  readonly text: string;
}

/**
 * Makes a text say what a file says. Two people who both take in that file on their own machine
 * make the very same letters, so that merging their work does not say it twice; what stood there
 * before is removed, which may well be done twice. Not for inside a transaction: it is several. What
 * comes back is the number of the session whose letters these are; null when no letter came in.
 */
export function takeInText(doc: SharedDoc, { id, field, text }: ForeignText): number | null {
  const name = proseName(id, field);
  const wanted = paragraphsOf(text);
  const live = doc.getText(name);
  const blocks = doc.getMap<unknown>(blockMapName);
  const saysThis = () => plainText(readProse(live, blocks)) === wanted.join('\n');
  if (saysThis()) return null;
  if (live.length > 0) live.delete(0, live.length);
  // Letters that were taken away do not come back: a text that returns is made of others.
  for (let turn = 0; turn < MOST_TURNS && wanted.length > 0; turn += 1) {
    const letters = sameLetters(name, wanted, turn);
    applyForeignUpdate(doc, letters.update);
    if (saysThis()) return letters.session;
    if (live.length > 0) live.delete(0, live.length);
  }
  const basis = `${name}\0${String(doc.clientID)}\0${text}`;
  if (wanted.length === 0) return null;
  writeProse(doc, name, contentOf(wanted), freshIds(basis));
  return doc.clientID;
}

/** How often one text may come back; after that, or when numbers collide, it is written as by hand. */
const MOST_TURNS = 16;

/**
 * An update that is the same wherever it is made. The number of its session follows from what it
 * says, so that no two texts share one.
 */
function sameLetters(
  name: string,
  paragraphs: readonly string[],
  turn: number,
): { readonly update: Uint8Array; readonly session: number } {
  const basis = `${name}\0${String(turn)}\0${paragraphs.join('\n')}`;
  const doc = new Y.Doc({ gc: false });
  const hash = sha256(new TextEncoder().encode(basis));
  doc.clientID = new DataView(hash.buffer, hash.byteOffset).getUint32(0);
  doc.transact(() => {
    writeProse(doc, name, contentOf(paragraphs), freshIds(basis));
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { update, session: doc.clientID };
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/[\n\r\u2028]+/u)
    .map((line) => line.replaceAll(unknownInline, '').trim())
    .filter((line) => line !== '');
}

function contentOf(paragraphs: readonly string[]) {
  return paragraphs.map((text) => ({
    type: 'paragraph' as const,
    indent: 0 as const,
    runs: [{ text }],
  }));
}

function freshIds(basis: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    const hash = sha256(new TextEncoder().encode(`${basis}\0${String(count)}`));
    return `b${toHex(hash).slice(0, 31)}`;
  };
}
