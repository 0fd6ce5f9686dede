import type { FinishedText } from '../anonymise/case/scanFinished.ts';
import { entitiesOf, fieldsOf, type LooseEntity } from '../anonymise/case/caseTexts.ts';
import { isSingleName } from '../analysis/collectionNames.ts';
import { isProse } from '../analysis/prose.ts';
import { readPartialDate } from '../base/partialDate.ts';
import type { ReviewedCase } from './reviewedCase.ts';

/**
 * Every word that a reader of a copy can come to see, also what no screen shows: for searching it.
 * The order of lists, numbers and options of a fixed list hold no word of anybody. Nor do ids that
 * Samenhang made; any other id, and any place that names one, is read as well.
 */
export function textsOfReviewed({
  code,
  question,
  chosen,
  analysis,
}: Pick<ReviewedCase, 'code' | 'question' | 'chosen' | 'analysis'>): readonly FinishedText[] {
  const texts = [
    { where: 'code', text: code },
    { where: 'question', text: question },
    ...chosen.map((place) => technical('chosen', place)),
    ...entitiesOf(analysis).flatMap(textsOf),
    ...wordsIn(analysis.unreadable).map((text) => ({ where: 'unreadable', text })),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

/** Not for readers, and without the ids that were made up by chance. */
function technical(where: string, text: string): FinishedText {
  return { where, text: text.replace(UUID, ' '), technical: true };
}
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

function textsOf({ collection, id, values }: LooseEntity): readonly FinishedText[] {
  const fields = fieldsOf(collection);
  const own = isSingleName(collection) ? [] : [technical(`${collection}.id`, id)];
  const inFields = Object.entries(values).flatMap(([field, value]): readonly FinishedText[] => {
    const type = fields[field]?.kind;
    if (field === 'id' || field === 'order') return [];
    const where = `${collection}.${field}`;
    if (PLACES.includes(where)) return typeof value === 'string' ? [technical(where, value)] : [];
    switch (type) {
      case 'line':
        return typeof value === 'string' ? [{ where, text: value }] : [];
      case 'mark':
        return typeof value === 'string' ? [technical(where, value)] : [];
      case 'prose':
        // A thing that is pointed at is read by its name.
        return isProse(value)
          ? value.map(({ runs }) => ({ where, text: runs.map(({ text }) => text).join('') }))
          : [];
      case 'partialDate':
        return [{ where, text: readPartialDate(value)?.words ?? '' }];
      case undefined:
        // Of a newer version: nobody knows what it is, so all of it is read.
        return wordsIn(value).map((text) => ({ where, text }));
      default:
        return [];
    }
  });
  return [...own, ...inFields];
}

/** Names of collections and ids: where something stands. */
const PLACES: readonly string[] = [
  'aboutMark.place',
  'reviewComment.place',
  'reviewComment.target',
  'loop.toldFor',
];

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
