import type { Analysis } from '../analysis/analysis.ts';
import { collectionNames, type CollectionName } from '../analysis/collectionNames.ts';
import { commonFields } from '../analysis/entity.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isProse, type Prose } from '../analysis/prose.ts';
import type { FinishedText } from '../anonymise/case/scanFinished.ts';
import type { EntityId } from '../base/ids.ts';
import { listOf } from '../remarks/placeOfRemark.ts';
import { fieldText } from './blockSpan.ts';
import type { ReviewedCase } from './reviewedCase.ts';

/** One text of an analysis. */
export interface ProseAt {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
  readonly prose: Prose;
}

/** One line of an analysis. */
export type LineAt = Omit<ProseAt, 'prose'> & { readonly line: string };

/** Every text with blocks in which something stands. */
export function proseOf(analysis: Analysis): readonly ProseAt[] {
  return valuesOf(analysis).flatMap(({ collection, id, field, type, value }) =>
    type.kind === 'prose' && isProse(value) && value.length > 0
      ? [{ collection, id, field, prose: value }]
      : [],
  );
}

/** Every line in which something stands; not who made what. */
export function linesOf(analysis: Analysis): readonly LineAt[] {
  return valuesOf(analysis).flatMap(({ collection, id, field, type, value }) =>
    type.kind === 'line' && typeof value === 'string' && value !== '' && !(field in commonFields)
      ? [{ collection, id, field, line: value }]
      : [],
  );
}

/**
 * Everything in a copy to read that somebody wrote, to be searched for names: texts, lines, what is
 * remarked, the words remarks point at, and what is asked.
 */
export function textsOfCopy(reviewed: ReviewedCase): readonly FinishedText[] {
  const written = valuesOf(reviewed.analysis).flatMap(({ collection, id, field, type, value }) => {
    const where = `${collection}/${id}/${field}`;
    const text = textIn(type, value);
    return text === '' ? [] : [{ where, text, technical: type.kind === 'mark' }];
  });
  return [
    ...written,
    { where: 'question', text: reviewed.question },
    { where: 'code', text: reviewed.code, technical: true },
  ];
}

interface ValueAt {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
  readonly type: AnyField;
  readonly value: unknown;
}

function valuesOf(analysis: Analysis): readonly ValueAt[] {
  return collectionNames.flatMap((collection) => {
    const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
    return listOf(analysis, collection).flatMap((item) =>
      Object.entries(fields).map(([field, type]) => ({
        ...{ collection, id: item.id, field, type },
        value: item[field],
      })),
    );
  });
}

function textIn({ kind }: AnyField, value: unknown): string {
  if (kind === 'prose') return isProse(value) ? fieldText(value) : '';
  if (kind === 'partialDate') return wordsOf(value);
  return (kind === 'line' || kind === 'mark') && typeof value === 'string' ? value : '';
}

function wordsOf(value: unknown): string {
  const isDate = typeof value === 'object' && value !== null && 'words' in value;
  return isDate && typeof value.words === 'string' ? value.words : '';
}
