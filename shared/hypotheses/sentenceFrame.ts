import type { Reference, Run } from '../analysis/prose.ts';

/** A sentence to fill in: fixed words, and the names of what is still open. */
export type FramePart = { readonly words: string } | { readonly slot: string };

/** What fills a slot: words, or something of the case that the sentence then points at. */
export interface SlotValue {
  readonly text: string;
  readonly ref?: Reference;
}

/** Stands where nothing is filled in yet. */
export const openSlot = '…';

/** `Wij denken dat {gedrag} begon` in its parts. */
export function frameParts(frame: string): readonly FramePart[] {
  return frame
    .split(/\{([^{}]+)\}/u)
    .map((piece, index): FramePart => (index % 2 === 0 ? { words: piece } : { slot: piece }))
    .filter((part) => 'slot' in part || part.words !== '');
}

/** The slots of a frame, each once, in the order of the sentence. */
export function slotsOf(parts: readonly FramePart[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => ('slot' in part ? [part.slot] : [])))];
}

/** The sentence with what is filled in; what is not, stays open to be written in the text. */
export function fillFrame(
  parts: readonly FramePart[],
  values: ReadonlyMap<string, SlotValue>,
): readonly Run[] {
  const runs: Run[] = [];
  const addWords = (text: string) => {
    const last = runs.at(-1);
    if (last !== undefined && last.ref === undefined) {
      runs[runs.length - 1] = { text: last.text + text };
    } else runs.push({ text });
  };
  for (const part of parts) {
    if ('words' in part) {
      addWords(part.words);
      continue;
    }
    const value = values.get(part.slot);
    const text = value?.text.trim() ?? '';
    if (value?.ref !== undefined && text !== '') runs.push({ text, ref: value.ref });
    else addWords(text === '' ? openSlot : withoutEnd(text));
  }
  return runs;
}

/** The frame goes on behind a slot: a full stop at its end would break the sentence. */
function withoutEnd(text: string): string {
  return text.replace(/\.+$/u, '');
}
