import { reviewKinds } from '../analysis/review.ts';
import { parseRemarkPlace } from '../remarks/remarkPlace.ts';
import type {
  PrintedComment,
  PrintedParagraph,
  PrintedStretch,
  WordPlaces,
} from '../report/comments/wordPlaces.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { openDocx, type DocxParts } from './openDocx.ts';
import { childOf, childrenOf, textIn, type XmlElement } from './readXml.ts';
import type { WordProblem } from './wordBack.ts';

/**
 * What a Word file says itself of where everything was printed; `noPlaces` when it holds nothing
 * of the kind (another file, or a program that threw it out). Take those kept with the round first.
 */
export function placesInWord(bytes: Uint8Array): Result<WordPlaces, WordProblem | 'noPlaces'> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const places = placesIn(opened.value);
  return places === null ? fail('noPlaces') : ok(places);
}

function placesIn({ kept }: DocxParts): WordPlaces | null {
  const root = kept.find(({ name }) => name === 'va:places');
  if (root === undefined || root.attributes.get('v') !== '1') return null;
  const round = Number(root.attributes.get('round'));
  const figures = Number(root.attributes.get('figures'));
  const kind = reviewKinds.find((one) => one === root.attributes.get('kind'));
  const reviewId = root.attributes.get('review') ?? '';
  if (kind === undefined || !isCount(round) || !isCount(figures) || !REVIEW_ID.test(reviewId))
    return null;
  return whole(root, { reviewId, round, kind, figures });
}

const REVIEW_ID = /^[A-Za-z0-9-]{1,64}$/u;

function whole(
  root: XmlElement,
  about: Pick<WordPlaces, 'reviewId' | 'round' | 'kind' | 'figures'>,
): WordPlaces {
  return {
    v: 1,
    ...about,
    paragraphs: childrenOf(root, 'va:p').map(paragraphOf),
    comments: childrenOf(root, 'va:c').map(commentOf),
  };
}

function paragraphOf(element: XmlElement): PrintedParagraph {
  const text = wordsOf(childOf(element, 'va:t'));
  return {
    text,
    mark: element.attributes.get('mark') ?? null,
    place: placeOf(element),
    stretches: childrenOf(element, 'va:s').flatMap((one) => stretchOf(one, text.length)),
    ...(element.attributes.get('answer') === '1' ? { isAnswer: true } : {}),
  };
}

function stretchOf(element: XmlElement, longest: number): readonly PrintedStretch[] {
  const at = Number(element.attributes.get('at'));
  const length = Number(element.attributes.get('length'));
  const place = placeOf(element);
  const block = element.attributes.get('block') ?? '';
  const isInside = isCount(at) && isCount(length) && at + length <= longest;
  if (!isInside || place === '' || block === '') return [];
  const letters = wordsOf(element);
  return [{ at, length, place, block, ...(letters === '' ? {} : { letters }) }];
}

function commentOf(element: XmlElement): PrintedComment {
  return {
    mark: element.attributes.get('mark') ?? '',
    remark: element.attributes.get('remark') ?? '',
    isReply: element.attributes.get('reply') === '1',
    place: placeOf(element),
    text: wordsOf(childOf(element, 'va:t')),
    author: wordsOf(childOf(element, 'va:by')),
    isResolved: element.attributes.get('resolved') === '1',
  };
}

/** Only a place that there is in every analysis, or could be. */
function placeOf({ attributes }: XmlElement): string {
  const place = attributes.get('place') ?? '';
  return parseRemarkPlace(place) === null ? '' : place;
}

function wordsOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : textIn(element);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
