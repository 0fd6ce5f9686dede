import { softBreak, type BlockType, type Indent } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { boldBit, italicBit, normalRuns, type StyledText } from '#shared/casedoc/runs';

/**
 * What pasted HTML says, in what prose can hold: paragraphs, headings, lists, bold and italic.
 * Colours, fonts, links' addresses, pictures and scripts stay behind; a row of a table becomes one
 * line.
 */
export function readHtml(html: string): readonly BlockContent[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reader = createReader();
  readChildren(page.body, { style: 0, type: 'paragraph', depth: 0, isPre: false }, reader);
  reader.end('paragraph', 0);
  return reader.blocks;
}

/** Plain text: every line a paragraph. */
export function readPlain(text: string): readonly BlockContent[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n+$/u, '')
    .split('\n')
    .map((line) => ({
      type: 'paragraph',
      indent: 0,
      runs: normalRuns([{ text: clean(line), style: 0 }]),
    }));
}

interface Context {
  readonly style: number;
  readonly type: BlockType;
  /** How many lists one is in. */
  readonly depth: number;
  readonly isPre: boolean;
}

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
    add: (raw, { style, isPre }) => {
      const letters = isPre ? clean(raw).replace(/\r?\n/gu, softBreak) : collapse(raw, text);
      if (letters === '') return;
      text += letters;
      pieces.push({ text: letters, style });
    },
    end: (type, indent) => {
      // A heading is bold by itself.
      const isHeading = type === 'heading3' || type === 'heading4';
      const styled = isHeading
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
  if (tag === 'BR') {
    // The last break of a block only keeps it open.
    if (!isLastBreak(element)) reader.add(softBreak, { ...context, isPre: true });
    return;
  }
  const inner = innerContext(element, context);
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

function innerContext(element: HTMLElement, context: Context): Context {
  const style = styleOf(element, context.style);
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
      return { style, isPre, type: 'bullet', depth: context.depth + 1 };
    case 'OL':
      return { style, isPre, type: 'numbered', depth: context.depth + 1 };
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

function indentOf({ depth }: Context): Indent {
  if (depth <= 1) return 0;
  return depth === 2 ? 1 : 2;
}

function isLastBreak(element: HTMLElement): boolean {
  const isLast = element.nextSibling === null;
  const parent = element.parentElement;
  return isLast && parent !== null && blockTags.has(parent.tagName);
}

/** White space as a browser shows it: one space, none at the start of a line. */
function collapse(raw: string, before: string): string {
  const letters = clean(raw).replace(/[ \t\n\r\f]+/gu, ' ');
  const atStart = before === '' || before.endsWith(' ') || before.endsWith(softBreak);
  return atStart && letters.startsWith(' ') ? letters.slice(1) : letters;
}

function trimEnd(pieces: readonly StyledText[]): readonly StyledText[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const text = last.text.replace(/[ \u2028]+$/u, '');
  return text === '' ? trimEnd(pieces.slice(0, -1)) : [...pieces.slice(0, -1), { ...last, text }];
}

// Characters that mean something to the document, or nothing to a reader. Half a sign cannot be
// stored: it becomes now what it would be after opening again.
function clean(text: string): string {
  return text
    .replace(/[\uFFFC\uFEFF\u200B]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\u00A0', ' ');
}
