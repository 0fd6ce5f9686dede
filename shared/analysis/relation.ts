import { defineEntity, type EntityOf } from './entity.ts';
import { choice, prose, ref } from './fields.ts';

/** How two people belong together, read as "from <kind> to": "Linda, ouder van, Senna". */
export const relationKinds = [
  'partner',
  'formerPartner',
  'parent',
  'fosterParent',
  'adoptiveParent',
  'sibling',
  'tie',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A line between two people: in the family, or in the network around the youth. */
export const relation = defineEntity('relation', {
  from: ref('participant'),
  kind: choice(relationKinds),
  to: ref('participant'),
  quality: choice(['strong', 'thin', 'strained', 'broken']),
  /** Which way support goes. */
  support: choice(['fromFirst', 'fromSecond', 'both', 'none']),
  note: prose('one'),
});
export type Relation = EntityOf<typeof relation>;
