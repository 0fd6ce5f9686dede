import { defineEntity, type EntityOf } from './entity.ts';
import { choice, line, number, prose, ref, refs } from './fields.ts';

/** Levels of method.md S4. */
export const factorLevels = ['youth', 'family', 'environment', 'careSystem', 'society'] as const;
export type FactorLevel = (typeof factorLevels)[number];

/** S4: one factor, one sentence, no cause words. Numbers sort leads; they never score a child. */
export const factor = defineEntity('factor', {
  text: prose('one'),
  kind: choice(['risk', 'protective']),
  level: choice(factorLevels),
  term: choice(['short', 'long']),
  function: choice([
    'predisposing',
    'precipitating',
    'maintaining',
    'aggravating',
    'protective',
    'problem',
  ]),
  /** 1 (little) to 5 (much). */
  impact: number(1, 5),
  /** 1 (hardly) to 5 (easily changed). */
  modifiability: number(1, 5),
  trend: choice(['better', 'same', 'worse']),
  lifeEvents: refs('lifeEvent'),
  sources: refs('source'),
  raisedBy: ref('participant'),
  certainty: choice(['fact', 'reported', 'interpretation']),
  /** A short name for pictures and lists, at most a few words. */
  shortName: line(60),
});
export type Factor = EntityOf<typeof factor>;
