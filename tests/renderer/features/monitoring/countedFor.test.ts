import { expect, test } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { monitoring } from '#shared/text/nl/monitoring';
import { agreedReader, countedFor } from '../../../../renderer/features/monitoring/countedFor.ts';
import { exampleAnalysis } from '../../../support/exampleAnalysis.ts';

test('the figures are for whom the answers name, until another name is typed', () => {
  const example = exampleAnalysis();
  expect(agreedReader(example)).toBeNull();
  expect(countedFor(example, ' ')).toBe(monitoring.recipient);
  const [answer] = example.consent;
  if (answer === undefined) throw new Error('The example has no answers');
  const yes = {
    ...answer,
    id: 'yes-figures' as EntityId,
    purpose: 'monitoringFigures',
    scope: 'de provincie',
  } as const;
  const agreed = { ...example, consent: [...example.consent, yes] };
  expect(agreedReader(agreed)).toBe('de provincie');
  expect(countedFor(agreed, '')).toBe('de provincie');
  expect(countedFor(agreed, 'de gemeente')).toBe('de gemeente');
});
