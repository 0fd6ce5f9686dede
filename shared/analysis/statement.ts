import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, line, prose, ref } from './fields.ts';

/** Somebody's own statement: travels unedited with every copy that leaves (privacy.md 1.7). */
export const statement = defineEntity('statement', {
  participant: ref('participant'),
  on: date(),
  text: prose('many', true),
});
export type Statement = EntityOf<typeof statement>;

/** A request to correct the analysis, and what was decided; it travels into every later copy. */
export const correction = defineEntity('correction', {
  participant: ref('participant'),
  /** Where it stands, in words: a part, a sentence. */
  about: line(300),
  kind: choice(['factWrong', 'incomplete', 'irrelevant', 'unlawful']),
  requested: prose('many', true),
  askedOn: date(),
  decision: choice(['corrected', 'partly', 'notCorrected']),
  reason: prose(),
  decidedOn: date(),
});
export type Correction = EntityOf<typeof correction>;

/** A request to destroy (part of) the analysis, and what came of it (privacy.md 3.4). */
export const destructionRequest = defineEntity('destructionRequest', {
  participant: ref('participant'),
  scope: line(300),
  askedOn: date(),
  decision: choice(['granted', 'interestOfAnother', 'law', 'runningComplaint']),
  reason: prose('one'),
  decidedOn: date(),
  executedOn: date(),
});
export type DestructionRequest = EntityOf<typeof destructionRequest>;
