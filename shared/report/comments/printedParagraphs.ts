import { softBreak } from '../../analysis/prose.ts';
import { printable } from '../printable.ts';
import type { ReportBlock, Runs } from '../reportDocument.ts';
import { mapParagraphs, type ParagraphSpot } from './mapParagraphs.ts';
import type { PrintedParagraph, PrintedStretch } from './wordPlaces.ts';

/** The letters of a run as they stand in the Word file. */
export function printedText(text: string): string {
  return printable(text.replace(/\r?\n/gu, softBreak));
}

/** What is printed where, a paragraph each, in the order of the Word file; none is blank. */
export function printedParagraphs(blocks: readonly ReportBlock[]): readonly PrintedParagraph[] {
  const printed: Drafted[] = [];
  mapParagraphs(blocks, (runs, spot) => {
    const text = runs.map((run) => printedText(run.text)).join('');
    const isAnswer = runs.some((run) => run.answer !== undefined);
    printed.push({ text, stretches: stretchesOf(runs), isAnswer, ...spot });
    return runs;
  });
  const about = headingPlaces(printed);
  const rows = rowPlaces(printed);
  let part = '';
  let place = '';
  return printed.map((one, index): PrintedParagraph => {
    const own = about.get(index);
    if (own !== undefined) {
      if (own.opensPart) part = own.place;
      place = own.place === '' ? part : own.place;
    }
    const inRow = one.row === null ? undefined : rows.get(one.row);
    const at = one.stretches[0]?.place ?? inRow ?? place;
    return {
      text: one.text,
      mark: at === '' || one.isAnswer || one.isFixed ? null : `va_${String(index + 1)}`,
      place: at,
      stretches: one.stretches,
      ...(one.isAnswer ? { isAnswer: true } : {}),
    };
  });
}

/** `collection/id` of a field; anything else as it is. */
export function itemOf(place: string): string {
  return place.split('/').slice(0, 2).join('/');
}

interface Drafted extends ParagraphSpot {
  readonly text: string;
  readonly stretches: readonly PrintedStretch[];
  readonly isAnswer: boolean;
}

function stretchesOf(runs: Runs): readonly PrintedStretch[] {
  const found: PrintedStretch[] = [];
  let at = 0;
  for (const { text, from } of runs) {
    const { length } = printedText(text);
    const last = found.at(-1);
    if (from !== undefined && length > 0) {
      const { place, block, letters } = from;
      const isSame = last?.block === block && last.place === place && last.at + last.length === at;
      if (isSame) found[found.length - 1] = { ...last, length: last.length + length };
      else found.push({ at, length, place, block, letters });
    }
    at += length;
  }
  const text = runs.map((run) => printedText(run.text)).join('');
  return found.map(({ letters, ...stretch }) => {
    const printed = text.slice(stretch.at, stretch.at + stretch.length);
    return letters === printed || letters === undefined ? stretch : { ...stretch, letters };
  });
}

interface Headed {
  readonly place: string;
  readonly opensPart: boolean;
}

/** A heading is about what it says it heads, or about the first thing printed below it. */
function headingPlaces(printed: readonly Drafted[]): ReadonlyMap<number, Headed> {
  const places = new Map<number, Headed>();
  printed.forEach(({ heading }, index) => {
    if (heading === null) return;
    if (heading.level <= 2) {
      places.set(index, { place: heading.about ?? '', opensPart: true });
    } else if (heading.from === undefined) {
      places.set(index, { place: firstBelow(printed, index), opensPart: false });
    }
  });
  return places;
}

function firstBelow(printed: readonly Drafted[], heading: number): string {
  for (const { heading: next, stretches } of printed.slice(heading + 1)) {
    if (next !== null && next.from === undefined) return '';
    const place = stretches[0]?.place;
    if (place !== undefined) return itemOf(place);
  }
  return '';
}

function rowPlaces(printed: readonly Drafted[]): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const { row, stretches } of printed) {
    const place = stretches[0]?.place;
    if (row !== null && place !== undefined && !places.has(row)) places.set(row, itemOf(place));
  }
  return places;
}
