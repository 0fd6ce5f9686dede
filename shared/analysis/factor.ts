import { defineEntity, type EntityOf } from './entity.ts';
import { choice, flag, line, number, place, prose, ref, refs } from './fields.ts';

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
  /** Violence, force or abuse: never told as something one can understand. */
  isHarm: flag(),
  /** Short forms from which a pattern is told; `tellName` fits after "tussen". */
  tellName: line(90),
  /** Complete "Hoe …": a comparison with its verb at the end. */
  tellMore: line(120),
  tellLess: line(120),
  /** Complete "Daardoor …": the verb first. */
  tellUp: line(120),
  tellDown: line(120),
  /** Shorter, for the way back. */
  tellAgainMore: line(120),
  tellAgainLess: line(120),
  /** One sentence by itself: what this person wants or fears. */
  understandable: line(200),
  /** The upper left corner of its box in the diagram; both or neither. */
  mapX: place(),
  mapY: place(),
});
export type Factor = EntityOf<typeof factor>;
