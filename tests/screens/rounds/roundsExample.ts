import type { Analysis } from '#shared/analysis/analysis';
import type { CaseAlias, EntityId } from '#shared/base/ids';
import { remarkThreads, type RemarkThread } from '#shared/remarks/remarkThreads';
import type { AnswerRemark } from '#shared/review/reviewAnswer';
import type { ArrivedAnswer } from '../../../renderer/vault/review/workplaceReviews.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

export const VERSION = '0f3a'.repeat(16);
export const ROUND = 'r-1' as EntityId;

/** One round that came back with three remarks, and one that is with the supervisor. */
export function roundsExample(): Analysis {
  return buildAnalysis({
    cover: { code: 'VA-031' },
    factor: [{ id: 'f-1', shortName: 'Wegvallen van steun', text: 'Steun viel weg.' }],
    hypothesis: [
      { id: 'h-1', shortName: 'Weglopen geeft rust', text: 'Weglopen maakt de spanning lager.' },
    ],
    review: [
      {
        id: 'r-1',
        round: 1,
        kind: 'review',
        question: 'Kijken wij genoeg naar wat ertegen pleit?',
        reader: 'Ineke de Boer',
        channel: 'sealedFile',
        sentOn: '2026-02-20',
        expiresOn: '2026-03-22',
        returnedOn: '2026-02-27',
        verdict: 'returned',
        judgement: 'Sterk geschreven. Zoek bij twee verklaringen nog naar wat ertegen pleit.',
        version: VERSION,
        readerKey: 'aa'.repeat(32),
        signature: 'bb'.repeat(64),
      },
      {
        id: 'r-2',
        round: 2,
        kind: 'review',
        question: 'Is dit nu genoeg?',
        reader: 'Ineke de Boer',
        channel: 'word',
        sentOn: '2026-03-05',
        expiresOn: '2026-04-04',
        version: '9b'.repeat(32),
      },
    ],
    reviewComment: [
      {
        id: 'c-1',
        review: 'r-1',
        kind: 'remark',
        criterion: 'K13',
        place: 'hypothesis/h-1/text',
        quote: 'de spanning lager',
        text: 'Zoek ook naar wat hiertegen pleit.',
        decision: 'accepted',
        reply: 'Twee dagen zonder spanning gevonden; nu staat het erbij.',
        author: 'Ineke de Boer',
        state: 'resolved',
      },
      {
        id: 'c-2',
        review: 'r-1',
        kind: 'suggestion',
        place: 'factor/f-1/text',
        quote: 'Steun viel weg',
        proposed: 'De steun van oma viel weg',
        text: 'Zeg wiens steun.',
        decision: 'declined',
        reply: 'Oma wil niet genoemd worden.',
        author: 'Ineke de Boer',
      },
      { id: 'c-3', review: 'r-1', place: 'section/s10', text: 'Mooi kort.', author: 'Ineke' },
    ],
    reviewReply: [{ id: 'a-1', comment: 'c-2', text: 'Met haar besproken.', author: 'Marit' }],
    criterionJudgement: [
      { id: 'j-1', review: 'r-1', criterion: 'K13', judgement: 'partly', note: 'Twee keer wel.' },
      { id: 'j-2', review: 'r-1', criterion: 'K01', judgement: 'met' },
    ],
  });
}

/** The threads of the example; no text is looked up. */
export function threadsOf(analysis: Analysis): readonly RemarkThread[] {
  return remarkThreads(analysis, () => ({ kind: 'orphan' }));
}

function remark(id: string, place: string, text: string): AnswerRemark {
  return {
    id,
    kind: 'remark',
    criterion: '',
    place,
    span: null,
    text,
    proposed: '',
    proposedValue: '',
    state: 'open',
    author: 'Ineke de Boer',
    authorRole: 'supervisor',
    at: 1_772_000_000_000,
    replies: [],
    wordMark: '',
  };
}

/** What came back from a supervisor, with everything that can be said of it. */
export function arrivedAnswer(overrides: Partial<ArrivedAnswer> = {}): ArrivedAnswer {
  return {
    id: 'answer-1',
    alias: 'ab'.repeat(16) as CaseAlias,
    reviewId: ROUND,
    round: 1,
    madeAt: 1_772_000_000_000,
    reader: {
      name: 'Ineke de Boer',
      organisation: 'De Poule',
      signKey: 'aa'.repeat(32),
      trust: 'checked',
    },
    answer: {
      reviewId: ROUND,
      version: VERSION,
      kind: 'review',
      reader: 'Ineke de Boer',
      returnedOn: '2026-02-27',
      verdict: 'returned',
      judgement: 'Sterk geschreven.\nZoek bij twee verklaringen nog naar wat ertegen pleit.',
      remarks: [
        remark('1', 'hypothesis/h-1/text', 'Zoek ook naar wat hiertegen pleit.'),
        remark('2', 'hypothesis/h-1/text', 'En dit?'),
        remark('3', 'factor/f-1', 'Van wie?'),
        remark('4', '', 'Over het geheel.'),
      ],
      judgements: [],
    },
    isSameVersion: true,
    state: 'new',
    counts: { remarks: 4, suggestions: 1, replies: 1, judgements: 38 },
    changed: [
      {
        place: { kind: 'field', collection: 'hypothesis', id: 'h-1' as EntityId, field: 'text' },
        remarks: 2,
      },
      {
        place: { kind: 'field', collection: 'factor', id: 'f-1' as EntityId, field: 'text' },
        remarks: 0,
      },
    ],
    orphans: [{ id: '2', quote: 'maakt de spanning lager' }],
    ...overrides,
  };
}
