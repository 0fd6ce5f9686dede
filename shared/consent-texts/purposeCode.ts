import type { PurposeCode } from '../consent/purposes.ts';
import type { ConsentPurpose } from '../analysis/consent.ts';

const codes: Readonly<Record<ConsentPurpose, PurposeCode | null>> = {
  makeAnalysis: 'T1',
  takePartSibling: 'T1',
  askSchool: 'T2',
  askFormerProfessional: 'T2',
  askOtherSource: 'T2',
  shareSchool: 'T3',
  shareExpertTeam: 'T4',
  shareFollowUp: 'T5',
  shareWithNamedParties: null,
  superviseIdentifiably: 'T6',
  shareAnonymouslyForLearning: 'T7',
  monitoringFigures: 'T8',
  research: 'T9',
  contactForEvaluation: 'T10',
  recordings: 'T11',
  aiHelp: 'T12',
  shareWithParents: 'T13',
};

/** The information text of a purpose; null for one that is only read in older analyses. */
export function purposeCode(purpose: ConsentPurpose): PurposeCode | null {
  return codes[purpose];
}

const scopeFields: Readonly<Record<PurposeCode, string | null>> = {
  T1: null,
  T2: 'bron',
  T3: 'school',
  T4: 'team',
  T5: 'organisatie',
  T6: 'supervisor',
  T7: 'lezers',
  T8: 'monitor',
  T9: 'studie',
  T10: null,
  T11: 'materiaal',
  T12: null,
  T13: 'ouder',
};

/** The field of the text that says with whom or at whom: what an answer is limited to. */
export function scopeField(code: PurposeCode): string | null {
  return scopeFields[code];
}
