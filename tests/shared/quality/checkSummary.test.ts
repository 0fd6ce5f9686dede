import { describe, expect, it } from 'vitest';
import { checkSummary } from '#shared/quality/checkSummary';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';

type Text = string | readonly object[];

const FIVE = [
  'Sem leerde dat weggaan rust geeft.',
  'Moeder houdt afstand uit angst.',
  'Wij maakten de regels strenger.',
  'School vraagt te veel tegelijk.',
  'Oma maakt het rustig.',
];

/** Points over an analysis that knows every word of the five. */
function check(points: readonly Text[], over: Readonly<Record<string, unknown>> = {}) {
  return checkSummary(
    buildAnalysis({
      participant: [{ id: 'p-1', name: 'Sem', role: 'youth' }],
      factor: [{ id: 'f-1', text: FIVE.join(' ') }],
      summaryPoint: points.map((text, index) => ({ id: `s-${String(index)}`, text })),
      ...over,
    }),
  );
}

const hintsOf = (text: Text, over = {}) =>
  check([...FIVE, text], over)
    .points.at(-1)
    ?.hints.map(({ kind }) => kind);
const overallOf = (points: readonly Text[]) => check(points).overall.map(({ kind }) => kind);

describe('the points of the summary', () => {
  it('are ready when they are five to nine of equal form', () => {
    expect(check(FIVE).overall).toEqual([{ kind: 'ready', points: 5 }]);
    expect(overallOf([...FIVE, ...FIVE.slice(0, 4)])).toEqual(['ready']);
  });

  it('are too few, too many, or not written', () => {
    expect(overallOf(FIVE.slice(0, 4))).toContain('tooFew');
    expect(overallOf([...FIVE, ...FIVE])).toContain('tooMany');
    expect(checkSummary(emptyAnalysis())).toEqual({ points: [], overall: [] });
  });

  it.each([
    ['a long one', `Sem ${'leerde '.repeat(20)}dat.`, 'tooLong'],
    [
      'one much longer than the rest',
      'Sem leerde dat weggaan rust geeft, en Moeder houdt afstand uit angst.',
      'unequal',
    ],
    ['a list in one point', 'Sem leerde; Moeder houdt; School vraagt.', 'subPoints'],
    ['one that begins with how', 'Doordat Moeder afstand houdt, leerde Sem dat.', 'noSubject'],
    ['the name of help', 'Sem kreeg EMDR en leerde rust.', 'productName'],
    ['a new name', 'Sem leerde van Karel dat rust geeft.', 'newFact'],
    ['a new number', 'Sem leerde in 2019 dat rust geeft.', 'newFact'],
    ['words that nobody said so', 'Sem zegt: “ik wil hier nooit weg”.', 'quoteChanged'],
  ])('ask about %s', (_, text, kind) => {
    expect(hintsOf(text)).toContain(kind);
  });

  it('know the words that somebody did say', () => {
    const said = { helpRequest: [{ id: 'q-1', ownWords: 'Ik wil hier nooit weg!' }] };
    expect(hintsOf('Sem zegt: “ik wil hier nooit weg”.', said)).not.toContain('quoteChanged');
  });

  it('ask about a hypothesis below that was rejected, or is still in test', () => {
    const pointing = [
      {
        type: 'paragraph',
        runs: [
          { text: 'Sem leerde ' },
          { text: 'x', ref: { collection: 'hypothesis', id: 'h-1' } },
        ],
      },
    ];
    const over = (status: string) => ({ hypothesis: [{ id: 'h-1', status, shortName: 'rust' }] });
    expect(hintsOf(pointing, over('rejected'))).toContain('rejectedUsed');
    expect(hintsOf(pointing, over('testing'))).toContain('uncertainAsFact');
    expect(hintsOf(pointing, over('supported'))).toEqual([]);
    const named = checkSummary(
      buildAnalysis({
        ...over('rejected'),
        summaryPoint: [{ id: 's-1', text: 'Sem leerde rust.', hypotheses: ['h-1'] }],
      }),
    );
    expect(named.points[0]?.hints.map(({ kind }) => kind)).toContain('rejectedUsed');
  });

  it('are compared with each other: the same start, the share of the care, what helps', () => {
    const same = [
      'Sem leerde dat.',
      'Sem leerde rust.',
      'Sem leerde angst.',
      'Sem leerde weggaan.',
      'Sem leerde veel.',
    ];
    expect(overallOf(same)).toEqual(['sameStart', 'noOwnShare', 'noStrength']);
  });

  it('of the example hold', () => {
    const { points, overall } = checkSummary(exampleAnalysis());
    expect(points.flatMap(({ hints }) => hints)).toEqual([]);
    expect(overall).toEqual([{ kind: 'ready', points: 6 }]);
  });
});
