import * as Y from 'yjs';
import { META_MAP } from '../casedoc/projection.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { hash53 } from './hash53.ts';
import type { OrderRun } from './letterOrder.ts';

/** Tells where a letter of the old history is in the cleaned one. */
export interface LetterNames {
  /** True when the text was there when the epoch began. */
  readonly wasThere: boolean;
  /** The name a letter has in the cleaned text, or would have; null for one that was cleaned away. */
  readonly nameOf: (id: Y.ID) => Y.ID | null;
  /** The letter itself or the nearest one on that side that was copied; null for none. */
  readonly anchorFor: (id: Y.ID, side: 'left' | 'right') => Y.ID | null;
}

/** What names the letters of one text. */
export interface NamedText {
  readonly name: string;
  readonly epoch: string;
  /** Null when the text was not there when the epoch began. */
  readonly order: readonly OrderRun[] | null;
  /** Which entry the epoch began with; its writer copied the letters. */
  readonly base: string;
}

/** Names the letters of the old history in a cleaned text. */
export function letterNames(
  cleaned: SharedDoc,
  { name, epoch, order, base }: NamedText,
): LetterNames {
  const copied = copiedLetters(cleaned, name, base);
  const placed = new Map<number, { readonly run: OrderRun; readonly before: number }[]>();
  let before = 0;
  for (const run of order ?? []) {
    placed.set(run.client, [...(placed.get(run.client) ?? []), { run, before }]);
    if (run.isAlive) before += run.length;
  }
  const placeOf = ({ client, clock }: Y.ID) =>
    placed.get(client)?.find(({ run }) => run.clock <= clock && clock < run.clock + run.length);
  const renamed = (id: Y.ID): Y.ID => Y.createID(newClient(epoch, name, id.client), id.clock);
  return {
    wasThere: order !== null,
    nameOf: (id) => {
      const place = placeOf(id);
      if (place === undefined) return renamed(id);
      const { run } = place;
      return run.isAlive ? (copied[place.before + id.clock - run.clock] ?? null) : null;
    },
    anchorFor: (id, side) => {
      const place = placeOf(id);
      if (place === undefined) return renamed(id);
      const { run } = place;
      if (run.isAlive) return copied[place.before + id.clock - run.clock] ?? null;
      return copied[side === 'left' ? place.before - 1 : place.before] ?? null;
    },
  };
}

/** The letters that were copied when the epoch began, in their order. */
function copiedLetters(cleaned: SharedDoc, name: string, base: string): readonly Y.ID[] {
  const writer = cleaned.getMap(META_MAP)._map.get(base)?.id.client;
  const ids: Y.ID[] = [];
  for (let item = cleaned.getText(name)._start; item !== null; item = item.right) {
    if (item.id.client !== writer || !item.countable) continue;
    for (let at = 0; at < item.length; at += 1) {
      ids.push(Y.createID(item.id.client, item.id.clock + at));
    }
  }
  // Whatever that writer wrote later comes after it.
  return ids.sort((one, other) => one.clock - other.clock);
}

/**
 * The same writer under another name, one for each text and epoch: the letters of one text then
 * follow each other without those of others.
 */
function newClient(epoch: string, text: string, client: number): number {
  return hash53(`${epoch}|${text}|${String(client)}`);
}
