import {
  LineRuleType,
  type IParagraphStyleOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx';
import { letterEdges, letterTypes, type LetterType } from './letterTypes.ts';
import type { DocumentLook } from './reportDocument.ts';
import { wordStyles } from './toWordStyles.ts';

const A4 = { width: 11906, height: 16838 };

/** A4 with narrower sides than an analysis: one page must hold a letter. */
export function letterPage(look: DocumentLook): NonNullable<ISectionPropertiesOptions['page']> {
  const { sides } = letterTypes[look];
  return {
    size: A4,
    margin: { ...letterEdges, left: sides, right: sides, header: 680, footer: 624 },
  };
}

/** The room for text between the sides of its page, in twips. */
export function letterWidth(look: DocumentLook): number {
  return A4.width - 2 * letterTypes[look].sides;
}

/** How much larger than an analysis it is set. */
export function letterScale(look: DocumentLook): number {
  return letterTypes[look].base / letterTypes.letter.base;
}

/** The styles of the analysis, set as a letter: same faces, inks and names. */
export function letterStyles(look: DocumentLook): IStylesOptions {
  const type = letterTypes[look];
  const { paragraphStyles = [], characterStyles = [], default: base = {} } = wordStyles;
  const [title, titleLine] = type.title;
  const [question, questionLine, before] = type.question;
  return {
    ...wordStyles,
    default: {
      ...base,
      document: {
        ...base.document,
        run: { ...base.document?.run, size: half(type.base) },
        paragraph: { ...base.document?.paragraph, spacing: spacing(0, type.after, type.line) },
      },
      heading1: resized(base.heading1, title, spacing(0, 4, titleLine)),
      heading2: resized(base.heading2, question, spacing(before, type.after / 2, questionLine)),
      heading3: resized(base.heading3, type.base, spacing(type.within ?? before, 2, type.line)),
    },
    paragraphStyles: paragraphStyles.map((style) => letterStyle(style, type)),
    characterStyles: characterStyles.map((style) =>
      style.id === 'Source' ? { ...style, run: { ...style.run, size: half(type.small) } } : style,
    ),
  };
}

function letterStyle(style: IParagraphStyleOptions, type: LetterType): IParagraphStyleOptions {
  const [quote, quoteLine] = type.quote;
  switch (style.id) {
    case 'Quote':
      return resized(style, quote, spacing(3, 8, quoteLine));
    case 'QuoteSource':
      return resized(style, type.small, spacing(0, 8, type.small * 1.5));
    case 'Lead':
      return resized(style, type.base, spacing(0, type.after, type.line));
    case 'ListParagraph':
      return resized(style, type.base, spacing(0, type.after / 2, type.line));
    case 'Unknown':
      return resized(style, type.base, spacing(4, 6, type.line));
    case 'Thought':
    case 'Help':
      return resized(style, type.base, spacing(8, 10, type.line));
    case 'TableText':
    case 'TableHead':
    case 'TableSource':
      return resized(style, type.small, spacing(0, 0, type.small * 1.5));
    case 'Caption':
      return resized(style, type.small, spacing(6, 4, type.small * 1.5));
    case 'Header':
    case 'Footer':
      return {
        ...style,
        paragraph: { ...style.paragraph, rightTabStop: A4.width - 2 * type.sides },
      };
    default:
      return style;
  }
}

/** Only the size and the space differ. */
function resized<Style extends { run?: object; paragraph?: object }>(
  style: Style | undefined,
  points: number,
  space: ReturnType<typeof spacing>,
): Style {
  return {
    ...(style as Style),
    run: { ...style?.run, size: half(points) },
    paragraph: { ...style?.paragraph, spacing: space },
  };
}

function half(points: number): number {
  return Math.round(points * 2);
}

function spacing(before: number, after: number, line: number) {
  const twips = (points: number) => Math.round(points * 20);
  return {
    before: twips(before),
    after: twips(after),
    line: twips(line),
    lineRule: LineRuleType.AT_LEAST,
  };
}
