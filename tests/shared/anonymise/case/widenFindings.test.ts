import { describe, expect, test } from 'vitest';
import type { CaseFinding } from '#shared/anonymise/case/caseFinding';
import { widenFindings } from '#shared/anonymise/case/widenFindings';

function taken(text: string, found: string): string | undefined {
  const start = text.indexOf(found);
  const finding: CaseFinding = {
    start,
    end: start + found.length,
    label: 'PERSON',
    level: 'automatic',
    group: 'p-1',
    proposal: 'de jongere',
  };
  const [one] = widenFindings(text, [finding], new Map([['p-1', 'jongere']]));
  return one && text.slice(one.start, one.end);
}

describe('the dot of an initial goes with it, unless the sentence ends there', () => {
  test.each([
    ['Toen heeft Senna B. met haar moeder gepraat.', 'Senna B', 'Senna B.'],
    ['Wij spraken Senna B., haar moeder en de mentor.', 'Senna B', 'Senna B.'],
    ['Wij spraken (Senna B.) in de tuin.', 'Senna B', 'Senna B.'],
    ['Wij spraken Senna B. Daarna was het rustig.', 'Senna B', 'Senna B'],
    ['Wij spraken Senna B.', 'Senna B', 'Senna B'],
    ['Wij spraken Senna. daarna was het rustig.', 'Senna', 'Senna'],
  ])('%s', (text, found, whole) => {
    expect(taken(text, found)).toBe(whole);
  });
});
