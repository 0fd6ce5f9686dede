import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { accessData } from '#shared/report/sharing/accessCopy';
import { buildCopy } from '#shared/report/sharing/buildCopy';
import { lastChangeOf } from '#shared/retention/lastChangeOf';
import { keepUntil } from '#shared/retention/keepUntil';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { copyCase, copyFor, copyText, copyWish, STATEMENT } from '../../../support/copyCase.ts';

const nobody = new Set<EntityId>();
const OTHERS = /Linda|Daan|Saskia|Tineke|Anneke|Bea|moeder|broertje|tante|oma(?!\p{L})/u;

describe('access of a parent', () => {
  const analysis = copyCase();
  const wish = copyFor('access', 'p-marco', { analysis, agreed: nobody });
  const text = copyText(wish);

  it('holds what is about that parent, and what he wrote himself', () => {
    expect(text).toContain('Inzage voor Marco de Wit');
    expect(text).toContain('Ik hoor alles als laatste.');
    expect(text).toContain('Heeft gezag');
    expect(text).toContain('Marco: denkt nog na, op 5 maart 2026.');
    expect(text).toContain(STATEMENT);
  });

  it('holds no data of other people who did not agree, in words or as data', () => {
    expect(text).not.toMatch(OTHERS);
    expect(JSON.stringify(accessData(wish)).replaceAll(/"p-[a-z]+"/gu, '')).not.toMatch(OTHERS);
  });

  it('is about the youth too for who has authority under 16, and else not', () => {
    expect(text).toContain('Senna');
    const without = { ...analysis, authority: [] };
    const less = copyFor('access', 'p-marco', { analysis: without, agreed: nobody });
    expect(copyText(less).replace(STATEMENT, '')).not.toMatch(/Senna/u);
    const grown = copyFor('access', 'p-marco', { analysis, agreed: nobody, date: '2026-09-14' });
    expect(copyText(grown).replace(STATEMENT, '')).not.toMatch(/Senna/u);
  });

  it('never says that or why somebody must not be told something', () => {
    const withheld = copyCase({
      participant: analysis.participant.map(({ id, name, role, relation }) => ({
        id,
        name,
        role: role ?? 'other',
        relation,
        ...(id === 'p-marco' ? { withhold: true, withholdReason: 'Er is gevaar.' } : {}),
      })),
    });
    const asked = copyFor('access', 'p-marco', { analysis: withheld, agreed: nobody });
    expect(copyText(asked)).not.toContain('gevaar.');
    expect(JSON.stringify(accessData(asked))).not.toMatch(/withhold|gevaar\./u);
  });
});

describe('access', () => {
  it('ends with who saw what, as it was handed over', () => {
    const lines = ['Op 2 februari 2026 opende Marit Hoekstra de analyse.'];
    expect(copyText(copyFor('access', 'p-senna'), { logLines: lines })).toContain(lines[0]);
  });

  it('leaves out the lines of the log that name somebody who did not agree', () => {
    const logLines = [
      '2 februari 2026: Marit Hoekstra opende de analyse.',
      '3 februari 2026: Marit Hoekstra gaf een samenvatting aan Linda Brouwer.',
    ];
    const text = copyText(copyFor('access', 'p-marco', { agreed: nobody }), { logLines });
    expect(text).toContain(logLines[0]);
    expect(text).not.toContain('Linda');
  });

  it('begins with what it is, what is not in it, and how to say that something is wrong', () => {
    const text = copyText(copyFor('access', 'p-marco', { agreed: nobody }));
    const [first = ''] = text.split('Tabel 1.');
    const places = [
      'Wat is dit?',
      'Waar Marco staat, ben jij dat.',
      'Zo vind je de weg',
      '1 Wie je bent',
      'Wat er niet in staat, en waarom',
      'Wat niet over jou gaat.',
      'Klopt er iets niet?',
      'eigen verklaring',
      'Vragen? Stel ze aan Marit Hoekstra; telefoon',
    ].map((words) => first.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(copyText(copyFor('access', 'p-senna'))).not.toContain('Wat niet over jou gaat.');
  });

  it('calls the youth by name, and not "de jongere", in their own copy', () => {
    const analysis = buildAnalysis({
      participant: [{ id: 'p-1', name: 'Robbe Jager', role: 'youth', relation: 'zelf' }],
      domainNote: [{ id: 'd-1', domain: 'school', now: 'Thuis.', wish: 'Weer naar school.' }],
    });
    const text = copyText(copyFor('access', 'p-1', { analysis }));
    expect(text).toContain('Wat Robbe zou willen: “Weer naar school.”');
    expect(text).toContain('Voor Robbe: zelf.');
  });

  it('follows the order of the analysis, and names only parts that are there', () => {
    const { blocks } = buildCopy(copyFor('access', 'p-senna'));
    const parts = blocks.flatMap((block) =>
      block.kind === 'heading' && block.numbered ? [block.text.replaceAll('\u00a0', ' ')] : [],
    );
    expect(parts).toEqual([
      'Wie je bent',
      'Waar het om gaat',
      'Wat er gebeurde',
      'Hoe het nu gaat',
      'Wat meespeelt',
      'Hoe wij het begrijpen',
      'Wat we gaan doen',
      'In het kort, en later',
      'Brieven en eigen woorden',
      'Hoe het gemaakt is',
      'Wie er meelas',
      'Wie het mag zien',
    ]);
    const less = copyText(copyFor('access', 'p-femke', { agreed: nobody }));
    expect(less).not.toContain('Hoe het nu gaat');
  });

  it('says related values as one sentence, and a thing that is pointed at by its name', () => {
    const text = copyText(copyFor('access', 'p-senna'));
    expect(text).toContain(
      'Uitleg en toestemming met Senna, Linda en Saskia, door Marit en Youssef.',
    );
    expect(text).toContain('Meer hiervan geeft meer daarvan: ‘Weglopen’.');
    expect(text).toContain('rol van de hulp (K22)');
    expect(text).not.toMatch(/\bh-3\b|Wie: |Op: /u);
    // Who answered the same stands together.
    expect(text).toMatch(/Herkent dit\n[^\n]+ en [^\n]+\./u);
  });

  it('ends with no two lines about a log that is not there, nor asks about what is empty', () => {
    const text = copyText(copyFor('access', 'p-senna'));
    expect(text).toMatch(
      /Wie het mag zien\nWie deze analyse opende[^\n]+\nTabel \d+\. Toestemming/u,
    );
    expect(text).toContain('Linda ouder van Daan\nMeer staat er niet.');
    expect(text).not.toContain('nog niet bekend');
  });

  it('says so where the text of a thing is not about the reader', () => {
    const text = copyText(copyFor('access', 'p-linda', { agreed: nobody }));
    expect(text).toContain('De rest van de tekst gaat niet over jou.');
    expect(copyText(copyFor('access', 'p-senna'))).not.toContain('De rest van de tekst');
  });

  it('is for somebody of the case', () => {
    expect(() => buildCopy(copyWish('access'))).toThrow('somebody of the case');
  });
});

describe('the term to keep a file', () => {
  it.each([
    ['2026-03-09', '2046-03-09'],
    ['2024-02-29', '2044-02-29'],
    ['2080-02-29', '2100-03-01'],
  ])('%s and twenty years', (from, until) => {
    expect(keepUntil(from)).toBe(until);
  });

  it('counts from the last known change', () => {
    expect(lastChangeOf(copyCase())).toBe('2026-03-09');
    const later = copyCase({ statement: [{ id: 'st-2', on: '2026-04-01', text: 'Ik ook.' }] });
    expect(lastChangeOf(later)).toBe('2026-04-01');
    expect(lastChangeOf(later, '2026-03-31')).toBe('2026-04-01');
    expect(lastChangeOf(later, '2026-04-02')).toBe('2026-04-02');
    expect(lastChangeOf(buildAnalysis({}), '2026-04-02')).toBe('2026-04-02');
    expect(lastChangeOf(buildAnalysis({}))).toBeNull();
  });
});
