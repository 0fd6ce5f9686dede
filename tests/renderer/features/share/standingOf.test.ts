import { expect, test } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { Consent } from '#shared/analysis/consent';
import type { EntityId } from '#shared/base/ids';
import { sharing } from '#shared/text/nl/sharing';
import { needsPerson, peopleFor } from '../../../../renderer/features/share/recipientsFor.ts';
import { standingOf } from '../../../../renderer/features/share/standingOf.ts';
import { exampleAnalysis } from '../../../support/exampleAnalysis.ts';

const DAY = '2026-03-20';
const { standing } = sharing;

/** The example, in which everybody who must said yes to this, for this reader. */
function agreedTo(purpose: Consent['purpose'], scope: string): Analysis {
  const example = exampleAnalysis();
  const [answer] = example.consent;
  if (answer === undefined) throw new Error('The example has no answers');
  const yes = ['p-senna', 'p-linda', 'p-marco'].map((person) => ({
    ...answer,
    id: `yes-${person}` as EntityId,
    participant: person as EntityId,
    ...{ purpose, scope, on: '2026-03-10' },
  }));
  return { ...example, consent: [...example.consent, ...yes] };
}

test('a copy everybody said yes to for somebody outside the case does not wait for a yes', () => {
  expect(standingOf(exampleAnalysis(), 'followUp', DAY).words).toBe(standing.notAsked);
  const agreed = agreedTo('shareFollowUp', 'De Brug');
  expect(standingOf(agreed, 'followUp', DAY)).toEqual({ shape: 'may', words: standing.may });
  const counted = agreedTo('monitoringFigures', 'de provincie');
  expect(standingOf(counted, 'monitoring', DAY)).toMatchObject({ shape: 'may' });
});

test('who asks for access is chosen before anything is refused', () => {
  const nobody = { name: '', organisation: '', participant: null };
  expect(needsPerson('access', nobody)).toBe(true);
  expect(needsPerson('access', { ...nobody, name: 'De buurman' })).toBe(false);
  expect(needsPerson('access', { ...nobody, participant: 'p-linda' as EntityId })).toBe(false);
  expect(needsPerson('legal', nobody)).toBe(false);
  expect(needsPerson('parentSummary', nobody)).toBe(true);
});

test('a letter about the youth is offered for the youth alone', () => {
  const names = peopleFor(exampleAnalysis(), 'childLetter').map(({ id }) => id);
  expect(names).toEqual(['p-senna']);
});
