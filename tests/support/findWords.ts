import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A word that should not be there, and the file it was found in. */
export interface FoundWord {
  readonly word: string;
  readonly file: string;
  readonly as: 'utf8' | 'utf16' | 'inflated' | 'name';
}

const ZIP_LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const LARGEST_INFLATED = 64 * 1024 * 1024;

/** Files below a folder; sockets, pipes and broken links are passed over. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return entry.isFile() ? [file] : [];
  });
}

/**
 * Looks for words in the names and bytes of all files below a folder: as UTF-8, as UTF-16 and
 * inside anything that zlib, gzip or zip squeezed. Case counts only for words with a capital.
 */
export function findWords(folder: string, words: readonly string[]): readonly FoundWord[] {
  return filesBelow(folder).flatMap((file) => {
    const bytes = readIfThere(file);
    return words.flatMap((word): FoundWord[] => {
      const found: FoundWord[] = [];
      if (file.slice(folder.length).includes(word)) found.push({ word, file, as: 'name' });
      if (bytes.includes(word, 0, 'utf8')) found.push({ word, file, as: 'utf8' });
      if (bytes.includes(word, 0, 'utf16le')) found.push({ word, file, as: 'utf16' });
      if (inflated(bytes).some((part) => holds(part, word))) {
        found.push({ word, file, as: 'inflated' });
      }
      return found;
    });
  });
}

function holds(bytes: Buffer, word: string): boolean {
  return bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le');
}

// A file may go between listing and reading (temporary files of a running app).
function readIfThere(file: string): Buffer {
  return statSync(file, { throwIfNoEntry: false }) === undefined
    ? Buffer.alloc(0)
    : readFileSync(file);
}

const inflatedParts = new WeakMap<Buffer, readonly Buffer[]>();

function inflated(bytes: Buffer): readonly Buffer[] {
  const known = inflatedParts.get(bytes);
  if (known !== undefined) return known;
  const parts: Buffer[] = [];
  const attempt = (unpack: () => Buffer) => {
    try {
      parts.push(unpack());
    } catch {
      // Not a stream after all: a magic number may stand anywhere by chance.
    }
  };
  const options = { maxOutputLength: LARGEST_INFLATED, finishFlush: 2 } as const;
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    const isZlib = bytes.length > at + 1 && (0x7800 + (bytes[at + 1] ?? 0)) % 31 === 0;
    if (isZlib) attempt(() => inflateSync(bytes.subarray(at), options));
  }
  for (let at = bytes.indexOf(GZIP_MAGIC); at >= 0; at = bytes.indexOf(GZIP_MAGIC, at + 1)) {
    attempt(() => gunzipSync(bytes.subarray(at), options));
  }
  let at = bytes.indexOf(ZIP_LOCAL_HEADER);
  for (; at >= 0; at = bytes.indexOf(ZIP_LOCAL_HEADER, at + 1)) {
    if (bytes.length < at + 30) break;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    attempt(() => inflateRawSync(bytes.subarray(start), options));
  }
  inflatedParts.set(bytes, parts);
  return parts;
}
