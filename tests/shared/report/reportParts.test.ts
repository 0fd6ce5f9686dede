import { describe, expect, it } from 'vitest';
import { keptTogether } from '#shared/report/keptTogether';
import { proseBlocks } from '#shared/report/proseBlocks';
import { ownWordsRuns } from '#shared/report/quotedRuns';
import { runsText } from '#shared/report/runs';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { reportOf, textOf } from '../../support/reportOf.ts';

const block = (type: string, text: string, extra: object = {}) => ({
  type,
  runs: [{ text, ...extra }],
});

describe('prose in the document', () => {
  const { account } = buildAnalysis({
    account: {
      methodNote: [
        block('paragraph', 'Gewoon ', { bold: true }),
        block('heading4', 'Een kop te diep'),
        block('heading3', 'Een kop'),
        block('bullet', 'eerste'),
        { ...block('bullet', 'dieper'), indent: 1 },
        block('numbered', 'stap'),
        block('paragraph', '   '),
        block('paragraph', 'Schuin', { italic: true }),
      ],
    },
  });

  it('keeps headings below the part, lists as lists and styles as styles', () => {
    const blocks = proseBlocks(account.methodNote, 3);
    expect(blocks.map((b) => b.kind)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'list',
      'list',
      'paragraph',
    ]);
    expect(blocks.flatMap((b) => (b.kind === 'heading' ? [b.level] : []))).toEqual([4, 4]);
    const [first, , , bullets, steps, last] = blocks;
    expect(first).toMatchObject({ runs: [{ strong: true }] });
    expect(bullets).toMatchObject({ ordered: false, items: [{ indent: 0 }, { indent: 1 }] });
    expect(steps).toMatchObject({ ordered: true });
    expect(last).toMatchObject({ runs: [{ text: 'Schuin', emphasis: true }] });
  });

  it('never skips a heading level in a whole document', () => {
    const analysis = buildAnalysis({
      account: { methodNote: [block('heading4', 'Diep'), block('heading3', 'Ondiep')] },
      loop: [{ id: 'l-1', name: 'Kring', story: [block('heading4', 'In een verhaal')] }],
    });
    const levels = reportOf(analysis).blocks.flatMap((b) =>
      b.kind === 'heading' ? [b.level] : [],
    );
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });
});

describe('own words', () => {
  const words = (text: string) =>
    ownWordsRuns(buildAnalysis({ cover: { coverQuote: text } }).cover.coverQuote);

  it('get quotation marks once, and only the quoted words the voice', () => {
    expect(runsText(words('Ik wil naar huis.'))).toBe('“Ik wil naar huis.”');
    const mixed = words('“Ik ben niet dom.” Daarom schrijven we: tijd nodig.');
    expect(mixed.map((run) => run.voice === true)).toEqual([true, false]);
    expect(words('  ')).toEqual([]);
  });
});

describe('the life course', () => {
  const when = (year: number | null, month: number | null = null, words = '') => ({
    year,
    month,
    day: null,
    approximate: false,
    words,
  });

  it('tells it in order of time, with an age where the date allows one', () => {
    const text = textOf(
      buildAnalysis({
        participant: [
          { id: 'p-1', name: 'Noor Voorbeeld', role: 'youth', birthDate: '2010-09-14' },
        ],
        lifeEvent: [
          { id: 't-1', when: when(2020), text: 'Later' },
          { id: 't-2', when: when(2012, 5), text: 'Eerder' },
          { id: 't-3', when: when(null, null, 'toen ik klein was'), text: 'Zonder jaar' },
          { id: 't-4', when: when(2009), text: 'Ervoor' },
        ],
      }),
    );
    expect(['Ervoor', 'Eerder', 'Zonder jaar', 'Later'].map((word) => text.indexOf(word))).toEqual(
      [...['Ervoor', 'Eerder', 'Zonder jaar', 'Later'].map((word) => text.indexOf(word))].sort(
        (a, b) => a - b,
      ),
    );
    expect(text).toContain('9 of 10 jaar');
    expect(text).toContain('1 jaar');
    expect(text).toContain('voor de geboorte');
    expect(text).toContain('toen ik klein was');
  });
});

describe('a pattern that is not finished', () => {
  it('says that an arrow has a loose end, and draws what there is', () => {
    const text = textOf(
      buildAnalysis({
        factor: [
          { id: 'f-1', text: 'Het een' },
          { id: 'f-2', text: 'Het ander' },
        ],
        link: [
          { id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'plus' },
          { id: 'k-2', from: 'f-2', to: 'f-9' },
        ],
        loop: [{ id: 'l-1', name: 'Half', links: ['k-1', 'k-2', 'k-9'] }],
      }),
    );
    expect(text).toContain('Het een. Meer hiervan geeft meer van stap 2.');
    expect(text).toContain('Deze rij loopt niet rond.');
    expect(text).toContain('Eén pijl in dit patroon heeft nog geen begin of geen einde.');
    expect(text).toContain('Herkend door: nog niet gevraagd.');
  });
});

describe('the codes of change', () => {
  it('become numbers that a reader can find', () => {
    const text = textOf(
      buildAnalysis({
        factor: [
          { id: 'f-08', text: 'Acht' },
          { id: 'f-09', text: 'Negen' },
        ],
        change: [{ id: 'ch-1', version: 2, text: 'Toegevoegd: f-09, en xy-99 niet.' }],
      }),
    );
    expect(text).toContain('Toegevoegd: factor 2, en xy-99 niet.');
    expect(text).toContain('xy-99');
  });
});

describe('numbers', () => {
  it('stay with their words', () => {
    const hard = '\u00a0';
    expect(keptTogether('Zie patroon 3 op 16 maart 2026 (4 van 5), hypothese 1 en 4.')).toBe(
      `Zie patroon${hard}3 op 16${hard}maart 2026 (4${hard}van${hard}5), hypothese${hard}1 en${hard}4.`,
    );
  });
});
