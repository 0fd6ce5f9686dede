/** A stretch of the paragraph: still there, taken away by one, or written by the other. */
export interface MarkedPart {
  readonly text: string;
  readonly mark: 'same' | 'removed' | 'inserted';
}

/**
 * The paragraph in which one wrote while the other took text away, with both marked. `before` is
 * the paragraph as its writer saw it, the new words included. What cannot be placed in it comes
 * behind it, so that no word is left out.
 */
export function markStranded(
  before: string,
  removedText: string,
  insertedText: string,
): readonly MarkedPart[] {
  const { head, found, tail } = splitAround(before, insertedText, removedText);
  const whole = head + tail;
  const at = removedText === '' ? -1 : whole.indexOf(removedText);
  if (at < 0) {
    return compact([
      { text: head, mark: 'same' },
      { text: insertedText, mark: 'inserted' },
      { text: tail, mark: 'same' },
      // Already told when the whole paragraph went.
      { text: isAllOf(removedText, whole) ? '' : removedText, mark: 'removed' },
    ]);
  }
  const end = at + removedText.length;
  const cut = found ? head.length : whole.length;
  const markOf = (from: number): MarkedPart['mark'] =>
    from >= at && from < end ? 'removed' : 'same';
  const borders = [0, at, end, cut, whole.length].sort((a, b) => a - b);
  const parts: MarkedPart[] = [];
  borders.forEach((from, index) => {
    if (from === cut && borders.indexOf(cut) === index) {
      parts.push({ text: insertedText, mark: 'inserted' });
    }
    const to = borders[index + 1] ?? from;
    parts.push({ text: whole.slice(from, to), mark: markOf(from) });
  });
  return compact(parts);
}

interface Split {
  readonly head: string;
  readonly found: boolean;
  readonly tail: string;
}

/** Around the inserted words; of several places the one that leaves the removed text whole. */
function splitAround(before: string, inserted: string, removed: string): Split {
  let first: Split | null = null;
  let at = inserted === '' ? -1 : before.indexOf(inserted);
  while (at >= 0) {
    const head = before.slice(0, at);
    const tail = before.slice(at + inserted.length);
    first ??= { head, found: true, tail };
    if ((head + tail).includes(removed)) return { head, found: true, tail };
    at = before.indexOf(inserted, at + 1);
  }
  return first ?? { head: before, found: false, tail: '' };
}

function isAllOf(removed: string, whole: string): boolean {
  return removed.trim() === '' || removed.trim() === whole.trim();
}

/** Without empty parts; neighbours of one kind as one. */
function compact(parts: readonly MarkedPart[]): readonly MarkedPart[] {
  const joined: MarkedPart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = joined.at(-1);
    if (last?.mark === part.mark) {
      joined[joined.length - 1] = { text: last.text + part.text, mark: part.mark };
    } else joined.push(part);
  }
  return joined;
}
