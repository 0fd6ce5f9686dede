import { describe, expect, it } from 'vitest';
import { writePortable } from '#shared/analysis/portable';
import { figuresOfCase } from '#shared/monitoring/figuresOfCase';
import { portableView } from '#shared/report/portableView';
import { blocksText } from '#shared/report/blocksText';
import { fullAnalysis } from '#shared/report/fullAnalysis';
import { copyCase, copyFor, copyText, copyWish } from '../../../support/copyCase.ts';

/** Words that stand in every text of every round, and nowhere else. */
const PLANTED = {
  question: 'VRAAGVANDERONDE',
  judgement: 'OORDEELINWOORDEN',
  text: 'WATIKOPMERK',
  family: 'WATDEFAMILIEZEI',
  reply: 'WATHETDUODEED',
  quote: 'AANGEHAALDEWOORDEN',
  proposed: 'VOORGESTELDEZIN',
  thread: 'ANTWOORDINDEDRAAD',
  note: 'TOELICHTINGBIJKRITERIUM',
} as const;
const ANY = new RegExp(Object.values(PLANTED).join('|'), 'u');

const analysis = copyCase({
  review: [
    round('r-1', { round: 1, by: 'p-ineke', verdict: 'returned', channel: 'sealedFile' }),
    round('r-2', { round: 2, by: 'p-ineke', verdict: 'approved', channel: 'word' }),
    round('r-3', { kind: 'question', returnedOn: '2026-03-04', reader: 'Ineke de Graaf' }),
    round('r-4', { kind: 'family', by: 'p-linda', channel: 'together', on: '2026-03-02' }),
    round('r-5', { round: 3, by: 'p-ineke', sentOn: '2026-03-09' }),
    { id: 'r-6', kind: 'review', question: PLANTED.question },
  ],
  reviewComment: ['r-1', 'r-2', 'r-3', 'r-4'].map((review, index) => ({
    id: `rc-${String(index)}`,
    review,
    kind: review === 'r-4' ? 'notRight' : 'remark',
    place: 'hypothesis/h-1/text',
    quote: PLANTED.quote,
    before: PLANTED.quote,
    after: PLANTED.quote,
    text: review === 'r-4' ? PLANTED.family : PLANTED.text,
    reply: PLANTED.reply,
    proposed: PLANTED.proposed,
    author: 'Ineke de Graaf',
  })),
  reviewReply: [{ id: 'rr-1', comment: 'rc-0', text: PLANTED.thread }],
  criterionJudgement: [
    { id: 'cj-1', review: 'r-1', criterion: 'K22', judgement: 'notMet', note: PLANTED.note },
  ],
});

describe('what was remarked in a round', () => {
  it.each([
    'fullAnalysis',
    'parentSummary',
    'youthLetter',
    'childLetter',
    'schoolVersion',
    'expertTeam',
    'followUp',
    'legal',
    'learning',
  ] as const)('is not in %s', (kind) => {
    expect(copyText(copyWish(kind, { analysis }))).not.toMatch(ANY);
    expect(copyText(copyFor(kind, 'p-linda', { analysis }))).not.toMatch(ANY);
  });

  it('is not in the file with data, nor in the figures', () => {
    const data = JSON.stringify(writePortable(portableView(analysis)));
    expect(data).not.toMatch(ANY);
    expect(data).not.toMatch(/reviewComment|reviewReply|criterionJudgement/u);
    const figures = figuresOfCase(analysis, '2026-03-10');
    expect(JSON.stringify(figures)).not.toMatch(ANY);
  });

  it('is in the copy for the supervisor, and for whom all of it is', () => {
    const supervision = copyText(copyWish('supervision', { analysis }));
    expect(supervision).toContain(PLANTED.text);
    expect(supervision).not.toContain(PLANTED.family);
    expect(supervision).toContain('Hypothese 1');
    const own = copyText(copyFor('access', 'p-senna', { analysis }));
    for (const words of Object.values(PLANTED)) expect(own).toContain(words);
  });

  it('reaches another who asks for access only where it is about that person', () => {
    const other = copyText(copyFor('access', 'p-marco', { analysis, agreed: new Set() }));
    expect(other).not.toMatch(ANY);
  });
});

describe('the account of the full analysis', () => {
  const made = fullAnalysis(analysis, { date: '2026-03-10', version: null, sha256: () => 'ab' });
  const text = blocksText(made.blocks).replaceAll('\u00a0', ' ');

  it('names each round: when, by whom, of what kind and how it ended', () => {
    const table = text.slice(text.indexOf('Wie er meelas'));
    expect(table).toMatch(/24 februari 2026\s+Ineke, supervisor/iu);
    expect(table).toContain('Supervisie, in een versie zonder namen');
    expect(table).toContain('Akkoord');
    expect(table).toContain('Terug naar het duo');
    expect(table).toMatch(/2 maart 2026\s+Linda, moeder/u);
    expect(table).toContain('Samen gelezen');
    expect(table).toContain('Korte vraag aan de supervisor');
    expect(table).toContain('Nog niet terug');
  });

  it('counts for the cover and the figures only what a supervisor read', () => {
    expect(text).toMatch(/Meegelezen door\s+Ineke[^\n]*, in twee rondes/u);
    expect(figuresOfCase(analysis, '2026-03-10').rounds).toBe(2);
  });
});

function round(id: string, more: object): object {
  return {
    id,
    on: '2026-02-24',
    question: PLANTED.question,
    judgement: PLANTED.judgement,
    ...more,
  };
}
