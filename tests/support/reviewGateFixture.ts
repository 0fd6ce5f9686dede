import type { Analysis } from '#shared/analysis/analysis';
import { ok } from '#shared/base/result';
import type { EntityId } from '#shared/base/ids';
import { textsOfReviewed } from '#shared/review/textsOfReviewed';
import { prepareReview } from '../../renderer/export/reviewGate.ts';
import type {
  PreparedReview,
  ReviewGateParts,
  ReviewLook,
  ReviewWish,
} from '../../renderer/export/reviewWish.ts';
import { buildAnalysis } from './buildAnalysis.ts';
import { gateFixture, type GateFixture } from './gateFixture.ts';

const DAY = '2026-03-09';
const HASH = 'ab'.repeat(32);
export const ROUND = 'r-1' as EntityId;
export const AGE = new TextEncoder().encode('age-encryption.org/v1\nX');

export interface Facts {
  readonly kind?: 'review' | 'question';
  readonly question?: string;
  readonly note?: string;
  readonly quote?: string;
  readonly names?: 'yes' | 'no';
  readonly check?: object;
}

/** A youth of 17 decides alone. Names stand in the case; nothing in the copy holds one. */
export function caseOf(facts: Facts = {}): Analysis {
  const purposes = [
    'makeAnalysis',
    ...(facts.names === undefined ? [] : ['superviseIdentifiably']),
  ];
  return buildAnalysis({
    cover: { code: 'VA-031' },
    participant: [{ id: 'p-1', name: 'Senna Brouwer', role: 'youth', birthDate: '2008-09-14' }],
    capability: [{ id: 'ca-1', participant: 'p-1', verdict: 'capable', on: '2026-03-01' }],
    consent: purposes.map((purpose, index) => ({
      id: `c-${String(index)}`,
      participant: 'p-1',
      purpose,
      answer: purpose === 'makeAnalysis' ? 'yes' : (facts.names ?? 'yes'),
      on: '2026-03-01',
      infoVersion: '1.0',
    })),
    meeting: [{ id: 'm-1', rawNotes: 'Ruwe woorden' }],
    hypothesis: [
      { id: 'h-1', text: 'Daarom dus' },
      { id: 'h-2', text: 'Of toch hierom', visibleTo: 'duo' },
    ],
    factor: [{ id: 'f-1', text: 'Een factor' }],
    review: [
      {
        id: 'r-1',
        kind: facts.kind ?? 'review',
        round: 2,
        question: facts.question ?? 'Wat zien wij niet?',
      },
      { id: 'r-0', kind: 'review', round: 1, sentOn: '2026-02-01', returnedOn: '2026-02-08' },
      { id: 'r-9', kind: 'question', question: 'Een vraag van later' },
    ],
    reviewComment: [{ id: 'rc-1', review: 'r-0', quote: facts.quote ?? 'dus', text: 'Hoezo?' }],
    criterionJudgement: [
      {
        id: 'cj-1',
        review: 'r-0',
        criterion: 'K05',
        judgement: 'partly',
        note: facts.note ?? 'Ja.',
      },
    ],
    releaseCheck: [
      {
        id: 'rel-1',
        kind: 'supervision',
        contentHash: HASH,
        singlingOut: 'no',
        linkability: 'no',
        inference: 'no',
        ...facts.check,
      },
    ],
  });
}

/** What the looking through made of it: nobody is named, and the rest stays as it is written. */
export function lookOf(analysis: Analysis, overrides: Partial<ReviewLook> = {}): ReviewLook {
  return {
    masked: { ...analysis, participant: [], meeting: [] },
    undecided: 0,
    contentHash: HASH,
    texts: [],
    entities: [],
    scan: { people: [{ name: 'Senna Brouwer', role: 'jeugdige' }], entities: [] },
    findBeside: () => Promise.resolve([]),
    ...overrides,
  };
}

export function wishOf(analysis: Analysis, overrides: Partial<ReviewWish> = {}): ReviewWish {
  return {
    analysis,
    round: ROUND,
    date: DAY,
    recipient: { name: 'Ineke de Boer', organisation: 'De Poule', participant: null },
    form: 'sealedFile',
    isIdentifiable: false,
    days: 30,
    chosen: [],
    look: lookOf(analysis),
    ...overrides,
  };
}

export function preparedOf(wish: ReviewWish): PreparedReview {
  const prepared = prepareReview(wish);
  if (!prepared.may) throw new Error(`Not prepared: ${prepared.block.why}`);
  return prepared.review;
}
export const blockOf = (wish: ReviewWish) => {
  const prepared = prepareReview(wish);
  return prepared.may ? null : prepared.block;
};

export interface Making {
  readonly fixture: GateFixture;
  readonly parts: ReviewGateParts;
  /** How often a file was made, and how often the round was told that it left. */
  readonly made: string[];
}

/** Makes a file of exactly what was prepared; `extra` is a text that only the finished one holds. */
export function making(
  extra = '',
  name = 'VA-x8.va',
  overrides: Partial<ReviewGateParts> = {},
): Making {
  const fixture = gateFixture();
  const made: string[] = [];
  const parts: ReviewGateParts = {
    ...fixture.parts,
    make: ({ content }) => {
      made.push('made');
      return Promise.resolve(
        ok({
          name,
          bytes: AGE,
          texts: [
            ...textsOfReviewed({ ...content, code: 'VA-031' }),
            { where: 'docProps/core.xml', text: extra },
          ],
          noteSent: () => {
            made.push('sent');
            return Promise.resolve();
          },
        }),
      );
    },
    ...overrides,
  };
  return { fixture, parts, made };
}
