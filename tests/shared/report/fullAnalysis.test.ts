import { describe, expect, it } from 'vitest';
import { listNames } from '#shared/analysis/collectionNames';
import { entityTypes } from '#shared/analysis/entityTypes';
import type { AnyField } from '#shared/analysis/fields';
import { peopleOfTheStory } from '#shared/analysis/people';
import { plainText, type Prose } from '#shared/analysis/prose';
import { runsText } from '#shared/report/runs';
import { reportText } from '#shared/text/nl/report';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { reportOf, textOf } from '../../support/reportOf.ts';

const example = exampleAnalysis();
const text = textOf(example);

describe('the full analysis of the example', () => {
  it('has the thirteen parts in the order of the method, each once', () => {
    const parts = reportOf(example).blocks.flatMap((block) =>
      block.kind === 'heading' && block.numbered ? [block.text] : [],
    );
    const { lifeCourse, ...titles } = reportText.parts;
    const expected = Object.values(titles);
    expected.splice(1, 0, lifeCourse('Senna'));
    expect(parts.map((part) => part.replaceAll('\u00a0', ' '))).toEqual(expected);
  });

  it('puts the person before the facts, and the reason for it fourth', () => {
    const { blocks } = reportOf(example);
    expect(blocks.slice(0, 5).map((block) => block.kind)).toEqual([
      'heading',
      'lead',
      'coverQuote',
      'panel',
      'table',
    ]);
    const facts = blocks[4];
    const subjects =
      facts?.kind === 'table' ? facts.rows.map((row) => row.cells[0]?.[0]?.runs[0]?.text) : [];
    expect(subjects.indexOf(reportText.cover.whyNow)).toBe(3);
  });

  it('cuts no word of a column with a place in two', () => {
    const textWidth = 453.6;
    const [padding, letter] = [8, 5.5];
    const tables = reportOf(example).blocks.flatMap((block) =>
      block.kind === 'table' && block.head[2] === 'Waar' ? [block] : [],
    );
    expect(tables.length).toBeGreaterThan(1);
    for (const { rows, widths } of tables) {
      const words = rows.flatMap(({ cells }) => runsText(cells[2]?.[0]?.runs ?? []).split(' '));
      const longest = Math.max(...words.map((word) => word.length));
      expect((widths[2] ?? 0) * textWidth - padding).toBeGreaterThan(longest * letter);
    }
  });

  it('prints every text of the analysis that the family may read', () => {
    const left = new Set([
      'letter',
      'review',
      'reviewComment',
      'missedMoment',
      'experience',
      'link',
    ]);
    const flat = squeeze(text);
    for (const name of listNames.filter((list) => !left.has(list))) {
      const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
      // Who made it stands on the cover by role, not by how they worked.
      const items = name === 'participant' ? peopleOfTheStory(example) : example[name];
      for (const entity of items) {
        const values: Readonly<Record<string, unknown>> = { ...entity };
        for (const [field, type] of Object.entries(fields)) {
          if (type.kind !== 'prose') continue;
          for (const line of plainText(values[field] as Prose).split('\n')) {
            expect(flat, `${name}.${field}`).toContain(squeeze(line));
          }
        }
      }
    }
  });

  it('says where a factor comes from and what it leads to', () => {
    expect(text).toContain('Levensloop 15; hypothese 5; patroon 3.');
    expect(text).toContain('Alleen aanknopingspunt 6.');
    expect(text).toContain('Levensloop 10. Nog nergens mee verbonden.');
  });

  it('keeps a rejected thought, with who sees it differently', () => {
    expect(text).toContain(
      'Wij dachten eerst: Senna loopt vooral weg door druk van oudere jongens.',
    );
    expect(text).toContain('Anders gezien door Robin, jeugdbeschermer.');
    expect(text).toContain('redelijk zeker dat dit niet klopt (4 van 5)');
  });

  it('says each picture again in words with the same steps', () => {
    expect(text).toContain('Spanning bij Senna rond afscheid. Meer hiervan geeft meer van stap 2.');
    expect(text).toContain('Meer hiervan geeft na een tijd meer van stap 3.');
    expect(text).toContain('Meer hiervan geeft minder van stap 1, en dan begint het opnieuw.');
    expect(text).toContain('Deze cirkel brengt rust.');
    expect(text).toContain('Twee cirkels houden de zorgen vast. Eén cirkel geeft rust.');
  });

  it('shows the law, the answers and who was not spoken', () => {
    expect(text).toContain(
      'Niet gesproken: de pleegouders (november 2024 tot april 2025). Zij wilden dit nu niet.',
    );
    expect(text).toContain('Denkt er nog over na, 5 maart');
    expect(text).toContain('Ja, 5 februari, gegeven door Linda en Marco');
    expect(text).toContain('Gezagsregister, gezien op 2 februari 2026');
  });

  it('lets no code and no placeholder through', () => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
    expect(text).not.toMatch(/\b[a-z]{1,3}-\d{1,2}\b/u);
    const codes = Object.values(entityTypes).flatMap((type) =>
      Object.values(type.fields as Readonly<Record<string, AnyField>>).flatMap((field) =>
        field.kind === 'choice' || field.kind === 'choices' ? field.options : [],
      ),
    );
    const english = codes.filter((code) => /[A-Z]/u.test(code));
    expect(english.length).toBeGreaterThan(40);
    expect(english.filter((code) => text.includes(code))).toEqual([]);
    expect(text).not.toMatch(/\b[a-z]+[A-Z][a-z]+\b/u);
  });

  it('gives a check code that changes with one letter', () => {
    const code = /Controlecode van de inhoud: ((?:[0-9a-f]{4} ?){4})\./u;
    const change = [{ id: 'sp-1', text: 'Een ander punt.' }];
    expect(code.exec(text)?.[1]).toHaveLength(19);
    const other = textOf({
      ...example,
      summaryPoint: buildAnalysis({ summaryPoint: change }).summaryPoint,
    });
    expect(code.exec(other)?.[1]).not.toBe(code.exec(text)?.[1]);
    expect(textOf(exampleAnalysis())).toBe(text);
  });
});

describe('what stays inside', () => {
  it('leaves out what only the duo sees, also where others point at it', () => {
    const analysis = buildAnalysis({
      factor: [
        { id: 'f-1', text: 'Zichtbaar voor ieder', kind: 'risk' },
        { id: 'f-2', text: 'Geheim van het duo', kind: 'risk', visibleTo: 'duo' },
      ],
      hypothesis: [{ id: 'h-1', text: 'Een gedachte', factors: ['f-1', 'f-2'] }],
      riskWeighing: { agreement: 'Alleen tussen ons', visibleTo: 'duo' },
    });
    const words = textOf(analysis);
    expect(words).toContain('Zichtbaar voor ieder');
    expect(words).toContain('Zie factor 1.');
    expect(words).not.toContain('Geheim van het duo');
    expect(words).not.toContain('Alleen tussen ons');
  });

  it('leaves out raw notes, supervision, letters and figures', () => {
    const analysis = buildAnalysis({
      meeting: [{ id: 'm-1', kind: 'interview', note: 'Voor ieder', rawNotes: 'Ruwe aantekening' }],
      reviewComment: [{ id: 'rc-1', text: 'Opmerking van supervisie' }],
      letter: [{ id: 'le-1', text: 'Brief aan iemand' }],
      monitoring: { whyNotEarlierText: 'Cijfers voor de regio' },
      exportRecord: [{ id: 'x-1', recipient: 'Het archief' }],
    });
    const words = textOf(analysis);
    expect(words).toContain('Voor ieder');
    for (const inside of [
      'Ruwe aantekening',
      'Opmerking van supervisie',
      'Brief aan',
      'Cijfers voor',
    ]) {
      expect(words).not.toContain(inside);
    }
    expect(words).not.toContain('Het archief');
  });
});

describe('an analysis that has only begun', () => {
  const words = textOf(emptyAnalysis());

  it('says of each part what is not there yet', () => {
    const { blocks } = reportOf(emptyAnalysis());
    expect(blocks.filter((block) => block.kind === 'heading' && block.numbered)).toHaveLength(13);
    const unknown = blocks.filter((block) => block.kind === 'panel' && block.panel === 'unknown');
    expect(unknown.length).toBeGreaterThanOrEqual(13);
    expect(words).toContain('Verklarende analyse van en met de jongere');
    expect(words).not.toMatch(/undefined|null|NaN/u);
  });
});

function squeeze(words: string): string {
  return words
    .replace(/[\s“”]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('nl');
}
