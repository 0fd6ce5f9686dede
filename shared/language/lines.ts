import type { TextSpan } from './textSpan.ts';

const MARKER = /^\s*(?:[-–—•*·▪◦]|\p{N}{1,3}[.)]|[a-z][.)])\s+/u;
const HEADING_MARKS = /^\s*#{1,6}\s+/u;
const ENDS = /[.!?…:؟۔。]["'”’»)\]*_]*\s*$/u;
/** Lines that a mail program broke: about this wide. */
const NARROW = 60;
const WIDE = 100;

/**
 * Paragraphs, headings and list items, without the mark before an item. A line that was only broken
 * off goes on in the next: that one begins in lower case, or the first was as wide as a page.
 */
export function logicalLines(text: string): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let open: TextSpan | null = null;
  let at = 0;
  let before = '';
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const end = at + raw.length;
    if (raw.trim() === '') {
      close();
    } else {
      const marker = (MARKER.exec(raw) ?? HEADING_MARKS.exec(raw))?.[0].length ?? null;
      if (open !== null && marker === null && goesOn(before, raw)) {
        open = { start: open.start, end };
      } else {
        close();
        open = { start: at + (marker ?? 0), end };
      }
    }
    before = raw;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  close();
  return lines;

  function close(): void {
    if (open !== null && open.end > open.start) lines.push(open);
    open = null;
  }
}

function goesOn(last: string, next: string): boolean {
  const isWidth = last.length > NARROW && last.length <= WIDE;
  if (ENDS.test(last)) return isWidth && !last.trimEnd().endsWith(':');
  return isWidth || /^\s*[\p{Ll}]/u.test(next);
}
