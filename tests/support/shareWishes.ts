import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import type { ReleaseLook } from '../../renderer/export/releasedCopy.ts';
import type { ShareWish } from '../../renderer/export/shareWish.ts';
import { buildAnalysis } from './buildAnalysis.ts';

export const DAY = '2026-03-09';
const HASH = 'ab'.repeat(32);
const READERS = { name: 'De leergroep', organisation: 'De poule', participant: null };

/** A youth of 17 decides alone; nobody else is described. */
export function agreedCase(answer: 'yes' | 'no' = 'yes', check: object = {}): Analysis {
  return buildAnalysis({
    cover: { code: 'VA-031' },
    participant: [{ id: 'p-1', name: 'Senna Brouwer', role: 'youth', birthDate: '2008-09-14' }],
    consent: ['makeAnalysis', 'shareAnonymouslyForLearning'].map((purpose, index) => ({
      id: `c-${String(index)}`,
      participant: 'p-1',
      purpose,
      answer: purpose === 'makeAnalysis' ? 'yes' : answer,
      on: '2026-03-01',
    })),
    capability: [{ id: 'ca-1', participant: 'p-1', verdict: 'capable', on: '2026-03-01' }],
    summaryPoint: [{ id: 'sp-1', text: 'Senna Brouwer loopt weg bij afscheid.' }],
    releaseCheck: [
      {
        id: 'r-1',
        kind: 'learning',
        contentHash: HASH,
        singlingOut: 'no',
        linkability: 'no',
        inference: 'no',
        reader: 'Ineke',
        readOn: DAY,
        couldBe: 'nobody',
        minutes: 12,
        ...check,
      },
    ],
  });
}

/** What the looking through ended with: nothing left to decide. */
export function lookOf(analysis: Analysis, overrides: Partial<ReleaseLook> = {}): ReleaseLook {
  return {
    masked: { ...analysis, summaryPoint: [], participant: [] },
    undecided: 0,
    contentHash: HASH,
    scan: { people: [{ name: 'Senna Brouwer', role: 'jeugdige' }], entities: [] },
    findBeside: () => Promise.resolve([]),
    ...overrides,
  };
}

/** A wish for a copy for the learning group. */
export function wish(analysis: Analysis, overrides: Partial<ShareWish> = {}): ShareWish {
  return {
    kind: 'learning',
    analysis,
    date: DAY,
    editedOn: null,
    recipient: READERS,
    channel: 'secureMail',
    reason: '',
    question: '',
    logLines: null,
    letter: null,
    dropped: new Set<EntityId>(),
    look: lookOf(analysis),
    ...overrides,
  };
}
