import { expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { answerEdits } from '#shared/review/answerEdits';
import { remark as remarkOf } from '../../support/wordReview.ts';
import { openExample } from '../versions/versionCase.ts';

const analysis: Analysis = openExample().analysis();
const [hypothesis] = analysis.hypothesis;
if (hypothesis === undefined) throw new Error('no hypothesis');
const read: Analysis = {
  ...analysis,
  hypothesis: [{ ...hypothesis, status: 'open', shortName: '[JEUGDIGE] en druk' }],
};

it('notes what the reader saw of a field another value is proposed for', () => {
  expect(seen('status', 'rejected')).toBe('=open');
  // In a copy without names a name stands for other words: what was there is not known.
  expect(seen('shortName', 'Te veel')).toBe('');
  expect(seen('shortName', 'Te veel', { isIdentifiable: true })).toBe('=[JEUGDIGE] en druk');
  expect(seen('status', 'rejected', { read: null })).toBe('');
  expect(seen('noSuchField', 'x')).toBe('');
  expect(seen('status', '')).toBe('');
});

function seen(
  field: string,
  proposedValue: string,
  given: { readonly isIdentifiable?: boolean; readonly read?: null } = {},
): unknown {
  const id = 'remark-000001' as EntityId;
  const place = `hypothesis/${hypothesis?.id ?? ''}/${field}`;
  const remark = remarkOf({ id, kind: 'suggestion', place, proposedValue });
  const edits = answerEdits({
    analysis,
    isKnown: () => false,
    answer: {
      reviewId: 'r',
      version: 'v',
      kind: 'review',
      reader: 'Ineke',
      returnedOn: null,
      verdict: null,
      judgement: '',
      remarks: [remark],
      judgements: [],
    },
    placed: [{ remark, id, anchor: null, replyIds: [] }],
    read: given.read === null ? null : read,
    roundId: 'round-000001' as EntityId,
    roundFacts: { values: { isIdentifiable: given.isIdentifiable === true }, texts: {} },
    judgementId: () => id,
    signed: null,
    isOlder: false,
  });
  return edits.find(({ collection }) => collection === 'reviewComment')?.values['seenValue'] ?? '';
}
