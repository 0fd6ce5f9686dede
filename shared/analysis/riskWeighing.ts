import { defineEntity, type EntityOf } from './entity.ts';
import { date, prose, refs } from './fields.ts';

/** S9: the risk carried together. */
export const riskWeighing = defineEntity('riskWeighing', {
  shortTermRisk: prose(),
  longTermRisk: prose(),
  riskOfDoing: prose(),
  riskOfNotDoing: prose(),
  agreement: prose(),
  signals: prose(),
  carriedBy: refs('participant'),
  agreedOn: date(),
  escalation: prose(),
});
export type RiskWeighing = EntityOf<typeof riskWeighing>;
