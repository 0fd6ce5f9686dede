import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';
import { rowStays } from './keptOnPage.ts';
import { listInstances } from './listInstances.ts';
import type { Cell, Row, Table as ReportTable } from './reportDocument.ts';
import { cellBulletNumbering, cellStepNumbering, wordColors } from './toWordStyles.ts';
import { wordParagraph } from './toWordText.ts';

const tones = {
  neutral: { ink: wordColors.petrol, fill: wordColors.headNeutral },
  helps: { ink: wordColors.leaf, fill: wordColors.headHelps },
  weighs: { ink: wordColors.clay, fill: wordColors.headWeighs },
} as const;

const cellStyles = { text: 'TableText', quote: 'TableQuote', source: 'TableSource' } as const;

/** One row is one thing; the head repeats, no row splits, no cell is merged. As wide as the text. */
export function wordTable(table: ReportTable, nextInstance: () => number, width: number): Table {
  const tone = tones[table.tone];
  const widths = columnWidths(table.widths, width);
  const rule = { style: BorderStyle.SINGLE, size: 8, color: tone.ink };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const { length } = table.rows;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: wordColors.hairline },
      insideVertical: none,
    },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      headRow(table.head, widths, tone),
      ...table.rows.map((row, index) => {
        const isWhole = table.together === true && index < length - 1;
        const keepNext = isWhole || rowStays(index, length);
        return bodyRow(row, { widths, keepNext, nextInstance });
      }),
    ],
  });
}

const margins = { top: 70, bottom: 70, left: 60, right: 100 };

function headRow(
  head: readonly string[],
  widths: readonly number[],
  tone: (typeof tones)[keyof typeof tones],
): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(
      (words, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: tone.fill },
          children: [wordParagraph(headStyle(tone.ink), [{ text: words }], { keepNext: true })],
        }),
    ),
  });
}

function headStyle(ink: string): string {
  if (ink === wordColors.leaf) return 'TableHeadHelps';
  return ink === wordColors.clay ? 'TableHeadWeighs' : 'TableHead';
}

interface BodyRow {
  readonly widths: readonly number[];
  readonly keepNext: boolean;
  readonly nextInstance: () => number;
}

function bodyRow(row: Row, { widths, keepNext, nextInstance }: BodyRow): TableRow {
  const tint = { type: ShadingType.CLEAR, color: 'auto', fill: wordColors.sand };
  return new TableRow({
    cantSplit: true,
    children: row.cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins,
          ...(row.tinted ? { shading: tint } : {}),
          children: cellParagraphs(cell, keepNext, nextInstance),
        }),
    ),
  });
}

function cellParagraphs(cell: Cell, keepNext: boolean, nextInstance: () => number): Paragraph[] {
  const instances = cellInstances(cell, nextInstance);
  return cell.map((paragraph, index) => {
    return wordParagraph(cellStyles[paragraph.style], paragraph.runs, {
      ...(keepNext ? { keepNext: true } : {}),
      ...(paragraph.list === null
        ? {}
        : {
            numbering: {
              reference: paragraph.list === 'bullet' ? cellBulletNumbering : cellStepNumbering,
              level: paragraph.indent ?? 0,
              instance: instances[index] ?? 0,
            },
          }),
    });
  });
}

/** A paragraph between two lists ends the first. */
function cellInstances(cell: Cell, nextInstance: () => number): readonly number[] {
  const instances: number[] = [];
  while (instances.length < cell.length) {
    const rest = cell.slice(instances.length);
    const end = rest.findIndex(({ list }) => list === null);
    const items = (end < 0 ? rest : rest.slice(0, end)).map(({ list, indent = 0 }) => ({
      ordered: list === 'numbered',
      indent,
    }));
    instances.push(...listInstances(items, nextInstance), ...(end < 0 ? [] : [0]));
  }
  return instances;
}

/** Shares as twips that add up to the whole width exactly. */
function columnWidths(shares: readonly number[], whole: number): number[] {
  const widths = shares.map((share) => Math.floor(share * whole));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
