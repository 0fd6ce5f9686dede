import type { CriterionCase } from './caseParts.ts';
import { family, looked, hypothesis, circle, help, born, future } from './caseParts.ts';

/** Groups G and H. */
export const doingCases: readonly CriterionCase[] = [
  [
    'K35',
    'met',
    'of a circle, with the family',
    {
      participant: family,
      ...circle,
      lead: [{ id: 'a-1', text: 'Praat', loops: ['l-1'], proposedBy: 'p-2' }],
    },
  ],
  ['K35', 'partly', 'only professionals', { ...circle, lead: [{ id: 'a-1', loops: ['l-1'] }] }],
  ['K35', 'not', 'loose', { lead: [{ id: 'a-1', text: 'Praat' }] }],
  ['K36', 'met', 'reasons', { hypothesis: [hypothesis('h-1')], intervention: [help()] }],
  [
    'K36',
    'partly',
    'secure without less',
    {
      cover: { trigger: 'securePlacementRequest' },
      hypothesis: [hypothesis('h-1')],
      intervention: [help()],
    },
  ],
  ['K36', 'not', 'no reason', { intervention: [help({ because: '' })] }],
  ['K37', 'met', 'for parents', { intervention: [help({ forWhom: 'parents' })] }],
  ['K37', 'met', 'looked', { criterionNote: [looked('K37')] }],
  ['K37', 'not', 'for the youth', { intervention: [help({ forWhom: 'youth' })] }],
  ['K38', 'met', 'who, when, sign', { intervention: [help()] }],
  ['K38', 'not', 'no date', { intervention: [help({ startBy: null })] }],
  [
    'K39',
    'met',
    'weighed and shared',
    {
      participant: family,
      riskWeighing: { riskOfDoing: 'A', riskOfNotDoing: 'B', carriedBy: ['p-1', 'p-2'] },
    },
  ],
  ['K39', 'partly', 'one side', { riskWeighing: { riskOfDoing: 'A' } }],
  [
    'K39',
    'partly',
    'one carrier',
    { riskWeighing: { riskOfDoing: 'A', riskOfNotDoing: 'B', carriedBy: ['p-1'] } },
  ],
  ['K39', 'not', 'empty', {}],
  ['K40', 'met', 'sixteen, complete', { ...born('2010-03-09'), futurePerspective: future }],
  [
    'K40',
    'partly',
    'nine months before, one missing',
    { ...born('2010-12-09'), futurePerspective: { ...future, income: '' } },
  ],
  ['K40', 'not', 'nine months before, empty', born('2010-12-09')],
  ['K40', 'notApplicable', 'a day too early', born('2010-12-10')],
  ['K40', 'notByProgram', 'no birthday', { participant: [{ id: 'p-1', role: 'youth' }] }],
  [
    'K41',
    'met',
    'day and triggers',
    { cover: { nextReviewOn: '2026-06-08' }, account: { updateTriggers: 'Verhuizing' } },
  ],
  [
    'K41',
    'partly',
    'past',
    { cover: { nextReviewOn: '2026-03-08' }, account: { updateTriggers: 'Verhuizing' } },
  ],
  [
    'K41',
    'partly',
    'too far',
    { cover: { nextReviewOn: '2026-10-08' }, account: { updateTriggers: 'Verhuizing' } },
  ],
  ['K41', 'not', 'nothing', {}],
  ['K42', 'met', 'followed', { change: [{ id: 'ch-1', text: 'Anders, omdat.' }] }],
  [
    'K42',
    'partly',
    'no reason',
    { cover: { sharedMeetingOn: '2026-03-01' }, change: [{ id: 'ch-1', on: '2026-03-05' }] },
  ],
  ['K42', 'notApplicable', 'not shared', {}],
  ['K42', 'notByProgram', 'shared, nothing written', { cover: { sharedMeetingOn: '2026-03-01' } }],
];
