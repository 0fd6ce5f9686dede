import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import {
  contradictions,
  perspectiveLead,
  seenArrows,
  whoSeesArrows,
} from '#shared/pattern/perspectives';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const id = (text: string) => text as EntityId;

describe('who sees which arrow', () => {
  const analysis = buildAnalysis({
    participant: [{ id: 'p-1' }, { id: 'p-2' }, { id: 'p-3' }],
    factor: [{ id: 'a' }, { id: 'b' }],
    link: [
      { id: 'k-1', from: 'a', to: 'b', polarity: 'plus', perceivedBy: ['p-1', 'p-2'] },
      { id: 'k-2', from: 'a', to: 'b', polarity: 'minus', perceivedBy: ['p-1'] },
      { id: 'k-3', from: 'b', to: 'a', perceivedBy: ['p-2'] },
      { id: 'k-4', from: 'b', to: 'a', polarity: 'minus' },
      { id: 'k-5', polarity: 'minus' },
      { id: 'k-6', polarity: 'plus' },
    ],
  });

  it('puts each arrow in one list', () => {
    expect(seenArrows(analysis, id('p-1'))).toEqual({
      together: ['k-1'],
      onlyThis: ['k-2'],
      onlyOthers: ['k-3'],
      nobody: ['k-4', 'k-5', 'k-6'],
    });
    expect(whoSeesArrows(analysis)).toEqual([
      { person: 'p-1', arrows: 2 },
      { person: 'p-2', arrows: 2 },
    ]);
  });

  it('lets what contradicts itself stand, with who says what', () => {
    expect(contradictions(analysis)).toEqual([
      { plus: 'k-1', minus: 'k-2', plusBy: ['p-1', 'p-2'], minusBy: ['p-1'] },
    ]);
  });
});

it('says whose view it is as the method pack says it', () => {
  const example = exampleAnalysis();
  const leads = ['p-senna', 'p-linda', 'p-marco', 'p-karim', 'p-femke', 'p-saskia', 'gone'];
  expect(leads.map((person) => perspectiveLead(example, id(person)))).toEqual([
    'Zo ziet Senna het:',
    'Zo ziet moeder het:',
    'Zo ziet vader het:',
    'Zo ziet school het:',
    'Zo ziet de hulp het:',
    'Zo ziet Saskia het:',
    'Zo ziet iemand zonder naam het:',
  ]);
});
