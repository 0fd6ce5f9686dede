import { expect, it } from 'vitest';
import { usesUpYes } from '#shared/consent/usesUpYes';

it('says which copies use up the yes they rest on', () => {
  for (const kind of ['schoolVersion', 'expertTeam', 'followUp', 'learning'] as const) {
    expect([kind, usesUpYes(kind)]).toEqual([kind, true]);
  }
  for (const kind of [
    'fullAnalysis',
    'parentSummary',
    'youthLetter',
    'access',
    'monitoring',
  ] as const) {
    expect([kind, usesUpYes(kind)]).toEqual([kind, false]);
  }
});
