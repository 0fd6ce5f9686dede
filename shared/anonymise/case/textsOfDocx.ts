import { strFromU8, unzipSync } from 'fflate';
import type { FinishedText } from './scanFinished.ts';

/**
 * Every word that can be read in a Word file, wherever it hides: text, headers, footers, comments,
 * properties, descriptions of pictures, drawings, links, bookmarks and names of files inside it and
 * of the file itself. Throws when the bytes are no zip.
 */
export function textsOfDocx(bytes: Uint8Array, fileName: string): readonly FinishedText[] {
  const parts = Object.entries(unzipSync(bytes));
  return [
    { where: FILE_NAME, text: fileName },
    ...parts.flatMap(([name, content]): readonly FinishedText[] => [
      { where: name, text: name, technical: true },
      ...textsOfPart(name, content),
    ]),
  ].filter(({ text }) => text.trim() !== '');
}

/** Where a hit is found when the name of the file itself gives somebody away. */
export const FILE_NAME = 'fileName';

function textsOfPart(name: string, content: Uint8Array): readonly FinishedText[] {
  if (/\.(?:xml|rels|svg|html?|txt|json|csv)$/iu.test(name)) return textsOfXml(name, content);
  return /\.png$/iu.test(name) ? textsOfPng(name, content) : [];
}

function textsOfXml(where: string, content: Uint8Array): readonly FinishedText[] {
  const xml = strFromU8(content);
  // A name may be cut over several stretches of text: they are read as one paragraph.
  const paragraphs = xml
    .split(/<\/(?:w:p|a:p|text|tspan|title|desc|dc:\w+|cp:\w+)>/u)
    .map((part) => {
      const words = part
        .replace(/<(?:w:tab|w:br|w:cr)\b[^>]*>/gu, ' ')
        .replace(/<[^>]*>/gu, (tag) => (inWord.test(tag) ? '' : ' '));
      return decode(words).replace(/\s+/gu, ' ').trim();
    });
  const read = isDesign(where)
    ? []
    : [...xml.matchAll(attribute)].map(([, name = '', value = '']) => ({
        where,
        text: decode(value),
        technical: !forReaders.has(name),
      }));
  return [
    ...paragraphs.map((text) => ({ where, text, ...(isTechnical(where) && { technical: true }) })),
    ...read,
  ];
}

/** Runs, text and what changes their look begin no new word. */
const inWord =
  /^<\/?(?:w:(?:r|t|rPr|b|bCs|i|iCs|u|strike|color|sz|szCs|lang|rFonts|rStyle|noProof|proofErr|hyperlink|ins|del|delText|smartTag|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|commentReference|vertAlign|highlight|shd)|a:(?:r|t|rPr))(?:[\s/>])/u;

const attribute =
  /\s(descr|title|alt|name|w:name|w:anchor|w:author|w:initials|w:tooltip|w:val|Target|aria-label|id)="([^"]*)"/gu;
const forReaders: ReadonlySet<string> = new Set([
  ...['descr', 'title', 'alt', 'w:author', 'w:initials', 'w:tooltip', 'aria-label'],
]);

/** Parts that only say how things look: names of fonts and styles. */
function isDesign(name: string): boolean {
  return /(?:fontTable|styles|numbering|settings|theme\d*|webSettings)\.xml$|Content_Types/u.test(
    name,
  );
}

function isTechnical(name: string): boolean {
  return isDesign(name) || name.endsWith('.rels');
}

const SIGNATURE = 8;
const CHUNK_EXTRA = 12;

/** What a picture carries beside its points: tEXt and iTXt. */
function textsOfPng(where: string, bytes: Uint8Array): readonly FinishedText[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: FinishedText[] = [];
  for (let at = SIGNATURE; at + CHUNK_EXTRA <= bytes.byteLength;) {
    const length = view.getUint32(at);
    const type = strFromU8(bytes.subarray(at + 4, at + 8), true);
    if (/^(?:tEXt|zTXt|iTXt|eXIf)$/u.test(type)) {
      const data = bytes.subarray(at + 8, at + 8 + length);
      texts.push({ where, text: new TextDecoder().decode(data).replaceAll('\0', ' ') });
    }
    at += length + CHUNK_EXTRA;
  }
  return texts;
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => letter(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const LAST_CODE = 0x10ffff;

function letter(code: number): string {
  return code <= LAST_CODE ? String.fromCodePoint(code) : ' ';
}
