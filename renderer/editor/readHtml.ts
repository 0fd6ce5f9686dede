import { readLink } from '#shared/analysis/links';
import { softBreak, type BlockType, type Indent } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { boldBit, italicBit, normalRuns, type StyledText } from '#shared/casedoc/runs';
import { cleanText } from './cleanText.ts';
import { toIndent, wordHints, type WordHints } from './wordHtml.ts';

/**
 * What pasted HTML says, in what prose can hold: paragraphs, headings, quotes, lists, bold, italic
 * and addresses. Colours, fonts, pictures, scripts, comments and tracked deletions stay behind; a
 * row of a table becomes one line. Nothing for a page so large that reading it would be felt: its
 * plain text is there too.
 */
export function readHtml(html: string): readonly BlockContent[] {
  const bare = withoutPictures(html);
  if (bare.length > largest) return [];
  const page = new DOMParser().parseFromString(bare, 'text/html');
  const reader = createReader();
  readChildren(page.body, plainContext, reader);
  reader.end('paragraph', 0);
  return reader.blocks;
}

interface Context {
  readonly style: number;
  readonly type: BlockType;
  /** How many lists one is in. */
  readonly depth: number;
  readonly isPre: boolean;
  /** The level a program gave an item by itself, whatever lists it lies in. */
  readonly indent: Indent | null;
  readonly link: string | undefined;
  /** How many elements one is in. */
  readonly nesting: number;
}

const plainContext: Context = {
  style: 0,
  type: 'paragraph',
  depth: 0,
  isPre: false,
  indent: null,
  link: undefined,
  nesting: 0,
};

/** In characters, pictures left out; a report of 500 pages stays below it. */
const largest = 4_000_000;
/** Nobody writes deeper; further down only the words are read. */
const deepest = 300;

interface Reader {
  readonly blocks: BlockContent[];
  readonly add: (text: string, context: Context) => void;
  readonly end: (type: BlockType, indent: Indent) => void;
}

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'IMG',
  'SVG',
  'TEMPLATE',
]);
const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

function createReader(): Reader {
  const blocks: BlockContent[] = [];
  let pieces: StyledText[] = [];
  let text = '';
  return {
    blocks,
    add: (raw, { style, isPre, link }) => {
      const letters = isPre ? cleanText(raw).replace(/\r?\n/gu, softBreak) : collapse(raw, text);
      if (letters === '') return;
      text += letters;
      pieces.push({ text: letters, style, link });
    },
    end: (type, indent) => {
      // A heading is bold by itself.
      const styled = hasOwnLook(type)
        ? pieces.map((piece) => ({ ...piece, style: piece.style & ~boldBit }))
        : pieces;
      const runs = normalRuns(trimEnd(styled));
      if (runs.length > 0) blocks.push({ type, indent, runs });
      pieces = [];
      text = '';
    },
  };
}

function readChildren(parent: Node, context: Context, reader: Reader): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) reader.add(child.data, context);
    else if (child instanceof HTMLElement) readElement(child, context, reader);
  }
}

function readElement(element: HTMLElement, context: Context, reader: Reader): void {
  const tag = element.tagName;
  if (skipped.has(tag)) return;
  const hints = wordHints(element);
  if (hints.isDropped) return;
  if (context.nesting > deepest) {
    reader.add(element.textContent, context);
    return;
  }
  if (tag === 'BR') {
    // The last break of a block only keeps it open.
    if (!isLastBreak(element)) reader.add(softBreak, { ...context, isPre: true });
    return;
  }
  const inner = innerContext(element, context, hints);
  const indent = indentOf(context);
  if (tag === 'TD' || tag === 'TH') {
    if (element.previousElementSibling !== null) reader.add(' · ', context);
    reader.add(element.textContent.replace(/\s+/gu, ' ').trim(), inner);
    return;
  }
  if (!blockTags.has(tag)) {
    readChildren(element, inner, reader);
    return;
  }
  reader.end(context.type, indent);
  readChildren(element, inner, reader);
  reader.end(inner.type, indentOf(inner));
}

function innerContext(element: HTMLElement, outer: Context, hints: WordHints): Context {
  const link = element.tagName === 'A' ? readLink(element.getAttribute('href')) : null;
  const context: Context = {
    ...outer,
    type: hints.type ?? outer.type,
    indent: hints.indent ?? outer.indent,
    link: link ?? outer.link,
    nesting: outer.nesting + 1,
  };
  const style = hasOwnLook(context.type) ? 0 : styleOf(element, context.style);
  const isPre = context.isPre || element.tagName === 'PRE';
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
      return { ...context, style: 0, isPre, type: 'heading3' };
    case 'H4':
    case 'H5':
    case 'H6':
      return { ...context, style: 0, isPre, type: 'heading4' };
    case 'UL':
      return { ...context, style, isPre, type: 'bullet', depth: context.depth + 1 };
    case 'OL':
      return { ...context, style, isPre, type: 'numbered', depth: context.depth + 1 };
    case 'BLOCKQUOTE':
      // In a mail it only says that somebody answers.
      return isMailQuote(element)
        ? { ...context, style, isPre }
        : { ...context, style, isPre, type: 'quote' };
    default:
      return { ...context, style, isPre };
  }
}

function styleOf(element: HTMLElement, outer: number): number {
  const { fontWeight, fontStyle } = element.style;
  let style = outer;
  if (element.matches('b, strong')) style |= boldBit;
  if (element.matches('i, em')) style |= italicBit;
  if (fontWeight !== '') {
    const isBold = fontWeight === 'bold' || Number.parseInt(fontWeight, 10) >= 600;
    style = isBold ? style | boldBit : style & ~boldBit;
  }
  if (fontStyle === 'italic') style |= italicBit;
  if (fontStyle === 'normal') style &= ~italicBit;
  return style;
}

function isMailQuote(element: HTMLElement): boolean {
  return element.getAttribute('type') === 'cite' || /quote/iu.test(element.className);
}

function hasOwnLook(type: BlockType): boolean {
  return type === 'heading3' || type === 'heading4';
}

function indentOf({ depth, indent, type }: Context): Indent {
  if (type !== 'bullet' && type !== 'numbered') return 0;
  return indent ?? toIndent(depth - 1);
}

function isLastBreak(element: HTMLElement): boolean {
  const isLast = element.nextSibling === null;
  const parent = element.parentElement;
  return isLast && parent !== null && blockTags.has(parent.tagName);
}

/** White space as a browser shows it: one space, none at the start of a line. */
function collapse(raw: string, before: string): string {
  const letters = cleanText(raw).replace(/[ \t\n\r\f]+/gu, ' ');
  const atStart = before === '' || before.endsWith(' ') || before.endsWith(softBreak);
  return atStart && letters.startsWith(' ') ? letters.slice(1) : letters;
}

function trimEnd(pieces: readonly StyledText[]): readonly StyledText[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const text = last.text.replace(/[ \u2028]+$/u, '');
  return text === '' ? trimEnd(pieces.slice(0, -1)) : [...pieces.slice(0, -1), { ...last, text }];
}

/** Pictures inside the page can be hundreds of times its words. */
function withoutPictures(html: string): string {
  return html.replace(/\ssrc\s*=\s*(?:"data:[^"]*"|'data:[^']*')/giu, '');
}
