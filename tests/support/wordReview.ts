import type { EntityId } from '#shared/base/ids';
import type { AnswerRemark } from '#shared/review/reviewAnswer';
import { wordForReview, type WordForReview } from '#shared/report/comments/wordForReview';
import { inRoles } from '#shared/report/sharing/inRoles';
import { toWord } from '#shared/report/toWord';
import { copyCase, copyWish } from './copyCase.ts';

export const reviewId = '5f0c2a86-6f2e-4c53-9f0a-3f6a1f0b7d10' as EntityId;

/** A picture of one point: what figures look like is not the matter here. */
const point = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

/** Enough of the example for a test: events, domains, a request, two explanations and patterns. */
export const someOfIt = [
  ...['lifeEvent/t-03', 'lifeEvent/t-04', 'section/s3', 'helpRequest/q-1'],
  ...['hypothesis/h-2', 'hypothesis/h-6', 'loop/l-1'],
];

/** The example without names, as a supervisor gets it in Word with these remarks. */
export function reviewForWord(
  remarks: readonly AnswerRemark[] = [],
  chosen: readonly string[] = [],
): WordForReview {
  return wordForReview(copyWish('supervision', { analysis: inRoles(copyCase()) }), {
    reviewId,
    round: 2,
    kind: 'review',
    question: 'Klopt onze tweede hypothese?',
    chosen,
    isIdentifiable: false,
    remarks,
  });
}

/** The finished bytes, with one point for every picture. */
export async function bytesOf({ report }: WordForReview): Promise<Uint8Array> {
  const figures = report.blocks.filter(({ kind }) => kind === 'figure');
  return toWord(
    report,
    figures.map(() => point),
  );
}

/** A remark of a supervisor; everything may be set. */
export function remark(more: Partial<AnswerRemark> & { readonly id: string }): AnswerRemark {
  return {
    kind: 'remark',
    criterion: '',
    place: '',
    span: null,
    text: 'Waar blijkt dat uit?',
    proposed: '',
    proposedValue: '',
    state: 'open',
    author: 'Anna de Boer',
    authorRole: 'supervisor',
    at: Date.parse('2026-03-01T10:00:00Z'),
    replies: [],
    wordMark: '',
    ...more,
  };
}
