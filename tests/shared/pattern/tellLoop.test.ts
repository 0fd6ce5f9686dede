import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { factorLevels } from '#shared/analysis/factor';
import { speaksOfHarm } from '#shared/pattern/speaksOfHarm';
import { tellLoop } from '#shared/pattern/tellLoop';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { runs } from '../../support/runs.ts';
import readings from '../../fixtures/pattern-readings.json';

interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly polarity: string;
  readonly delay?: boolean;
}

const signs: Readonly<Record<string, string>> = { '+': 'plus', '-': 'minus' };

/** The sureness that the lead sentence of an example asks for. */
const statusOf = (lead: string) => {
  if (lead.startsWith('Zo zou')) return 'open';
  if (lead.startsWith('Wij denken')) return 'testing';
  return lead.includes('deel') ? 'partlySupported' : 'supported';
};

const factorsOf = (forms: readonly (typeof readings.exampleForms)[number][]) =>
  forms.map((form) => ({
    id: form.factorId,
    level: form.level,
    text: form.text,
    tellName: form.name,
    tellMore: form.more,
    tellLess: form.less,
    tellUp: form.up,
    tellDown: form.down,
    tellAgainMore: form.againMore ?? '',
    tellAgainLess: form.againLess ?? '',
    understandable: form.understandable ?? '',
  }));

function drawn(
  arrows: readonly DrawnArrow[],
  more: Readonly<Record<string, unknown>> = {},
): Analysis {
  return buildAnalysis({
    factor: factorsOf(readings.exampleForms),
    link: arrows.map(({ from, to, polarity, delay = false }, index) => ({
      id: `k-${String(index + 1)}`,
      from,
      to,
      polarity: signs[polarity] ?? null,
      delay,
      hypothesis: 'h-1',
    })),
    ...more,
  });
}

const tellAll = (analysis: Analysis) =>
  tellLoop(
    analysis,
    analysis.link.map(({ id }) => id),
  );

describe('a pattern told', () => {
  it.each([...readings.workedExamples, ...readings.moreExamples])(
    'reads as the worked example $id: $title',
    ({ links, lead, computedType, sentences, reverseSentence }) => {
      const hypothesis = [{ id: 'h-1', status: statusOf(lead) }];
      const told = tellAll(drawn(links, { hypothesis }));
      expect(told.sentences).toEqual(sentences);
      expect(told.kind).toBe(computedType);
      expect(told.lead).toBe(lead);
      expect(told.reverse).toBe(reverseSentence);
    },
  );

  it('reads the three loops of the example as the worked examples', () => {
    const example = exampleAnalysis();
    for (const [index, { lead, sentences, reverseSentence }] of readings.workedExamples.entries()) {
      const loop = example.loop[index];
      const told = tellLoop(example, [...(loop?.links ?? [])].reverse());
      expect(told).toMatchObject({ lead, sentences, reverse: reverseSentence });
    }
  });

  const circle = (...polarities: readonly string[]): readonly DrawnArrow[] => {
    const factors = ['f-18', 'f-04', 'f-10', 'f-02', 'f-01', 'f-07', 'f-13'];
    return polarities.map((polarity, index) => ({
      from: factors[index] ?? '',
      to: factors[(index + 1) % polarities.length] ?? '',
      polarity,
    }));
  };

  it('says honestly when two signs are unknown, and gives no story', () => {
    const { sentences, lead, reverse, hints } = tellAll(drawn(circle('?', '+', '?')));
    expect(lead).toBe('Zo zou het kunnen lopen. We weten het nog niet zeker.');
    expect(sentences).toEqual([
      'Deze stappen horen bij elkaar, denken wij: de spanning rond afscheid, het weglopen en de strengere regels.',
      'Van twee pijlen weten we nog niet of ze iets groter of kleiner maken.',
      'Vraag dat eerst na, dan kun je het rondje vertellen.',
    ]);
    expect(reverse).toBeNull();
    expect(hints.filter(({ kind }) => kind === 'unknownSign').map(({ place }) => place)).toEqual([
      { collection: 'link', id: 'k-1' },
      { collection: 'link', id: 'k-3' },
    ]);
  });

  it('asks which steps belong together instead of telling seven', () => {
    const { sentences, hints } = tellAll(drawn(circle('+', '+', '+', '+', '+', '+', '+')));
    expect(sentences).toEqual([]);
    expect(hints.map(({ kind }) => kind)).toEqual(['tooLong']);
  });

  it('takes the words of the duo for whether it helps, and else proposes', () => {
    const closings = (effect: 'holds' | 'helps' | null, ...polarities: readonly string[]) => {
      const analysis = drawn(circle(...polarities));
      const links = analysis.link.map(({ id }) => id);
      return tellLoop(analysis, links, { effect }).sentences.at(-1);
    };
    expect(closings(null, '+', '+', '+')).toContain('houdt dit rondje zichzelf gaande');
    expect(closings('helps', '+', '+', '+')).toBe('Zo wordt wat goed gaat vanzelf meer.');
    expect(closings(null, '+', '-', '+')).toBe('Zo remt dit rondje zichzelf af.');
    expect(closings('holds', '+', '-', '+')).toContain('telkens weer op hetzelfde punt');
    const links = circle('+', '+').map((_, index) => `k-${String(index + 1)}`);
    const loop = [{ id: 'l-1', links, effect: 'helps' }];
    expect(tellAll(drawn(circle('+', '+'), { loop })).effect).toBe('helps');
  });

  it('begins where the youth sees an arrow', () => {
    const analysis = drawn(circle('+', '+', '+'), {
      participant: [{ id: 'p-1', name: 'Senna', role: 'youth' }],
    });
    const seen = analysis.link.map((link) =>
      link.id === 'k-3' ? { ...link, perceivedBy: analysis.participant.map(({ id }) => id) } : link,
    );
    expect(tellAll({ ...analysis, link: seen }).sentences[0]).toBe(
      'Hoe strenger onze regels worden, hoe hoger de spanning rond afscheid is.',
    );
  });

  it('quotes factors without short forms, and asks for these', () => {
    const analysis = buildAnalysis({
      factor: [
        { id: 'f-1', text: 'Het een' },
        { id: 'f-2', text: 'Het ander' },
      ],
      link: [
        { id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'minus' },
        { id: 'k-2', from: 'f-2', to: 'f-1', polarity: 'plus' },
      ],
    });
    const { sentences, hints } = tellAll(analysis);
    expect(sentences).toEqual([
      'Als dit meer wordt: ‘Het een’, dan wordt dit minder: ‘Het ander’.',
      'Als dit minder wordt: ‘Het ander’, dan wordt dit ook minder: ‘Het een’.',
      'Zo remt dit rondje zichzelf af.',
    ]);
    expect(hints.map(({ kind, place }) => [kind, place?.id])).toEqual([
      ['forms', 'f-1'],
      ['forms', 'f-2'],
    ]);
  });
});

describe('violence and abuse', () => {
  const why = 'Vader weet zich geen raad.';
  const withFather = (father: Readonly<Record<string, unknown>>) =>
    buildAnalysis({
      factor: [
        { id: 'f-1', level: 'family', understandable: why, ...father },
        { id: 'f-2', level: 'youth', text: 'Noor trekt zich terug' },
      ],
      link: [
        { id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'plus' },
        { id: 'k-2', from: 'f-2', to: 'f-1', polarity: 'plus' },
      ],
    });

  it('are never made understandable, marked or named', () => {
    expect(tellAll(withFather({ text: 'Vader trekt zich terug' })).sentences).toContain(why);
    for (const father of [
      { text: 'Vader trekt zich terug', isHarm: true },
      { text: 'Vader slaat als hij gedronken heeft' },
      { text: 'Huiselijk geweld' },
      { text: 'Vader wordt boos', tellUp: 'bedreigt vader haar' },
      { text: 'Vader is er niet', understandable: 'Hij sloeg omdat hij bang was.' },
    ]) {
      const { sentences, hints } = tellAll(withFather(father));
      expect(sentences).toHaveLength(3);
      expect(sentences.some((sentence) => /raad|bang/u.test(sentence))).toBe(false);
      expect(hints.map(({ kind }) => kind)).toContain('harm');
    }
  });

  it('are told from other words', () => {
    for (const harm of ['Seksueel misbruik', 'Hij schopt', 'verwaarlozing', 'Gedwongen opname']) {
      expect(speaksOfHarm(harm)).toBe(true);
    }
    for (const other of ['We slagen samen', 'Moeder houdt afstand', 'Een klap op de deur']) {
      expect(speaksOfHarm(other)).toBe(false);
    }
  });
});

describe('any pattern', () => {
  const words = fc.constantFrom('', 'vaker dit gebeurt', 'loopt het op');
  const oneFactor = fc.record({
    level: fc.constantFrom(...factorLevels, null),
    isHarm: fc.boolean(),
    tellName: words,
    tellMore: words,
    tellLess: words,
    tellUp: words,
    tellDown: words,
    understandable: fc.constantFrom('', 'Dat is begrijpelijk.'),
  });
  const oneArrow = fc.record({
    polarity: fc.constantFrom('plus', 'minus', null),
    delay: fc.boolean(),
  });
  const pattern = fc.record({
    factors: fc.array(oneFactor, { minLength: 7, maxLength: 7 }),
    arrows: fc.array(oneArrow, { minLength: 2, maxLength: 6 }),
    isClosed: fc.boolean(),
  });

  it('gets at most five whole sentences, of a factor that is harm none that excuses it', () => {
    fc.assert(
      fc.property(pattern, ({ factors, arrows, isClosed }) => {
        const told = tellAll(
          buildAnalysis({
            factor: factors.map((factor, index) => ({
              ...factor,
              id: `f-${String(index)}`,
              text: `Ding ${String(index)}`,
            })),
            link: arrows.map((arrow, index) => ({
              ...arrow,
              id: `k-${String(index)}`,
              from: `f-${String(index)}`,
              to: `f-${String(isClosed ? (index + 1) % arrows.length : index + 1)}`,
            })),
          }),
        );
        expect(told.sentences.length).toBeGreaterThanOrEqual(3);
        expect(told.sentences.length).toBeLessThanOrEqual(5);
        for (const sentence of told.sentences) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/null|undefined| {2}/u);
        }
        const passed = factors.slice(0, isClosed ? arrows.length : arrows.length + 1);
        const isQuiet = passed.every(
          ({ isHarm, understandable }) => isHarm || understandable === '',
        );
        if (isQuiet) expect(told.sentences).not.toContain('Dat is begrijpelijk.');
        // What all together do is said last, whatever had to be left out before it.
        const isStory = arrows.filter(({ polarity }) => polarity === null).length === 0;
        if (isStory) expect(told.sentences.at(-1)).toMatch(/^Zo /u);
      }),
      { numRuns: runs(300, 6_000) },
    );
  });
});
