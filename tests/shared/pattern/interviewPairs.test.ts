import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { interviewPairs, MOST_PAIRS, type FactorPair } from '#shared/pattern/interviewPairs';
import { pairQuestions } from '#shared/pattern/pairQuestions';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { runs } from '../../support/runs.ts';

const id = (text: string) => text as EntityId;
const ask = (analysis: Analysis, answered: readonly FactorPair[] = [], person = 'p-1') =>
  interviewPairs(analysis, id(person), answered);

describe('which pair to ask next', () => {
  const pieces = {
    factor: ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ id: letter, shortName: letter })),
    link: [
      { id: 'k-0', from: 'd', to: 'e', polarity: 'plus' },
      { id: 'k-1', from: 'a', to: 'b', polarity: 'plus' },
      { id: 'k-2', from: 'b', to: 'a', polarity: 'plus' },
      { id: 'k-3', from: 'b', to: 'd', polarity: 'plus' },
    ],
    hypothesis: [
      { id: 'h-1', factors: ['a', 'c'] },
      { id: 'h-2', factors: ['c', 'e'], status: 'rejected' },
    ],
  };
  const analysis = buildAnalysis(pieces);

  it('begins with circles and hypotheses, and ends with what is only in the drawing', () => {
    const pairs = ask(analysis).map(({ from, to, why }) => `${from}${to} ${why}`);
    expect(pairs.slice(0, 9)).toEqual([
      'ab loop',
      'ba loop',
      'de arrow',
      'bd arrow',
      'ac hypothesis',
      'ca hypothesis',
      'ed reverse',
      'db reverse',
      'da closes',
    ]);
    expect(pairs).not.toContain('ce hypothesis');
    expect(pairs.at(-1)).toContain('drawing');
  });

  it('begins with what weighs most while nothing is drawn: what leads to the concern first', () => {
    const factor = [
      { id: 'light', impact: 1 },
      ...['a', 'b', 'c', 'd', 'e'].map((letter) => ({ id: letter, impact: 4 })),
      { id: 'concern', function: 'problem', impact: 2 },
    ];
    const pairs = ask(buildAnalysis({ factor })).map(({ from, to }) => `${from}>${to}`);
    expect(pairs.slice(0, 6)).toEqual([
      'a>concern',
      'b>concern',
      'c>concern',
      'd>concern',
      'e>concern',
      'concern>a',
    ]);
    expect(pairs).toHaveLength(30);
    expect(pairs.join(' ')).not.toContain('light');
  });

  it('asks about what was put in the drawing before it has arrows', () => {
    const factor = [{ id: 'a', mapX: 0, mapY: 0 }, { id: 'b', mapX: 0, mapY: 90 }, { id: 'c' }];
    const pairs = ask(buildAnalysis({ factor })).map(({ from, to, why }) => `${from}${to} ${why}`);
    expect(pairs).toEqual(['ab drawing', 'ba drawing']);
  });

  it('asks nothing twice, whatever the answer was', () => {
    const answered = ['ab', 'ba', 'de'].map(([from = '', to = '']) => ({
      from: id(from),
      to: id(to),
    }));
    expect(ask(analysis, answered)[0]).toMatchObject({ from: 'b', to: 'd' });
  });

  it('knows from the analysis what this person answered before', () => {
    const kept = ask(analysis)
      .slice(0, 3)
      .map(({ from, to }, index) => ({
        id: `n-${String(index)}`,
        from,
        to,
        participant: 'p-1',
        answer: 'no',
      }));
    const people = { participant: [{ id: 'p-1' }, { id: 'p-2' }] };
    const stored = buildAnalysis({ ...pieces, ...people, pairAnswer: kept });
    const first = (person: string) => interviewPairs(stored, id(person))[0];
    expect(first('p-1')).toMatchObject({ from: 'b', to: 'd' });
    expect(first('p-2')).toMatchObject({ from: 'a', to: 'b' });
  });

  it('leaves out what already stands in this name, and only for this person', () => {
    const example = exampleAnalysis();
    const said = {
      ...example,
      link: example.link.map((link) =>
        link.id === 'k-1' ? { ...link, perceivedBy: [id('p-senna')] } : link,
      ),
    };
    expect(ask(said, [], 'p-senna')[0]).toMatchObject({ from: 'f-04', to: 'f-10', why: 'loop' });
    expect(ask(said, [], 'p-linda')[0]).toMatchObject({ from: 'f-18', to: 'f-04', why: 'loop' });
  });

  it('never asks about one factor, an unknown one or the same pair again', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone');
    const arrows = fc.array(fc.record({ from: letter, to: letter }), { maxLength: 12 });
    fc.assert(
      fc.property(arrows, (drawn) => {
        const links = drawn.map((arrow, index) => ({ ...arrow, id: `k-${String(index)}` }));
        const factor = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ id: name }));
        const pairs = ask(buildAnalysis({ factor, link: links }));
        const keys = pairs.map(({ from, to }) => `${from} ${to}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.some((key) => key.includes('gone'))).toBe(false);
        expect(pairs.every(({ from, to }) => from !== to)).toBe(true);
        expect(pairs.length).toBeLessThanOrEqual(MOST_PAIRS);
        const isWhole = ({ from, to }: (typeof drawn)[number]) =>
          from !== to && from !== 'gone' && to !== 'gone';
        for (const { from, to } of drawn.filter(isWhole)) expect(keys).toContain(`${from} ${to}`);
      }),
      { numRuns: runs(200, 4_000) },
    );
  });
});

describe('how to ask a pair', () => {
  const example = exampleAnalysis();
  const pair = { from: id('f-18'), to: id('f-08') };

  it('fills in spoken names, and quotes what has none', () => {
    const texts = pairQuestions(example, pair, id('p-linda')).map(({ text }) => text);
    expect(texts[0]).toBe(
      'Als je de spanning rond afscheid merkt, wat komt er dan meestal achteraan?',
    );
    expect(texts).toContain(
      'Wat was er eerst: de spanning rond afscheid of ‘Vader hoort het laat’?',
    );
    expect(texts.join(' ')).toContain('Als Senna hier zat');
    const youth = pairQuestions(example, pair, id('p-senna')).map(({ text }) => text);
    expect(youth.join(' ')).toContain('Leg het kaartje ‘Spanning bij afscheid’ eens');
    expect(texts.join(' ')).not.toMatch(/[{}]|‘‘|’’/u);
  });

  it('keeps questions for adults from a youth, and the other way round', () => {
    const ids = (person: string) => pairQuestions(example, pair, id(person)).map((one) => one.id);
    expect(ids('p-senna')).toContain('pair-14');
    expect(ids('p-senna')).not.toContain('pair-19');
    expect(ids('p-linda')).toContain('pair-12');
    expect(ids('p-femke')).not.toContain('pair-12');
    expect(ids('p-femke')).toContain('pair-15');
  });

  it('begins with what the drawing does not know yet', () => {
    const first = (polarity: 'plus' | null) => {
      const links = example.link.map((link) => (link.id === 'k-1' ? { ...link, polarity } : link));
      const arrow = { from: id('f-18'), to: id('f-04') };
      return pairQuestions({ ...example, link: links }, arrow, id('p-linda'))[0]?.id;
    };
    expect([first(null), first('plus')]).toEqual(['pair-08', 'pair-02']);
  });
});
