import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { fail, ok, type Result } from '../base/result.ts';
import { readXml, type XmlElement } from './readXml.ts';
import type { WordProblem } from './wordBack.ts';

/** The parts of a Word file that hold words; everything else in it is never unpacked. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly comments: readonly XmlElement[];
  /** Which comment answers which, and what is resolved. */
  readonly threads: readonly XmlElement[];
  /** Heads, feet and notes of the pages. */
  readonly margins: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
  /** What programs keep in a file for themselves; ours among them. */
  readonly kept: readonly XmlElement[];
  readonly properties: XmlElement | null;
  /** The program that wrote it, as it calls itself. */
  readonly program: string;
}

/** Bytes; far more than an analysis with pictures is. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LARGEST_PART = 24 * 1024 * 1024;
const LARGEST_WHOLE = 48 * 1024 * 1024;
const MOST_PARTS = 5000;

const ZIP = [0x50, 0x4b] as const;
/** The container of old and of locked files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Opens a Word file of which nothing is trusted. Programs in it are refused, never unpacked. */
export function openDocx(bytes: Uint8Array): Result<DocxParts, WordProblem> {
  if (bytes.byteLength === 0) return fail('empty');
  if (bytes.byteLength > LARGEST_FILE) return fail('tooLarge');
  if (beginsWith(bytes, COMPOUND)) return fail('locked');
  if (!beginsWith(bytes, ZIP)) return fail('notWord');
  const texts = unpack(bytes);
  if (!texts.ok) return texts;
  const types = texts.value.get('[Content_Types].xml');
  if (types === undefined) return fail('notWord');
  const kinds = kindsOf(types);
  const paths = (kind: string) =>
    [...texts.value.keys()].filter((path) => kinds.get(path)?.includes(kind) === true);
  const hasMacros = [...kinds.values()].some((kind) => kind.includes('macroEnabled'));
  if (hasMacros || texts.value.has(MACROS)) return fail('macros');
  const main = [...paths('.document.main+xml'), ...paths('.template.main+xml')][0];
  if (main === undefined) return fail('notWord');
  const parts = new Map<string, XmlElement | null>();
  const read = (path: string) => {
    const known = parts.get(path);
    if (known !== undefined) return known;
    const text = texts.value.get(path);
    const element = text === undefined ? null : readXml(text);
    parts.set(path, element);
    return element;
  };
  const document = read(main);
  if (document?.name !== 'w:document') return fail('damaged');
  // Beside the text only the remarks may not be damaged: they would be lost in silence.
  const comments = paths('.comments+xml').map(read);
  if (comments.includes(null)) return fail('damaged');
  const all = (paths: readonly string[]) => paths.map(read).filter((part) => part !== null);
  return ok({
    document,
    comments: all(paths('.comments+xml')),
    threads: all(paths('commentsExtended+xml')),
    margins: all([...paths('.header+xml'), ...paths('.footer+xml')]),
    notes: all([...paths('.footnotes+xml'), ...paths('.endnotes+xml')]),
    kept: all([...texts.value.keys()].filter((path) => /^customXml\/[^/]+\.xml$/u.test(path))),
    properties: read('docProps/core.xml'),
    program: /<Application>([^<]*)</u.exec(texts.value.get('docProps/app.xml') ?? '')?.[1] ?? '',
  });
}

const MACROS = 'word/vbaProject.bin';

/** Every part that is XML by its name, decoded; sizes are counted before anything is unpacked. */
function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, string>, WordProblem> {
  const seen = { whole: 0, count: 0, isTooLarge: false, hasMacros: false };
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    seen.count += 1;
    seen.hasMacros ||= name === MACROS;
    if (!/\.(?:xml|rels)$/iu.test(name)) return false;
    seen.whole += originalSize;
    seen.isTooLarge ||=
      originalSize > LARGEST_PART || seen.whole > LARGEST_WHOLE || seen.count > MOST_PARTS;
    return !seen.isTooLarge;
  };
  try {
    const parts = Object.entries(unzipSync(bytes, { filter }));
    if (seen.isTooLarge) return fail('tooLarge');
    const texts = new Map(parts.map(([name, part]) => [name, decoded(part)]));
    if (seen.hasMacros) texts.set(MACROS, '');
    return ok(texts);
  } catch {
    return fail('damaged');
  }
}

function decoded(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return utf16(part.subarray(2), true);
  if (part[0] === 0xfe && part[1] === 0xff) return utf16(part.subarray(2), false);
  return strFromU8(part).replace(/^\ufeff/u, '');
}

function utf16(part: Uint8Array, isLittle: boolean): string {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let text = '';
  for (let at = 0; at + 1 < part.byteLength; at += 2) {
    text += String.fromCharCode(view.getUint16(at, isLittle));
  }
  return text.replace(/^(<\?xml[^>]*?)\s+encoding="[^"]*"/iu, '$1');
}

/** What kind of part stands under which path. */
function kindsOf(types: string): ReadonlyMap<string, string> {
  const root = readXml(types);
  const kinds = new Map<string, string>();
  for (const child of root?.children ?? []) {
    if (typeof child === 'string' || child.name !== 'Override') continue;
    const path = child.attributes.get('PartName')?.replace(/^\//u, '');
    const kind = child.attributes.get('ContentType');
    if (path !== undefined && kind !== undefined) kinds.set(path, kind);
  }
  return kinds;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
