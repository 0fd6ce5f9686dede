import type { CriterionCase } from './caseParts.ts';
import { family, inYear, looked, allLevels, domainNotes, circle, childhood } from './caseParts.ts';

/** Groups C and D. */
export const storyCases: readonly CriterionCase[] = [
  ['K14', 'met', 'from birth on', { participant: family, lifeEvent: childhood }],
  ['K14', 'partly', 'one phase', { participant: family, lifeEvent: childhood.slice(0, 1) }],
  [
    'K14',
    'not',
    'only the end',
    { participant: family, lifeEvent: [{ id: 't-1', when: inYear(2025) }] },
  ],
  [
    'K15',
    'met',
    'both pointed',
    { participant: family, lifeEvent: [{ id: 't-1', crucialFor: ['p-1', 'p-2'] }] },
  ],
  [
    'K15',
    'partly',
    'one pointed',
    { participant: family, lifeEvent: [{ id: 't-1', crucialFor: ['p-1'] }] },
  ],
  ['K15', 'not', 'nobody', { participant: family }],
  ['K16', 'met', 'care', { lifeEvent: [{ id: 't-1', domain: 'care' }] }],
  ['K16', 'not', 'no care', { lifeEvent: childhood }],
  ['K17', 'met', 'seven', { domainNote: domainNotes }],
  ['K17', 'partly', 'six', { domainNote: domainNotes.slice(1) }],
  [
    'K17',
    'partly',
    'no strength',
    { domainNote: [...domainNotes.slice(1), { id: 'd-9', domain: 'living', now: 'Zo' }] },
  ],
  ['K17', 'not', 'none', {}],
  ['K18', 'met', 'all levels', { factor: allLevels }],
  [
    'K18',
    'met',
    'empty on purpose',
    { factor: allLevels.slice(0, -1), criterionNote: [looked('K18', 'society')] },
  ],
  [
    'K18',
    'met',
    'a level left empty on the board',
    {
      factor: allLevels.slice(0, -1),
      sectionState: [{ id: 's4', emptySociety: 'Besproken, niets gevonden.' }],
    },
  ],
  [
    'K18',
    'partly',
    'one missing',
    { factor: allLevels.slice(0, -1), criterionNote: [looked('K18', 'youth')] },
  ],
  ['K18', 'not', 'none', {}],
  ['K19', 'met', 'term', { factor: allLevels }],
  ['K19', 'partly', 'one without', { factor: [...allLevels, { id: 'f-9' }] }],
  ['K19', 'not', 'none', { factor: [{ id: 'f-9' }] }],
  ['K20', 'met', 'half', { factor: allLevels }],
  [
    'K20',
    'partly',
    'a fifth',
    {
      factor: [1, 2, 3, 4, 5].map((n) => ({
        id: `f-${String(n)}`,
        kind: n === 1 ? 'protective' : 'risk',
      })),
    },
  ],
  ['K20', 'not', 'none', { factor: [{ id: 'f-1', kind: 'risk' }] }],
  ['K21', 'met', 'looked', { criterionNote: [looked('K21')] }],
  ['K21', 'partly', 'events', { lifeEvent: [{ id: 't-1', domain: 'loss' }] }],
  ['K21', 'not', 'nothing', {}],
  ['K22', 'met', 'care factor', circle],
  ['K22', 'not', 'none', { factor: [{ id: 'f-1', level: 'youth' }] }],
  ['K23', 'met', 'society', { factor: allLevels }],
  ['K23', 'met', 'looked', { criterionNote: [looked('K23')] }],
  ['K23', 'not', 'none', circle],
];
