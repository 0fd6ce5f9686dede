import type { ReleaseText } from '#shared/anonymise/case/releaseEntity';

/** A stretch of a text as it is and as it will be; `key` is what was found there. */
export interface Piece {
  readonly before: string;
  readonly after: string;
  readonly key: string | null;
}

const MOST_LETTERS = 280;
const ELLIPSIS = '…';

/**
 * A text in pieces around what was found. Of a long text only what stands near the places of one
 * thing is shown; an ellipsis says that more stands there.
 */
export function cutAround({ original, marks }: ReleaseText, key: string): readonly Piece[] {
  const own = marks.filter((mark) => mark.key === key);
  const [first, last] = [own[0], own.at(-1)];
  const isLong = original.length > MOST_LETTERS && first !== undefined && last !== undefined;
  const from = isLong ? wordBegin(original, first.start - MOST_LETTERS / 2) : 0;
  const to = isLong ? wordEnd(original, last.end + MOST_LETTERS / 2) : original.length;
  const pieces: Piece[] = from > 0 ? [same(ELLIPSIS)] : [];
  let at = from;
  for (const mark of marks) {
    if (mark.start < at || mark.end > to) continue;
    if (mark.start > at) pieces.push(same(original.slice(at, mark.start)));
    pieces.push({
      before: original.slice(mark.start, mark.end),
      after: mark.becomes,
      key: mark.key,
    });
    at = mark.end;
  }
  if (at < to) pieces.push(same(original.slice(at, to)));
  if (to < original.length) pieces.push(same(ELLIPSIS));
  return pieces;
}

function same(text: string): Piece {
  return { before: text, after: text, key: null };
}

function wordBegin(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.indexOf(' ', near);
  return space < 0 ? near : space + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(' ', near);
  return space < 0 ? near : space;
}
