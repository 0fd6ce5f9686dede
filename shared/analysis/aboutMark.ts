import { defineEntity, type EntityOf } from './entity.ts';
import { choices, flag, line, refs } from './fields.ts';

/** What makes a passage about somebody extra private (privacy.md 1.4; `justice` is AVG 10). */
export const sensitivities = [
  'health',
  'justice',
  'violence',
  'addiction',
  'debts',
  'sexuality',
  'origin',
  'address',
] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** Whom an item, a field or one paragraph is about, and what is sensitive in it. */
export const aboutMark = defineEntity('aboutMark', {
  /** `collection/id`, `collection/id/field` or `collection/id/field/block`. */
  place: line(200),
  about: refs('participant'),
  sensitive: choices(sensitivities),
  /** Somebody looked: it is about nobody else and holds nothing sensitive. */
  isNothing: flag(),
});
export type AboutMark = EntityOf<typeof aboutMark>;
