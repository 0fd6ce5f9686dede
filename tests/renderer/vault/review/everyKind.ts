import type { ListName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import type { CaseDocument } from '#shared/casedoc/caseDocument';
import { listOf } from '#shared/remarks/placeOfRemark';
import type { RemarkPlace } from '#shared/remarks/remarkPlace';

import { remarkOn } from './trio.ts';

/** What each of the remarks is about, as words of the copy; null: about no words. */
export const remarked = {
  plain: 'slaapt slecht',
  token: '[MOEDER] verhuisde',
  suggestion: '[MOEDER] werkt in de nacht.',
  blocks: 'in de nacht.\n[JEUGDIGE] wacht',
  changed: 'drie nachten',
  section: null,
  whole: null,
  factor: null,
  hypothesis: null,
  position: null,
  link: null,
  loop: null,
  event: null,
} as const;

export type Remarked = keyof typeof remarked;

/** Thirteen remarks, on every kind of thing that can be remarked on. */
export function remarkOnEverything(copy: CaseDocument): Readonly<Record<Remarked, EntityId>> {
  const words = (on: Remarked, place: RemarkPlace | null, kind?: 'suggestion') =>
    remarkOn(copy, place, remarked[on] ?? '', `Over ${on}.`, kind);
  const thing = (collection: ListName): RemarkPlace => ({
    ...{ kind: 'item', collection, id: firstOf(copy, collection) },
  });
  const text = (collection: ListName, field: string, at = 0): RemarkPlace => ({
    ...{ kind: 'field', collection, id: firstOf(copy, collection, at), field },
  });
  const why = text('hypothesis', 'knowledgeBase');
  return {
    plain: words('plain', why),
    token: words('token', why),
    suggestion: words('suggestion', why, 'suggestion'),
    blocks: words('blocks', why),
    changed: words('changed', text('factor', 'text', 1)),
    section: words('section', { kind: 'section', section: 's5' }),
    whole: words('whole', null),
    factor: words('factor', thing('factor')),
    hypothesis: words('hypothesis', thing('hypothesis')),
    position: words('position', thing('position')),
    link: words('link', thing('link')),
    loop: words('loop', thing('loop')),
    event: words('event', thing('lifeEvent')),
  };
}

export function firstOf({ analysis }: CaseDocument, collection: ListName, at = 0): EntityId {
  const item = listOf(analysis(), collection)[at];
  if (item === undefined) throw new Error(`No ${collection}`);
  return item.id;
}
