import { describe, expect, it } from 'vitest';
import { breakPoints } from '#shared/pattern/breakPoints';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

describe('where a circle can open', () => {
  it('begins with what is easy to change, of equals with what the help does itself', () => {
    const example = exampleAnalysis();
    const points = breakPoints(example, example.loop[0]?.links ?? []);
    expect(points.map(({ factor }) => factor)).toEqual(['f-10', 'f-02', 'f-18', 'f-04']);
    expect(points[0]).toMatchObject({
      link: 'k-3',
      to: 'f-02',
      isCare: true,
      leads: ['a-1'],
      sum: 'te veranderen 5 × sterkte 4 = 20',
      reason:
        '‘Strengere regels’ is makkelijk te veranderen, en de pijl naar ‘Denkt: ik moet weg’ is sterk. Dit doen wij zelf, dus hier kunnen wij beginnen.',
    });
  });

  const pair = (first: object, second: object, strength: number | null) =>
    buildAnalysis({
      factor: [
        { id: 'f-1', shortName: 'Het een', ...first },
        { id: 'f-2', shortName: 'Het ander', ...second },
      ],
      link: [
        { id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'plus', strength },
        { id: 'k-2', from: 'f-2', to: 'f-1', polarity: 'plus', strength: 2 },
      ],
    });
  const order = (analysis: ReturnType<typeof pair>) =>
    breakPoints(
      analysis,
      analysis.link.map(({ id }) => id),
    );

  it('weighs how changeable a factor is with how strong its arrow is', () => {
    const strong = order(pair({ modifiability: 2 }, { modifiability: 4 }, 5));
    expect(strong.map(({ factor }) => factor)).toEqual(['f-1', 'f-2']);
    expect(strong[0]?.reason).toBe(
      '‘Het een’ is moeilijk te veranderen, en de pijl naar ‘Het ander’ is heel sterk.',
    );
    const weak = order(pair({ modifiability: 2 }, { modifiability: 4 }, 3));
    expect(weak.map(({ sum }) => sum)).toEqual([
      'te veranderen 4 × sterkte 2 = 8',
      'te veranderen 2 × sterkte 3 = 6',
    ]);
    const careFirst = order(
      pair({ modifiability: 2 }, { modifiability: 3, level: 'careSystem' }, 3),
    );
    expect(careFirst.map(({ factor }) => factor)).toEqual(['f-2', 'f-1']);
  });

  it('takes an arrow that nobody weighed for an ordinary one, and says so', () => {
    const [point] = order(pair({ modifiability: 3 }, { modifiability: 1 }, null));
    expect(point?.sum).toBe('te veranderen 3 × sterkte 3 (niet ingevuld, dus gewoon) = 9');
    expect(point?.reason).toBe(
      '‘Het een’ is met moeite te veranderen, en hoe sterk de pijl naar ‘Het ander’ is, is nog niet ingevuld.',
    );
  });

  it('keeps what nobody weighed for last, and says so', () => {
    const points = order(pair({}, { modifiability: 1 }, 5));
    expect(points.map(({ factor, sum }) => [factor, sum === null])).toEqual([
      ['f-2', false],
      ['f-1', true],
    ]);
    expect(points[1]?.reason).toContain('hoe goed ‘Het een’ te veranderen is'.replace('h', 'H'));
  });
});
