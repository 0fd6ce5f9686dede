import { runLetters, type Block, type Prose } from '../analysis/prose.ts';
import { longestRise } from './longestRise.ts';

/** Which block of the old text is which of the new one. */
export interface Alignment {
  /** Pairs of indexes, both ascending. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Blocks that stand elsewhere now: old index to new index. */
  readonly moved: ReadonlyMap<number, number>;
}

/** Shorter blocks say too little to be known again at another place by their words. */
const recognisable = 20;

/** By the id of the block first; what has no partner then, by exactly the same words. */
export function alignBlocks(before: Prose, after: Prose): Alignment {
  const byId = new Map(after.map((block, index) => [block.id, index]));
  const partners = new Map<number, number>();
  before.forEach((block, index) => {
    const partner = byId.get(block.id);
    if (partner !== undefined) partners.set(index, partner);
  });
  const taken = new Set(partners.values());
  const byText = new Map<string, number[]>();
  after.forEach((block, index) => {
    const text = textOf(block);
    if (taken.has(index) || text === '') return;
    byText.set(text, [...(byText.get(text) ?? []), index]);
  });
  before.forEach((block, index) => {
    if (partners.has(index)) return;
    const partner = byText.get(textOf(block))?.shift();
    if (partner !== undefined) partners.set(index, partner);
  });
  const all = [...partners].sort(([a], [b]) => a - b);
  const kept = new Set(longestRise(all.map(([, partner]) => partner)));
  const moved = new Map<number, number>();
  const pairs = all.filter(([index, partner], at) => {
    if (kept.has(at)) return true;
    if (textOf(before[index]).length >= recognisable) moved.set(index, partner);
    return false;
  });
  return { pairs, moved };
}

function textOf(block: Block | undefined): string {
  return (block?.runs ?? []).map(runLetters).join('');
}
