import { describe, expect, it } from 'vitest';
import { agendaFor, askedPeople, TOGETHER } from '#shared/thread/agenda';
import { openQuestions } from '#shared/thread/openQuestions';
import { shownAt } from '#shared/thread/shownAt';
import type { EntityId } from '#shared/base/ids';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

describe('the agenda', () => {
  const analysis = exampleAnalysis();
  const questions = openQuestions(analysis, '2026-03-09');

  it('holds every question for everybody it asks, and for the duo what asks nobody', () => {
    const people = askedPeople(analysis, questions);
    const covered = new Set(people.flatMap(({ who }) => agendaFor(questions, who)));
    expect(covered.size).toBe(questions.length);
    for (const { who, count } of people) expect(agendaFor(questions, who)).toHaveLength(count);
    expect(people.at(-1)?.who).toBe(TOGETHER);
    expect(people[0]?.who).toBe('p-senna');
  });

  it('asks each person only what is for that person', () => {
    const senna = 'p-senna' as EntityId;
    for (const { people } of agendaFor(questions, senna)) expect(people).toContain(senna);
    for (const { people } of agendaFor(questions, TOGETHER)) expect(people).toEqual([]);
  });
});

describe('where an item is shown', () => {
  it('is the card of its hypothesis for evidence and answers', () => {
    const analysis = exampleAnalysis();
    const at = (collection: 'evidence' | 'position' | 'factor' | 'reviewComment', id: string) =>
      shownAt(analysis, { collection, id: id as EntityId });
    const card = { section: 's5', item: { collection: 'hypothesis', id: 'h-2' } };
    expect(at('evidence', 'e-5')).toEqual(card);
    expect(at('position', 'po-4')).toEqual(card);
    expect(at('reviewComment', 'rc-1').item).toEqual({ collection: 'review', id: 'r-1' });
    expect(at('factor', 'f-12')).toEqual({
      section: 's4',
      item: { collection: 'factor', id: 'f-12' },
    });
  });
});
