import { homeSection } from '../../analysis/sectionOf.ts';
import { formatRemarkPlace, parseRemarkPlace } from '../../remarks/remarkPlace.ts';
import type { AnswerRemark, ReadSpan } from '../../review/reviewAnswer.ts';
import { alignOffsets } from './alignOffsets.ts';
import { itemOf } from './printedParagraphs.ts';
import type { PrintedParagraph, PrintedStretch } from './wordPlaces.ts';

/** A place in the printed document: a paragraph, and letters from its start. */
export interface PrintedPoint {
  readonly paragraph: number;
  readonly offset: number;
}

export interface PrintedRange {
  readonly start: PrintedPoint;
  readonly end: PrintedPoint;
  /** The very words; otherwise the remark stands at what they belong to. */
  readonly isExact: boolean;
}

/** Where a remark stands in print: at its words, at its thing, at its section, or at the title. */
export function locateRemark(
  { place, span }: Pick<AnswerRemark, 'place' | 'span'>,
  paragraphs: readonly PrintedParagraph[],
): PrintedRange {
  const exact = span === null ? null : atWords(place, span, paragraphs);
  if (exact !== null) return exact;
  const block = span === null ? -1 : indexOfBlock(paragraphs, place, span.block);
  const index = [
    block,
    paragraphs.findIndex((one) => one.mark !== null && one.place === place),
    paragraphs.findIndex((one) => one.mark !== null && itemOf(one.place) === itemOf(place)),
    paragraphs.findIndex((one) => one.mark !== null && one.place === sectionPlace(place)),
  ].find((found) => found >= 0);
  const paragraph = place === '' ? 0 : (index ?? 0);
  const length = paragraphs[paragraph]?.text.length ?? 0;
  return {
    start: { paragraph, offset: 0 },
    end: { paragraph, offset: length },
    isExact: span === null,
  };
}

function atWords(
  place: string,
  span: ReadSpan,
  paragraphs: readonly PrintedParagraph[],
): PrintedRange | null {
  const start = pointIn(paragraphs, place, span.block, span.start, 'start');
  const end = pointIn(paragraphs, place, span.endBlock, span.end, 'end');
  if (start === null || end === null) return null;
  const isForward =
    start.paragraph < end.paragraph ||
    (start.paragraph === end.paragraph && start.offset <= end.offset);
  return isForward && saysQuote(paragraphs, place, span) ? { start, end, isExact: true } : null;
}

/** Words that changed meanwhile are not the words that were meant. */
function saysQuote(
  paragraphs: readonly PrintedParagraph[],
  place: string,
  { block, endBlock, start, end, quote }: ReadSpan,
): boolean {
  if (block !== endBlock) return true;
  const found = paragraphs[indexOfBlock(paragraphs, place, block)];
  const stretch = found?.stretches.find((one) => one.block === block && one.place === place);
  if (found === undefined || stretch === undefined) return false;
  const letters = lettersOf(found, stretch);
  const there = letters.slice(start, end);
  // A reference is one sign here and a name in the quotation.
  return there === quote || there.includes('\ufffc') || quote === '';
}

function pointIn(
  paragraphs: readonly PrintedParagraph[],
  place: string,
  block: string,
  offset: number,
  edge: 'start' | 'end',
): PrintedPoint | null {
  const paragraph = indexOfBlock(paragraphs, place, block);
  const found = paragraphs[paragraph];
  const stretch = found?.stretches.find((one) => one.block === block && one.place === place);
  if (found === undefined || stretch === undefined) return null;
  const printed = found.text.slice(stretch.at, stretch.at + stretch.length);
  const at = alignOffsets(lettersOf(found, stretch), printed)(offset, edge);
  return { paragraph, offset: stretch.at + at };
}

/** The letters of the block that a stretch prints. */
export function lettersOf({ text }: PrintedParagraph, stretch: PrintedStretch): string {
  return stretch.letters ?? text.slice(stretch.at, stretch.at + stretch.length);
}

function indexOfBlock(
  paragraphs: readonly PrintedParagraph[],
  place: string,
  block: string,
): number {
  return paragraphs.findIndex(({ stretches }) =>
    stretches.some((one) => one.block === block && one.place === place),
  );
}

function sectionPlace(place: string): string {
  const parsed = parseRemarkPlace(place);
  if (parsed === null || parsed.kind === 'section') return place;
  const field = parsed.kind === 'field' ? parsed.field : '';
  return formatRemarkPlace({
    kind: 'section',
    section: homeSection(parsed.collection, parsed.id, field),
  });
}
