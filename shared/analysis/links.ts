/** Longer than any address that means something to a reader. */
const longest = 2_000;

/**
 * An address as a text may carry it: http, https or mailto, without white space or control
 * characters; null for anything else. `www.` and a bare mail address get what is missing.
 */
export function readLink(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const address = value.trim();
  if (address === '' || address.length > longest || forbidden.test(address)) return null;
  if (webAddress.test(address) || mailAddress.test(address)) return address;
  if (/^www\.[^.]+\./iu.test(address)) return `https://${address}`;
  return bareMail.test(address) ? `mailto:${address}` : null;
}

export interface FoundLink {
  readonly at: number;
  readonly length: number;
  readonly link: string;
}

/** The addresses written out in a line of text, without the point or bracket behind them. */
export function findLinks(text: string): readonly FoundLink[] {
  const found: FoundLink[] = [];
  for (const match of text.matchAll(candidate)) {
    const words = withoutTail(match[0]);
    const link = readLink(words);
    if (link !== null) found.push({ at: match.index, length: words.length, link });
  }
  return found;
}

/** The address as one reads it: without `mailto:`. */
export function shownLink(link: string): string {
  return link.replace(/^mailto:/iu, '');
}

const forbidden = /[\s\p{Cc}\p{Cf}\uFFFC<>"]/u;
const webAddress = /^https?:\/\/[^/?#]+/iu;
const mailAddress = /^mailto:[^@\s]+@[^@\s]+$/iu;
const bareMail = /^[^@\s:/]+@[^@\s:/]+\.[^@\s:/.]+$/u;
const candidate =
  /(?<![\p{L}\p{N}@./])(?:https?:\/\/|www\.|mailto:)[^\s<>"\uFFFC]+|(?<![\p{L}\p{N}@./])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.[\p{L}]{2,}/giu;

function withoutTail(words: string): string {
  const bare = words.replace(/[.,;:!?\u2019\u201D'"]+$/u, '');
  // A closing bracket belongs to the sentence unless it was opened inside the address.
  const isOpened = bare.lastIndexOf('(') > bare.lastIndexOf(')', bare.length - 2);
  return bare.endsWith(')') && !isOpened ? withoutTail(bare.slice(0, -1)) : bare;
}
