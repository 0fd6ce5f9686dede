import { defineEntity, type EntityOf } from './entity.ts';
import { choice, choices, number, prose, ref } from './fields.ts';

/** Method.md 5.2, figure 15. */
export const whyNotEarlierReasons = [
  'reasonNobodyOwner',
  'reasonUnknownMethod',
  'reasonNoScientist',
  'reasonWhoPays',
  'reasonSymptomFocus',
  'reasonCrisisPace',
  'reasonWaitingList',
  'reasonFamilyDidNotWant',
  'reasonReportNotTransferred',
  'reasonStaffChanges',
  'reasonElsewhereNotShared',
  'reasonOther',
] as const;

/** Method.md 5.2, figure 17. */
export const outcomes = [
  'securePlacementAverted',
  'securePlacementPostponed',
  'securePlacementHappened',
  'securePlacementLeft',
  'samePlace',
  'home',
  'moved',
] as const;

/** Of figure 17: whether a secure placement came, and where the youth lives, each at its moments. */
export const secureOutcomes = ['averted', 'postponed', 'happened', 'left', 'notAsked'] as const;
export const placeOutcomes = ['same', 'home', 'moved'] as const;

/** Going to school (method.md 5.2, figure 18). */
export const schoolAttendance = ['full', 'partly', 'none', 'exempt'] as const;

export const monitoring = defineEntity('monitoring', {
  whyNotEarlier: choices(whyNotEarlierReasons),
  whyNotEarlierText: prose(),
  outcome: choice(outcomes),
  secureAtStart: choice(secureOutcomes),
  secureAfterThree: choice(secureOutcomes),
  secureAfterSix: choice(secureOutcomes),
  secureAfterTwelve: choice(secureOutcomes),
  placeAfterThree: choice(placeOutcomes),
  placeAfterSix: choice(placeOutcomes),
  placeAfterTwelve: choice(placeOutcomes),
  /** How often the youth moved since the analysis was asked for. */
  movesSince: number(0, 50),
  schoolAtStart: choice(schoolAttendance),
  schoolAfterThree: choice(schoolAttendance),
  schoolAfterSix: choice(schoolAttendance),
  /** Hours of the two of the duo together (figure 23). */
  hours: number(0, 2000),
});
export type Monitoring = EntityOf<typeof monitoring>;

/** A moment on the timeline where an analysis could have helped. */
export const missedMoment = defineEntity('missedMoment', {
  lifeEvent: ref('lifeEvent'),
  text: prose('one'),
});
export type MissedMoment = EntityOf<typeof missedMoment>;

/** How one participant lived through the making, 1 (not at all) to 10. */
export const experience = defineEntity('experience', {
  participant: ref('participant'),
  heard: number(1, 10),
  recognise: number(1, 10),
  words: prose('many', true),
});
export type Experience = EntityOf<typeof experience>;
