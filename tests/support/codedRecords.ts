import type { CodedRecord } from '#shared/monitoring/codedRecord';

const plain: CodedRecord = {
  schema: 1,
  requestedMonth: '2026-01',
  establishedMonth: '2026-03',
  leadWeeks: 7,
  isWithinSixWeeks: false,
  trigger: 'schoolStuck',
  earlierAnalysis: 'none',
  outcome: 'home',
  delays: [],
  whyNotEarlier: [],
  tookPart: ['youth'],
  couldHaveHelpedEarlier: false,
};

/** That many cases that are the same but for what is given. */
export function codedRecords(
  count: number,
  over: Partial<CodedRecord> = {},
): readonly CodedRecord[] {
  return Array.from({ length: count }, () => ({ ...plain, ...over }));
}

/** A year in an imagined province: 43 cases, of which some figures are too small to show. */
export const provinceYear: readonly CodedRecord[] = [
  ...codedRecords(14, { leadWeeks: 6, isWithinSixWeeks: true, outcome: 'securePlacementAverted' }),
  ...codedRecords(13, {
    delays: ['schoolUnreachable'],
    whyNotEarlier: ['reasonSymptomFocus', 'reasonNobodyOwner'],
    tookPart: ['youth', 'bothParents', 'school'],
    couldHaveHelpedEarlier: true,
  }),
  ...codedRecords(12, {
    leadWeeks: 9,
    delays: ['familyTime', 'holiday'],
    whyNotEarlier: ['reasonWaitingList', 'reasonNobodyOwner'],
    tookPart: ['youth', 'bothParents', 'network'],
    couldHaveHelpedEarlier: true,
  }),
  ...codedRecords(4, {
    leadWeeks: 12,
    delays: ['crisis'],
    outcome: 'moved',
    trigger: 'secureExit',
  }),
];
