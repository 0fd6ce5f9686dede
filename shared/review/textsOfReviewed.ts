import type { FinishedText } from '../anonymise/case/scanFinished.ts';
import { entitiesOf, fieldsOf, type LooseEntity } from '../anonymise/case/caseTexts.ts';
import { isProse } from '../analysis/prose.ts';
import { readPartialDate } from '../base/partialDate.ts';
import type { ReviewedCase } from './reviewedCase.ts';

/**
 * Every word that a reader of a copy can come to see, also what no screen shows: for searching it.
 * Ids, the order of lists, numbers and options of a fixed list hold no word of anybody.
 */
export function textsOfReviewed({
  code,
  question,
  analysis,
}: Pick<ReviewedCase, 'code' | 'question' | 'analysis'>): readonly FinishedText[] {
  const texts = [
    { where: 'code', text: code },
    { where: 'question', text: question },
    ...entitiesOf(analysis).flatMap(textsOf),
    ...wordsIn(analysis.unreadable).map((text) => ({ where: 'unreadable', text })),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

function textsOf({ collection, values }: LooseEntity): readonly FinishedText[] {
  const fields = fieldsOf(collection);
  return Object.entries(values).flatMap(([field, value]): readonly FinishedText[] => {
    const type = fields[field]?.kind;
    if (field === 'id' || field === 'order' || isPlace(`${collection}.${field}`)) return [];
    const where = `${collection}.${field}`;
    switch (type) {
      case 'line':
        return typeof value === 'string' ? [{ where, text: value }] : [];
      case 'mark':
        return typeof value === 'string' ? [{ where, text: value, technical: true }] : [];
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
}

/** Names of collections and ids: where a remark stands. */
function isPlace(field: string): boolean {
  return PLACES.includes(field);
}
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
