import type { Analysis } from '../analysis/analysis.ts';
import type { ListName } from '../analysis/collectionNames.ts';
import { isProse, plainText } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { familyView } from '../report/familyView.ts';

/** What a letter can take from; a change elsewhere does not make it out of date. */
const USED: readonly ListName[] = [
  'participant',
  'helpRequest',
  'lifeEvent',
  'domainNote',
  'factor',
  'hypothesis',
  'evidence',
  'position',
  'link',
  'loop',
  'lead',
  'intervention',
  'summaryPoint',
  'reviewMoment',
  'correction',
];
/** Fields that say nothing to a reader. */
const SILENT = new Set(['order', 'createdAt', 'createdBy', 'deleted', 'mapX', 'mapY']);

/**
 * A mark (16 hex digits) of all that a letter can rest on: another mark later means that the
 * analysis changed since. It is no seal and hides nothing; it is compared with itself only.
 */
export function letterBasis(analysis: Analysis, recipient: EntityId | null): string {
  const view = familyView(analysis);
  const { contact, contactReach, contactHours, nextReviewOn } = view.cover;
  const said: string[] = [
    recipient ?? '',
    String([contact, contactReach, contactHours, nextReviewOn]),
  ];
  for (const name of USED) {
    for (const entity of view[name]) said.push(entityText(entity));
  }
  return marked(said.join('\u0001'));
}

function entityText(entity: object): string {
  return Object.entries(entity)
    .filter(([field]) => !SILENT.has(field))
    .map(
      ([field, value]) => `${field}=${isProse(value) ? plainText(value) : JSON.stringify(value)}`,
    )
    .sort()
    .join('\u0002');
}

/**
 * Whether the analysis changed since a text rested on this mark. A text begun before it had a
 * reader did not change by getting one.
 */
export function isBasisOld(analysis: Analysis, mark: string, recipient: EntityId | null): boolean {
  return mark !== letterBasis(analysis, recipient) && mark !== letterBasis(analysis, null);
}

/** FNV-1a twice over, from two seeds. */
function marked(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + at), 0x85ebca6b);
  }
  return [first, second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
