import {
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { figureSize } from './figureSize.ts';
import { printable } from './printable.ts';
import type { Figure, Quote, ReportBlock, ReportDocument } from './reportDocument.ts';
import { letterPage, letterScale, letterStyles, letterWidth } from './toWordLetter.ts';
import { wordComment } from './toWordMark.ts';
import { finishPackage } from './toWordPackage.ts';
import { numberingAt, textWidth, wordColors, wordStyles } from './toWordStyles.ts';
import { wordTable } from './toWordTable.ts';
import { wordHeading, wordList, wordPanel, wordParagraph } from './toWordText.ts';

/** A4 in twips, and the margins around the text. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, bottom: 1304, left: 1418, right: 1418, header: 680, footer: 624 },
};

/**
 * The document as a Word file. `pictures` holds one PNG per figure, in order, for programs that
 * cannot show SVG; a missing one is a bug and throws. The same input gives the same bytes.
 */
export async function toWord(
  report: ReportDocument,
  pictures: readonly Uint8Array[],
): Promise<Uint8Array> {
  const captions = report.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.caption] : [],
  );
  const { comments = [] } = report;
  const file = new Document({
    title: report.title,
    creator: report.maker,
    lastModifiedBy: report.maker,
    revision: 1,
    compatibility: { version: 15 },
    numbering: numberingAt(report.look === undefined ? 1 : letterScale(report.look)),
    styles: report.look === undefined ? wordStyles : letterStyles(report.look),
    ...(comments.length === 0 ? {} : { comments: { children: comments.map(wordComment) } }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: report.look === undefined ? page : letterPage(report.look),
        },
        // A letter is one page: its first page says for whom it is.
        headers: {
          default: header(report, true),
          first: header(report, report.look !== undefined),
        },
        footers: { default: footer(report), first: footer(report) },
        children: [...wordBlocks(report, pictures)],
      },
    ],
  });
  const packed = await Packer.pack(file, 'uint8array');
  return finishPackage(packed, {
    date: report.date,
    language: report.language,
    captions,
    isRightToLeft: report.isRightToLeft === true,
    isVersion: report.look !== undefined,
    ...(report.places === undefined ? {} : { places: report.places }),
  });
}

function wordBlocks(
  { blocks, look }: ReportDocument,
  pictures: readonly Uint8Array[],
): readonly FileChild[] {
  // The room above a title belongs to a cover.
  const hasCover = blocks.some(({ kind }) => kind === 'coverQuote');
  const width = look === undefined ? textWidth : letterWidth(look);
  let instances = 0;
  let figures = 0;
  const nextInstance = () => (instances += 1);
  return blocks.flatMap((block, index): readonly FileChild[] => {
    const afterTable = blocks[index - 1]?.kind === 'table';
    switch (block.kind) {
      case 'heading':
        return [wordHeading(block, index === 0 && !hasCover)];
      case 'lead':
        return [wordParagraph('Lead', block.runs, { keepNext: true, ...roomAbove(afterTable) })];
      case 'paragraph':
        return [
          wordParagraph(undefined, block.runs, {
            ...(block.keepNext ? { keepNext: true, keepLines: true } : {}),
            ...roomAbove(afterTable),
          }),
        ];
      case 'quote':
      case 'coverQuote':
        return wordQuote(block);
      case 'panel':
        return [wordPanel(block)];
      case 'list':
        return wordList(block, nextInstance, roomAbove(afterTable));
      case 'table':
        return [
          wordParagraph('Caption', [{ text: block.caption }], { keepNext: true }),
          wordTable(block, nextInstance, width),
        ];
      case 'figure': {
        const png = pictures[figures];
        if (png === undefined) throw new Error(`No picture for figure ${figures + 1}`);
        figures += 1;
        return wordFigure(block, png, !block.mayPart && isToldBy(blocks[index + 1]));
      }
    }
  });
}

/** Words that tell of a picture stay with it; the next picture or table may begin a page. */
function isToldBy(next: ReportBlock | undefined): boolean {
  return next?.kind === 'paragraph' || next?.kind === 'lead' || next?.kind === 'list';
}

/** A table has no space of its own below it. */
function roomAbove(afterTable: boolean): IParagraphOptions {
  return afterTable ? { spacing: { before: 200 } } : {};
}

function wordQuote(quote: Quote): readonly Paragraph[] {
  const style = quote.kind === 'quote' ? 'Quote' : 'CoverQuote';
  if (quote.source === null) return [wordParagraph(style, quote.runs)];
  // Inside one rule there is no space between the words and who said them.
  const words = wordParagraph(style, quote.runs, {
    keepNext: true,
    ...(quote.kind === 'quote' ? { spacing: { before: 60, after: 0 } } : {}),
  });
  const source = quote.kind === 'quote' ? 'QuoteSource' : 'CoverSource';
  return [words, wordParagraph(source, [{ text: quote.source }])];
}

function wordFigure(figure: Figure, png: Uint8Array, keepNext: boolean): readonly Paragraph[] {
  const alt = printable(figure.alt);
  const title = printable(figure.caption === '' ? figure.alt : figure.caption);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(figure.svg),
    fallback: { type: 'png', data: png },
    transformation: figureSize(figure),
    altText: {
      name: title,
      title,
      description: alt,
    },
  });
  const picture = new Paragraph({ style: 'Figure', children: [image] });
  if (figure.caption === '') return [picture];
  return [
    picture,
    wordParagraph('Caption', [{ text: figure.caption }], {
      spacing: { before: 80, after: 200 },
      keepNext,
    }),
  ];
}

function header(report: ReportDocument, withName: boolean): Header {
  const style: IRunOptions = { bold: true, color: wordColors.clay };
  const mark = new TextRun({ ...style, text: `\t${printable(report.header.mark)}` });
  const left = withName ? [new TextRun(printable(report.header.left))] : [];
  return new Header({ children: [new Paragraph({ style: 'Header', children: [...left, mark] })] });
}

function footer(report: ReportDocument): Footer {
  const [before, between] = report.footer.page;
  const rule = { style: BorderStyle.SINGLE, size: 4, space: 6, color: wordColors.hairline };
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        border: { top: rule },
        children: [
          new TextRun(printable(report.footer.left)),
          new TextRun({
            children: [`\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
