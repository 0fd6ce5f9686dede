import { defineEntity, type EntityOf } from './entity.ts';
import { factorLevels } from './factor.ts';
import { choice, line, prose } from './fields.ts';

/**
 * What the duo writes with one quality criterion: that it was looked at and what came of it
 * ("bewust leeg", "gezocht, niets gevonden"), or why the analysis is shared although it is not met.
 */
export const criterionNote = defineEntity('criterionNote', {
  /** K01 … K42. */
  criterion: line(4),
  kind: choice(['looked', 'goesOn']),
  /** K18 asks each level apart; empty: all of the criterion. */
  level: choice(factorLevels),
  text: prose(),
});
export type CriterionNote = EntityOf<typeof criterionNote>;
