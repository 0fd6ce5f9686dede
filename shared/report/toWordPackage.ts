import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeXml } from '../pattern/svgElement.ts';
import { withPlaces } from './wordPlacesPart.ts';

export interface PackageFacts {
  /** `YYYY-MM-DD`: both dates in the file's properties; the hour is nobody's business. */
  readonly date: string;
  readonly language: string;
  /** One per table, in order. */
  readonly captions: readonly string[];
  /** Paragraphs and letters run from right to left; numbers and Latin names keep their own way. */
  readonly isRightToLeft?: boolean;
  /** A letter, of which there are versions in other languages. */
  readonly isVersion?: boolean;
  /** XML with what was printed where, put in as a part of its own. */
  readonly places?: string;
}

/** Zip knows no dates before 1980; a fixed one makes equal documents equal files. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Adds what the library leaves out, and takes out what would differ from one run to the next. */
export function finishPackage(packed: Uint8Array, facts: PackageFacts): Uint8Array {
  const parts = withPlaces(unzipSync(packed), facts.places);
  const finished: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const bytes = parts[name];
    if (bytes === undefined) continue;
    const isXml = name.endsWith('.xml') || name.endsWith('.rels');
    const content = isXml ? strToU8(finishPart(name, strFromU8(bytes), facts)) : bytes;
    finished[name] = [content, { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(finished);
}

function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml';
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : 1;
}

function finishPart(name: string, xml: string, facts: PackageFacts): string {
  if (name === 'word/document.xml') {
    const whole = renumber(withCaptions(xml, facts.captions));
    return facts.isRightToLeft === true ? rightToLeft(whole) : whole;
  }
  if (name === 'word/styles.xml') return withLanguage(xml, facts);
  if (name === 'docProps/core.xml') return withProperties(xml, facts);
  return xml;
}

function withCaptions(xml: string, captions: readonly string[]): string {
  let table = 0;
  return xml.replace(/<\/w:tblPr>/gu, () => {
    const caption = captions[table] ?? '';
    table += 1;
    return `<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>`;
  });
}

/** Ids of pictures and bookmarks count from 1 in each document, not on from the one before. */
function renumber(xml: string): string {
  let pictures = 0;
  const bookmarks = new Map<string, number>();
  const bookmark = (id: string) => {
    const known = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, known);
    return known;
  };
  return xml
    .replace(/(<wp:docPr [^>]*?\bid=")[^"]*"/gu, (_, start: string) => {
      pictures += 1;
      return `${start}${pictures}"`;
    })
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")([^"]*)"/gu,
      (_, start: string, id: string) => `${start}${bookmark(id)}"`,
    );
}

function withProperties(xml: string, { date, language }: PackageFacts): string {
  const midnight = `${date}T00:00:00Z`;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${midnight}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** The rule beside a quotation stands where the words begin. */
const LEFT_RULE = /<w:pBdr><w:left (?=[^>]*\/><\/w:pBdr>)/gu;

/** The spelling language of the text: a program reads it aloud by this. */
function withLanguage(
  xml: string,
  { language, isRightToLeft, isVersion = false }: PackageFacts,
): string {
  if (!isVersion || language === 'nl-NL') return xml;
  const turned = isRightToLeft === true ? xml.replaceAll(LEFT_RULE, '<w:pBdr><w:right ') : xml;
  const attribute = isRightToLeft === true ? 'w:bidi' : 'w:val';
  return turned.replace(/<w:lang [^>]*\/>/gu, (tag) =>
    tag.replace(new RegExp(`${attribute}="[^"]*"`, 'u'), `${attribute}="${escapeXml(language)}"`),
  );
}

/** `w:bidi` stands right before spacing and what follows it; `w:rtl` near the end of a run's look. */
function rightToLeft(xml: string): string {
  return xml
    .replace(/<w:p>(?!<w:pPr>)/gu, '<w:p><w:pPr><w:bidi/></w:pPr>')
    .replace(/<w:pPr>(?!<w:bidi\/>)(.*?)<\/w:pPr>/gsu, (_, inside: string) => {
      const at = inside.search(
        /<w:(?:adjustRightInd|snapToGrid|spacing|ind|contextualSpacing|jc|rPr|sectPr)\b/u,
      );
      const before = at < 0 ? inside : inside.slice(0, at);
      const after = at < 0 ? '' : inside.slice(at);
      return `<w:pPr>${before}<w:bidi/>${after}</w:pPr>`;
    })
    .replace(/<w:r>(?!<w:rPr>)/gu, '<w:r><w:rPr><w:rtl/></w:rPr>')
    .replace(/(<w:r><w:rPr>)(?!<w:rtl\/>)(.*?)(<\/w:rPr>)/gsu, '$1$2<w:rtl/>$3');
}
