import * as Y from 'yjs';
import { unknownInline } from '../analysis/prose.ts';
import { isSeparator } from './blockNames.ts';
import { blockEnd } from './textDiff.ts';

/** A stretch of one field by the names its letters have on every machine, also when removed. */
export interface LetterRun {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  /** Characters in front of it that can be seen. */
  readonly index: number;
  readonly isVisible: boolean;
}

/** All letters a field ever had, in their order, and the text that can be seen. */
export interface FieldLetters {
  readonly runs: readonly LetterRun[];
  /** One `blockEnd` for a separator, U+FFFC for a reference: offsets are those of the field. */
  readonly text: string;
}

/** The letters of a field as it stands, or as it stood at an earlier state of the document. */
export function fieldLetters(
  doc: Y.Doc,
  name: string,
  then: Y.Snapshot | null = null,
): FieldLetters {
  const runs: LetterRun[] = [];
  const parts: string[] = [];
  let index = 0;
  if (!doc.share.has(name)) return { runs, text: '' };
  for (let item = doc.getText(name)._start; item !== null; item = item.right) {
    if (!item.countable) continue;
    for (const { from, to, isVisible } of stretchesOf(item, then)) {
      const { client, clock } = item.id;
      runs.push({ client, clock: clock + from, length: to - from, index, isVisible });
      if (!isVisible) continue;
      parts.push(lettersOf(item.content).slice(from, to));
      index += to - from;
    }
  }
  return { runs, text: parts.join('') };
}

/** Characters of a field from `start` to `end` as runs; only what can be seen. */
export function visibleRuns(
  { runs }: FieldLetters,
  start: number,
  end: number,
): readonly LetterRun[] {
  return runs.flatMap((run) => {
    const from = Math.max(0, start - run.index);
    const to = Math.min(run.length, end - run.index);
    if (!run.isVisible || from >= to) return [];
    return [{ ...run, clock: run.clock + from, length: to - from, index: run.index + from }];
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isVisible: boolean;
}

function stretchesOf(item: Y.Item, then: Y.Snapshot | null): readonly Stretch[] {
  if (then === null) return [{ from: 0, to: item.length, isVisible: !item.deleted }];
  const known = (then.sv.get(item.id.client) ?? 0) - item.id.clock;
  // Letters that were removed at different times may have become one item since.
  const isVisible = (at: number): boolean =>
    at < known && !Y.isDeleted(then.ds, Y.createID(item.id.client, item.id.clock + at));
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= item.length; at += 1) {
    if (at < item.length && isVisible(at) === isVisible(from)) continue;
    stretches.push({ from, to: at, isVisible: isVisible(from) });
    from = at;
  }
  return stretches;
}

function lettersOf(content: Y.Item['content']): string {
  if (content instanceof Y.ContentString) return content.str;
  if (content instanceof Y.ContentEmbed && isSeparator(content.embed)) return blockEnd;
  return unknownInline.repeat(content.getLength());
}
