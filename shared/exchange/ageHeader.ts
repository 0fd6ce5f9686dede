/** What the readable head of an age file says, before anything is trusted. */
export type AgeHeader =
  | { readonly kind: 'not-age' }
  /** The file ends before its head does. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'damaged' }
  | {
      readonly kind: 'age';
      /** Bytes after the head. */
      readonly payload: number;
      /** How many bytes there were when the file was sealed; null when the file does not say. */
      readonly sealedPayload: number | null;
      /** Sealed with words: log2 of the work to try them; null when sealed with keys. */
      readonly workFactor: number | null;
    };

/** The stanza of our own in which the length is kept; other age tools skip it. */
export const SIZE_STANZA = 'va-size';

const MAGIC = 'age-encryption.org/v1\n';
const MOST_BYTES = 64 * 1024;
const MOST_STANZAS = 32;
const END = /\n--- [A-Za-z0-9+/]{43}\n/;
const OTHER_THAN_TEXT = /[^\n\x20-\x7e]/;

/**
 * Looks at the head of an age file. Heads of more than 64 kB or 32 stanzas are no files of ours:
 * every stanza costs a key exchange, so a hostile file could keep us busy for hours.
 */
export function readAgeHeader(bytes: Uint8Array): AgeHeader {
  const start = asciiText(bytes.subarray(0, MOST_BYTES));
  if (start.length < MAGIC.length && MAGIC.startsWith(start)) return { kind: 'cut-off' };
  if (!start.startsWith(MAGIC)) return { kind: 'not-age' };
  const end = END.exec(start);
  if (end === null) return unfinished(start, bytes.byteLength);
  const length = end.index + end[0].length;
  const stanzas = start.slice(0, length).split('\n').filter(isStanza).map(argumentsOf);
  if (stanzas.length > MOST_STANZAS) return { kind: 'not-age' };
  return {
    kind: 'age',
    payload: bytes.byteLength - length,
    sealedPayload: numberIn(stanzas.find(([type]) => type === SIZE_STANZA)?.[1]),
    workFactor: workFactorOf(stanzas.find(([type]) => type === 'scrypt')),
  };
}

function unfinished(start: string, fileLength: number): AgeHeader {
  if (OTHER_THAN_TEXT.test(start)) return { kind: 'damaged' };
  return fileLength < MOST_BYTES ? { kind: 'cut-off' } : { kind: 'not-age' };
}

function isStanza(line: string): boolean {
  return line.startsWith('-> ');
}

function argumentsOf(line: string): readonly string[] {
  return line.split(' ').slice(1);
}

function workFactorOf(stanza: readonly string[] | undefined): number | null {
  return stanza === undefined ? null : (numberIn(stanza[2]) ?? Number.POSITIVE_INFINITY);
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^[0-9]{1,12}$/.test(text) ? Number(text) : null;
}

// One sign for every byte, so that places in the text are places in the file.
function asciiText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
