import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  ShadingType,
  type ILevelsOptions,
  type INumberingOptions,
  type IParagraphStylePropertiesOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';

/** Inks and fills; the lowest contrast in use is 5.5. */
export const wordColors = {
  text: '1F2933',
  soft: '4A5560',
  petrol: '1F4E5F',
  mist: 'EEF3F4',
  headNeutral: 'E1EAEC',
  leaf: '2A6147',
  leafFill: 'EDF4EF',
  headHelps: 'DCEAE1',
  clay: '94451C',
  sand: 'FAF3EC',
  headWeighs: 'F4E6D9',
  hairline: 'B9C5CA',
} as const;

/** Twentieths of a point. */
export const textWidth = 9070;

const SANS = 'Calibri';
const SERIF = 'Cambria';
const pt = (points: number) => Math.round(points * 20);

/** Line height as "at least": multiples come out too airy, exact heights cut pictures off. */
function spacing(before: number, after: number, line: number) {
  return { before: pt(before), after: pt(after), line: pt(line), lineRule: LineRuleType.AT_LEAST };
}

function bar(style: (typeof BorderStyle)[keyof typeof BorderStyle], size: number, color: string) {
  return { style, size, space: 10, color };
}

/** A filled panel: borders in the fill's own colour are its padding. */
function filledPanel(fill: string, ink: string): IParagraphStylePropertiesOptions {
  const pad = { style: BorderStyle.SINGLE, size: 4, space: 5, color: fill };
  return {
    spacing: spacing(8, 14, 18),
    indent: { left: 290, right: 110 },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    border: { left: bar(BorderStyle.SINGLE, 36, ink), top: pad, bottom: pad, right: pad },
    keepLines: true,
  };
}

function style(
  id: string,
  name: string,
  paragraph: IParagraphStylePropertiesOptions,
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}

const clayRule = bar(BorderStyle.SINGLE, 18, wordColors.clay);
const framed = { style: BorderStyle.SINGLE, size: 8, space: 6, color: wordColors.clay };
const dashed = { style: BorderStyle.DASHED, size: 8, space: 6, color: wordColors.soft };

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style(
    'Lead',
    'Waarvoor dit deel is',
    { spacing: spacing(0, 8, 18), keepLines: true },
    { color: wordColors.soft },
  ),
  {
    ...style(
      'Quote',
      'Eigen woorden',
      {
        spacing: spacing(3, 9, 20),
        indent: { left: 245 },
        border: { left: clayRule },
        keepLines: true,
      },
      { font: SERIF, size: 26, italics: false, color: wordColors.text },
    ),
    next: 'QuoteSource',
  },
  style(
    'QuoteSource',
    'Wie dit zei',
    { spacing: spacing(0, 9, 16.5), indent: { left: 245 }, border: { left: clayRule } },
    { size: 22, color: wordColors.soft },
  ),
  {
    ...style(
      'CoverQuote',
      'Eigen woorden op het voorblad',
      {
        spacing: spacing(34, 0, 31.5),
        indent: { left: 245 },
        border: { left: clayRule },
        keepNext: true,
      },
      { font: SERIF, size: 42 },
    ),
    next: 'CoverSource',
  },
  style(
    'CoverSource',
    'Wie dit zei op het voorblad',
    { spacing: spacing(0, 30, 18), indent: { left: 245 }, border: { left: clayRule } },
    { color: wordColors.soft },
  ),
  style('Thought', 'Wij denken', filledPanel(wordColors.mist, wordColors.petrol)),
  style('Help', 'Dit helpt', filledPanel(wordColors.leafFill, wordColors.leaf)),
  style('Dropped', 'Wij dachten eerst', {
    spacing: spacing(8, 12, 18),
    indent: { left: 260 },
    border: { left: bar(BorderStyle.DOTTED, 24, wordColors.soft) },
    keepLines: true,
  }),
  style('Differs', 'Anders gezien', {
    spacing: spacing(2, 8, 18),
    indent: { left: 290 },
    border: { left: bar(BorderStyle.DOUBLE, 12, wordColors.clay) },
    keepLines: true,
  }),
  style('Unknown', 'Nog niet bekend', {
    spacing: spacing(18, 16, 18),
    indent: { left: 140, right: 140 },
    border: { top: dashed, bottom: dashed, left: dashed, right: dashed },
    keepLines: true,
  }),
  style(
    'Notice',
    'Let op',
    {
      spacing: spacing(6, 12, 18),
      indent: { left: 140, right: 140 },
      border: { top: framed, bottom: framed, left: framed, right: framed },
      keepLines: true,
    },
    { color: wordColors.clay },
  ),
  style('ListParagraph', 'List Paragraph', { spacing: spacing(0, 5, 18) }),
  style('TableText', 'Tabeltekst', { spacing: spacing(0, 0, 16.5) }, { size: 22 }),
  style(
    'TableHead',
    'Tabelkop',
    { spacing: spacing(0, 0, 16.5), keepNext: true },
    { size: 22, bold: true, color: wordColors.petrol },
  ),
  style(
    'TableHeadHelps',
    'Tabelkop, wat helpt',
    { spacing: spacing(0, 0, 16.5), keepNext: true },
    { size: 22, bold: true, color: wordColors.leaf },
  ),
  style(
    'TableHeadWeighs',
    'Tabelkop, wat lastig is',
    { spacing: spacing(0, 0, 16.5), keepNext: true },
    { size: 22, bold: true, color: wordColors.clay },
  ),
  style(
    'TableQuote',
    'Eigen woorden in tabel',
    { spacing: spacing(2, 0, 16.5) },
    { size: 22, font: SERIF },
  ),
  style(
    'TableSource',
    'Bron in tabel',
    { spacing: spacing(0, 0, 16.5) },
    { size: 22, color: wordColors.soft },
  ),
  style('Figure', 'Figuur', { spacing: spacing(6, 0, 18), keepNext: true }),
  style(
    'Caption',
    'caption',
    { spacing: spacing(14, 4, 16.5) },
    { size: 22, bold: true, italics: false, color: wordColors.soft },
  ),
];

/** A heading below the title; screen readers and the navigation pane go by its outline level. */
function heading(level: number, run: object, space: ReturnType<typeof spacing>) {
  return {
    run: { color: wordColors.petrol, italics: false, ...run },
    paragraph: { outlineLevel: level, keepNext: true, keepLines: true, spacing: space },
  };
}

export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: SANS,
        size: 24,
        color: wordColors.text,
        language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: spacing(0, 7, 18), alignment: AlignmentType.LEFT },
    },
    heading1: heading(0, { font: SERIF, size: 56 }, spacing(55, 6, 34)),
    heading2: heading(1, { font: SERIF, size: 38 }, spacing(26, 6, 24)),
    heading3: heading(2, { size: 28, bold: true }, spacing(16, 3, 18)),
    heading4: heading(3, { size: 25, bold: true }, spacing(12, 3, 18)),
    heading5: heading(4, { size: 24, bold: true, color: wordColors.soft }, spacing(10, 3, 18)),
    hyperlink: { run: { color: wordColors.petrol, underline: {} } },
  },
  paragraphStyles: [
    ...paragraphStyles,
    marginStyle('Header', 'header', { before: 0, after: 0, line: pt(14) }),
    marginStyle('Footer', 'footer', { before: 0, after: 0, line: pt(14) }),
  ],
  characterStyles: [
    { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', run: { bold: true } },
    { id: 'Emphasis', name: 'Emphasis', basedOn: 'DefaultParagraphFont', run: { italics: true } },
    { id: 'Voice', name: 'Stem', basedOn: 'DefaultParagraphFont', run: { font: SERIF } },
    {
      id: 'Source',
      name: 'Bron',
      basedOn: 'DefaultParagraphFont',
      run: { size: 22, color: wordColors.soft },
    },
  ],
};

function marginStyle(
  id: string,
  name: string,
  space: { before: number; after: number; line: number },
) {
  return style(
    id,
    name,
    {
      spacing: { ...space, lineRule: LineRuleType.AT_LEAST },
      rightTabStop: textWidth,
    },
    { size: 20, color: wordColors.soft },
  );
}

export const partNumbering = 'parts';
export const bulletNumbering = 'bullets';
export const stepNumbering = 'steps';
export const cellBulletNumbering = 'cell-bullets';
export const cellStepNumbering = 'cell-steps';

function levels(
  formats: readonly NonNullable<ILevelsOptions['format']>[],
  text: (level: number) => string,
  first: number,
): readonly ILevelsOptions[] {
  return formats.map((format, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: {
      run: { color: wordColors.petrol, bold: format !== LevelFormat.BULLET },
      paragraph: { indent: { left: first * (level + 1), hanging: first - 40 } },
    },
  }));
}

const dots = [LevelFormat.BULLET, LevelFormat.BULLET, LevelFormat.BULLET];
/** 1. a. i., as the app shows them. */
const steps = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const bullets = () => '•';
const decimals = (level: number) => `%${level + 1}.`;

/** `scale`: how much larger the letters are than those of an analysis; 10 needs more room than 9. */
export const numberingAt = (scale: number): INumberingOptions => ({
  config: [
    {
      reference: partNumbering,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
    { reference: bulletNumbering, levels: levels(dots, bullets, Math.round(400 * scale)) },
    { reference: stepNumbering, levels: levels(steps, decimals, Math.round(400 * scale)) },
    { reference: cellBulletNumbering, levels: levels(dots, bullets, 240) },
    { reference: cellStepNumbering, levels: levels(steps, decimals, 320) },
  ],
});
