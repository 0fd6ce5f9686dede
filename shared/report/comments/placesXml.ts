import { svgElement as element, escapeXml } from '../../pattern/svgElement.ts';
import { softBreak } from '../../analysis/prose.ts';
import type { PrintedComment, PrintedParagraph, PrintedStretch, WordPlaces } from './wordPlaces.ts';

/** Names the part among others in a Word file. */
export const placesNamespace = 'urn:samenhang:word-places:1';

/**
 * The places as XML, for inside the file. Words are text, so that a search through the finished file
 * reads them; what is no word for a reader is an attribute.
 */
export function placesXml(places: WordPlaces): string {
  const { reviewId, round, kind, paragraphs, comments, figures } = places;
  return element(
    'places',
    { xmlns: placesNamespace, v: '1', review: reviewId, round, kind, figures },
    [...paragraphs.map(paragraphXml), ...comments.map(commentXml)].join(''),
  );
}

function paragraphXml({ text, mark, place, stretches, isAnswer }: PrintedParagraph): string {
  const attributes = {
    ...(mark === null ? {} : { mark }),
    ...(place === '' ? {} : { place }),
    ...(isAnswer === true ? { answer: '1' } : {}),
  };
  const words = text === '' ? '' : element('t', {}, says(text));
  return element('p', attributes, words + stretches.map(stretchXml).join(''));
}

function stretchXml({ at, length, place, block, letters }: PrintedStretch): string {
  const attributes = { at, length, place, block };
  return element('s', attributes, letters === undefined ? '' : says(letters));
}

function commentXml(comment: PrintedComment): string {
  const { mark, remark, place, author, text, isReply, isResolved } = comment;
  const attributes = {
    mark,
    remark,
    ...(place === '' ? {} : { place }),
    ...(isReply ? { reply: '1' } : {}),
    ...(isResolved ? { resolved: '1' } : {}),
  };
  return element('c', attributes, element('by', {}, says(author)) + element('t', {}, says(text)));
}

/** Spaces and breaks stay what they are, also in a program that tidies up XML. */
function says(words: string): string {
  return escapeXml(words).replaceAll(softBreak, '&#x2028;').replaceAll('\n', '&#10;');
}
