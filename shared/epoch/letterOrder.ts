import * as Y from 'yjs';
import { META_MAP } from '../casedoc/projection.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { hash53 } from './hash53.ts';
import { readNumbers, writeNumbers } from './wholeNumbers.ts';

/** A stretch of a text as it was when its history was cleaned up; `isAlive`: it was copied. */
export interface OrderRun {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly isAlive: boolean;
}

/** The letters of every text that was copied when an epoch began, by the name of the text. */
export type LetterOrder = (name: string) => readonly OrderRun[] | null;

const ORDER_KEY = 'epochLetters';

/**
 * Keeps under which names the letters of texts went before they were copied, and between which ones
 * letters were that are gone: numbers only. With it, what is written in the old history finds its
 * place, and is the same letter whoever carries it over.
 */
export function writeLetterOrder(old: SharedDoc, fresh: SharedDoc, names: readonly string[]): void {
  const clients = new Map<number, number>();
  const texts = names.flatMap((name) => {
    const runs = orderOf(old, name).flatMap(({ client, clock, length, isAlive }) => {
      const index = clients.get(client) ?? clients.size;
      clients.set(client, index);
      return [2 * index + (isAlive ? 1 : 0), clock, length];
    });
    return [hash53(name), runs.length / 3, ...runs];
  });
  const numbers = [clients.size, ...clients.keys(), ...texts];
  fresh.getMap(META_MAP).set(ORDER_KEY, writeNumbers(numbers));
}

/** Null for an epoch without such a note: then nothing can be carried into it. */
export function readLetterOrder(cleaned: SharedDoc): LetterOrder | null {
  const kept = cleaned.getMap<unknown>(META_MAP).get(ORDER_KEY);
  const numbers = kept instanceof Uint8Array ? readNumbers(kept) : null;
  if (numbers === null) return null;
  const [count = 0] = numbers;
  const clients = numbers.slice(1, 1 + count);
  const texts = new Map<number, readonly OrderRun[]>();
  let at = 1 + count;
  while (at + 1 < numbers.length) {
    const [hash = 0, runs = 0] = numbers.slice(at, at + 2);
    const from = at + 2;
    at = from + 3 * runs;
    if (at > numbers.length) return null;
    const order: OrderRun[] = [];
    for (let next = from; next < at; next += 3) {
      const [sign = 0, clock = 0, length = 0] = numbers.slice(next, next + 3);
      const client = clients[Math.floor(sign / 2)];
      if (client === undefined) return null;
      order.push({ client, clock, length, isAlive: sign % 2 === 1 });
    }
    texts.set(hash, order);
  }
  return (name) => texts.get(hash53(name)) ?? null;
}

function orderOf(doc: SharedDoc, name: string): readonly OrderRun[] {
  const runs: { client: number; clock: number; length: number; isAlive: boolean }[] = [];
  for (let item = doc.getText(name)._start; item !== null; item = item.right) {
    const { client, clock } = item.id;
    const isAlive = isCopied(item);
    const last = runs.at(-1);
    const follows =
      last?.client === client && last.isAlive === isAlive && last.clock + last.length === clock;
    if (follows) last.length += item.length;
    else runs.push({ client, clock, length: item.length, isAlive });
  }
  return runs;
}

function isCopied({ content, deleted }: Y.Item): boolean {
  return !deleted && (content instanceof Y.ContentString || content instanceof Y.ContentEmbed);
}
