import { softBreak } from '../analysis/prose.ts';
import { StoryWriter } from './storyWriter.ts';
import { childOf, textIn, type XmlElement } from './readXml.ts';
import type { Story } from './story.ts';

/** Reads the text below an element: a document, a remark, a note, or the foot of a page. */
export function readStory(root: XmlElement): Story {
  const writer = new StoryWriter();
  readInside(root, writer, plain);
  return writer.story();
}

/** A moment as Word writes it, in milliseconds since 1970; null when there is none. */
export function momentOf(words: string | undefined): number | null {
  const moment = words === undefined ? Number.NaN : Date.parse(words);
  return Number.isNaN(moment) ? null : moment;
}

/** What is around an element: a change that is kept track of. */
interface Around {
  readonly change: { readonly author: string; readonly on: number | null } | null;
  readonly isRemoved: boolean;
}

const plain: Around = { change: null, isRemoved: false };

function readInside(element: XmlElement, writer: StoryWriter, around: Around): void {
  for (const child of element.children) {
    if (typeof child !== 'string') readElement(child, writer, around);
  }
}

function readElement(element: XmlElement, writer: StoryWriter, around: Around): void {
  const { name } = element;
  if (LETTERS.has(name)) {
    if (!around.isRemoved) writer.write(lettersOf(element), around.change);
    return;
  }
  if (SKIPPED.has(name) || name.endsWith('Pr')) return;
  switch (name) {
    case 'w:p':
      readParagraph(element, writer, around);
      return;
    case 'w:tbl':
      writer.table(() => {
        readInside(element, writer, around);
      });
      return;
    case 'w:tr': {
      const isGone = childOf(childOf(element, 'w:trPr'), 'w:del') !== undefined;
      writer.row(() => {
        readInside(element, writer, isGone ? { ...around, isRemoved: true } : around);
      });
      return;
    }
    case 'w:tc':
      writer.column();
      readInside(element, writer, around);
      return;
    case 'w:ins':
    case 'w:moveTo':
      readInside(element, writer, { ...around, change: changeOf(element) });
      return;
    case 'w:del':
    case 'w:moveFrom':
      writer.removed(changeOf(element));
      readInside(element, writer, { ...around, isRemoved: true });
      return;
    case 'w:sdt':
      readField(element, writer, around);
      return;
    case 'mc:AlternateContent': {
      // Both hold the same words, in a new form and in an old one.
      const one = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
      if (one !== undefined) readInside(one, writer, around);
      return;
    }
    case 'w:txbxContent':
      writer.box(() => {
        readInside(element, writer, around);
      });
      return;
    case 'a:blip':
    case 'v:imagedata':
      writer.picture();
      return;
    default:
      readPoint(element, writer);
      readInside(element, writer, around);
  }
}

/** What stands for letters, and what never holds words of the text. */
const LETTERS: ReadonlySet<string> = new Set([
  ...['w:t', 'm:t', 'w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen'],
]);
const SKIPPED: ReadonlySet<string> = new Set([
  ...['w:delText', 'w:instrText', 'w:delInstrText', 'w:annotationRef', 'w:footnoteRef'],
]);

function lettersOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:tab':
      return '\t';
    case 'w:cr':
      return softBreak;
    case 'w:br':
      return element.attributes.get('w:type') === undefined ||
        element.attributes.get('w:type') === 'textWrapping'
        ? softBreak
        : '';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return textIn(element).replace(/\r?\n/gu, ' ');
  }
}

function readParagraph(element: XmlElement, writer: StoryWriter, around: Around): void {
  const look = childOf(element, 'w:pPr');
  const style = childOf(look, 'w:pStyle')?.attributes.get('w:val') ?? '';
  const isHeading = /^(?:Heading|Kop|Title|Titel)\s?\d?$/iu.test(style);
  const mark = childOf(look, 'w:rPr');
  const end = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  writer.paragraph({ isHeading, runsOn: end !== undefined || around.isRemoved }, () => {
    readInside(element, writer, around);
    if (end !== undefined) writer.removed(changeOf(end));
  });
}

function readField(element: XmlElement, writer: StoryWriter, around: Around): void {
  const properties = childOf(element, 'w:sdtPr');
  const tag = childOf(properties, 'w:tag')?.attributes.get('w:val') ?? '';
  const isPlaceholder = childOf(properties, 'w:showingPlcHdr') !== undefined;
  writer.field({ tag, isPlaceholder }, () => {
    readInside(element, writer, around);
  });
}

function readPoint({ name, attributes }: XmlElement, writer: StoryWriter): void {
  const id = attributes.get('w:id') ?? '';
  switch (name) {
    case 'w:commentRangeStart':
      writer.anchor(id, 'start');
      return;
    case 'w:commentRangeEnd':
      writer.anchor(id, 'end');
      return;
    case 'w:commentReference':
      writer.anchor(id, 'reference');
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      writer.note(`${name.slice(2).replace('Reference', '')} ${id}`);
      return;
    case 'w:bookmarkStart':
      writer.mark(attributes.get('w:name') ?? '');
  }
}

function changeOf({ attributes }: XmlElement) {
  return {
    author: attributes.get('w:author') ?? '',
    on: momentOf(attributes.get('w:date')),
  };
}
