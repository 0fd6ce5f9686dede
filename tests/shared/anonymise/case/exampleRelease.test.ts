import { beforeAll, expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import type { Analysis } from '#shared/analysis/analysis';
import { caseSession } from '#shared/anonymise/case/caseSession';
import { decideCase, type DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { findInCase } from '#shared/anonymise/case/findInCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { markedText } from '#shared/anonymise/case/markText';
import { ordinaryNames } from '#shared/anonymise/case/ordinaryNames';
import { releaseContent } from '#shared/anonymise/case/releaseContent';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { releaseRisk } from '#shared/anonymise/case/releaseRisk';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { textsOfDocx } from '#shared/anonymise/case/textsOfDocx';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import type { Anonymiser } from '#shared/anonymise/anonymiser';
import { fullAnalysis } from '#shared/report/fullAnalysis';
import { toWord } from '#shared/report/toWord';
import { emptyAnalysis, exampleAnalysis } from '../../../support/exampleAnalysis.ts';

let anonymiser: Anonymiser;
let example: Analysis;
beforeAll(() => {
  anonymiser = makeAnonymiser(lists);
  example = exampleAnalysis();
});

const looked = new Map<ReleaseKind, ReturnType<typeof lookAnew>>();

function look(kind: ReleaseKind) {
  const known = looked.get(kind) ?? lookAnew(kind, example);
  looked.set(kind, known);
  return known;
}

function lookAnew(kind: ReleaseKind, analysis: Analysis) {
  const findings = findInCase(analysis, kind, caseSession(analysis, anonymiser));
  const ordinary = new Set(ordinaryNames(findings, lists.words));
  return { release: decideCase(findings, []), isOrdinary: (word: string) => ordinary.has(word) };
}

/** A text of the copy by the beginning of what it was. */
function becomes({ texts }: DeidentifiedCase, begin: string): string {
  const text = texts.find(({ original }) => original.startsWith(begin));
  return text === undefined ? '' : markedText(text.original, text.marks);
}

// One white point: what stands in the pictures is tested in their drawings.
const picture = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

test.each(['learning', 'supervision'] as const)(
  'the whole example as a %s copy, with its pictures, passes the search of the finished file',
  async (kind) => {
    const { release, isOrdinary } = look(kind);
    const report = fullAnalysis(release.masked, {
      date: '2026-11-22',
      version: null,
      sha256: () => 'abcd'.repeat(16),
    });
    const figures = report.blocks.filter((block) => block.kind === 'figure');
    expect(figures.length).toBeGreaterThan(3);
    const bytes = await toWord(
      report,
      figures.map(() => picture),
    );
    const texts = textsOfDocx(bytes, 'oefenmateriaal.docx');
    const scan = { people: knownPersons(example), entities: release.entities, isOrdinary };
    expect(scanFinished(texts, scan)).toEqual([]);
    const names = /Senna|Brouwer|Linda|Marco|Daan|Saskia|Femke|Karim|Kade|Getij|Zeeduin/u;
    expect(texts.filter(({ text }) => names.test(text))).toEqual([]);
  },
);

test('one name in the label of a diagram refuses the file', async () => {
  const { release, isOrdinary } = look('learning');
  const report = fullAnalysis(release.masked, {
    date: '2026-11-22',
    version: null,
    sha256: () => '',
  });
  const figure = report.blocks.find((block) => block.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('No picture in the example');
  const svg = figure.svg.replace('</svg>', '<text>Senna</text></svg>');
  const bytes = await toWord({ ...report, blocks: [{ ...figure, svg }] }, [picture]);
  const scan = { people: knownPersons(example), entities: release.entities, isOrdinary };
  expect(scanFinished(textsOfDocx(bytes, 'x.docx'), scan)).toMatchObject([
    { kind: 'name', words: 'Senna' },
  ]);
});

test('the sentences of a learning copy still read', () => {
  const { release } = look('learning');
  expect(becomes(release, 'Op 26 januari 2026')).toMatch(/^Rond de start werd gedacht/u);
  expect(becomes(release, 'Dit is Senna')).toMatch(/^Dit is de jongere. Zij is in de puberteit, /u);
  expect(becomes(release, 'Oma Tineke overlijdt')).toBe('Oma overlijdt na een kort ziekbed.');
  expect(becomes(release, 'Tante Saskia is een vaste')).toMatch(/^Tante is een vaste/u);
  expect(becomes(release, 'Mentor Karim houdt')).toMatch(/^Mentor A houdt contact/u);
  expect(becomes(release, 'Groep De Kade, dichter')).toMatch(/^De woonplek, dichter bij moeder/u);
  expect(becomes(release, 'Broertje Daan wordt')).toMatch(/^Broer wordt geboren/u);
});

test('the same case gives the same copy every time, another letter another one', () => {
  const small = (title: string) => ({ ...emptyAnalysis(), cover: { ...example.cover, title } });
  const bytes = (kind: ReleaseKind, title: string) =>
    new TextDecoder().decode(releaseContent(lookAnew(kind, small(title)).release.masked, kind));
  expect(bytes('learning', 'Over Joris')).toBe(bytes('learning', 'Over Joris'));
  expect(bytes('learning', 'Over Joris')).not.toBe(bytes('supervision', 'Over Joris'));
  expect(bytes('learning', 'Over Joris')).not.toBe(bytes('learning', 'Over Joris.'));
});

test('what is left is weighed: the facts that add up, capitals nobody was asked about, the term', () => {
  const { release } = look('learning');
  const risk = releaseRisk(example, release, '2026-11-22');
  expect(risk.attributes.map(({ name }) => name)).toContain('legalFrame');
  expect(risk.attributes.map(({ name }) => name)).not.toContain('place');
  // The field is empty, but "zij" still says it: too precise, so it asks for a reason.
  expect(release.masked.participant.every(({ gender }) => gender === null)).toBe(true);
  expect(risk.attributes).toContainEqual({ name: 'sex', level: 1, words: 'v' });
  expect(risk.budget.blocked).toBe(risk.budget.reasons.length > 0);
  expect(risk.capitals).toContain('JIM');
  expect(risk.capitals).not.toContain('Senna');
  expect(risk.consentUntil).toBe('2027-03-05');
});
