import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { homeSection } from '#shared/analysis/sectionOf';
import { sectionIds } from '#shared/analysis/sections';
import { looseEnds, openQuestions } from '#shared/thread/openQuestions';
import { questionKinds } from '#shared/thread/questionKinds';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { TODAY } from '../quality/caseParts.ts';
import { questionCases } from './questionCases.ts';

const idsOf = (analysis: Analysis) => openQuestions(analysis, TODAY).map(({ id }) => id);

describe('the open questions', () => {
  it.each(Object.entries(questionCases))('ask %s where it is open', (id, contents) => {
    expect(idsOf(buildAnalysis(contents))).toContain(id);
  });

  it('ask little of an analysis that has just begun', () => {
    expect(idsOf(emptyAnalysis())).toEqual(['K01-leeg', 'K09-bewaker', 'K04-leeg']);
  });

  it('ask of the example only what is open there', () => {
    expect([...new Set(idsOf(exampleAnalysis()))]).toEqual([
      'K03-nietGevraagd',
      'K07-ouder',
      'K12-eigenVerklaring',
      'K13-betekenis',
      'K14-gat',
      'K18-niveau',
      'K20-verhouding',
      'K21-trauma',
      'K24-losseFactor',
      'K33-bron',
      'K28-standpunt',
      'K32-lang',
    ]);
  });

  it('leave no slot open, come in the order of the sections and point at what exists', () => {
    for (const contents of [...Object.values(questionCases), null]) {
      const analysis = contents === null ? exampleAnalysis() : buildAnalysis(contents);
      const questions = openQuestions(analysis, TODAY);
      const order = questions.map(({ section }) => sectionIds.indexOf(section));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { text, help, at, section, people } of questions) {
        expect(`${text} ${help}`).not.toMatch(/[{}]|undefined|‘’|“”/u);
        if (at !== null) {
          expect(analysis[at.collection].map(({ id }) => id)).toContain(at.id);
          expect(section).toBe(homeSection(at.collection, at.id));
        }
        const known = analysis.participant.map(({ id }) => id);
        expect(known).toEqual(expect.arrayContaining([...people]));
      }
    }
  });

  it('follow the 63 templates of the method, and five of our own', () => {
    const ids = Object.keys(questionKinds);
    expect(ids.filter((id) => id.startsWith('K'))).toHaveLength(63);
    expect(ids.filter((id) => id.startsWith('los-'))).toHaveLength(5);
  });
});

describe('the loose ends', () => {
  it('have f-12 as the one factor of the example that is tied to nothing', () => {
    const factors = looseEnds(exampleAnalysis(), TODAY).filter(
      ({ id }) => id === 'K24-losseFactor',
    );
    expect(factors).toHaveLength(1);
    expect(factors[0]).toMatchObject({
      at: { collection: 'factor', id: 'f-12' },
      section: 's4',
      text: '‘Lange wachtlijst’ hoort nog nergens bij. Speelt hij mee, of kan hij weg?',
    });
  });

  it('show a claim without support as soon as the quote under it is deleted', () => {
    const analysis = exampleAnalysis();
    const without = { ...analysis, evidence: analysis.evidence.filter(({ id }) => id !== 'e-13') };
    const found = looseEnds(without, TODAY).filter(({ id }) => id === 'K26-voor');
    expect(found.map(({ at }) => at?.id)).toEqual(['h-5']);
    expect(looseEnds(analysis, TODAY).map(({ id }) => id)).not.toContain('K26-voor');
  });

  it('name the people whose answer is unknown, once per hypothesis', () => {
    const analysis = exampleAnalysis();
    const asked = openQuestions({ ...analysis, position: [] }, TODAY).filter(
      ({ id }) => id === 'K28-standpunt',
    );
    expect(asked).toHaveLength(analysis.hypothesis.length);
    for (const { people } of asked) expect(people).toEqual(['p-senna', 'p-linda', 'p-marco']);
  });

  it('ask about life after sixteen from nine months before the birthday', () => {
    const analysis = { ...exampleAnalysis(), futurePerspective: emptyAnalysis().futurePerspective };
    const isAsked = (today: string) =>
      openQuestions(analysis, today).some(({ id }) => id === 'K40-toekomst');
    expect(isAsked('2025-12-13')).toBe(false);
    expect(isAsked('2025-12-14')).toBe(true);
  });
});
