import { describe, expect, it } from 'vitest';
import { comparePartialDates } from '#shared/base/partialDate';
import type { ListPart } from '../../../renderer/forms/describe.ts';
import { firstValues, itemsOf, neighbourAt } from '../../../renderer/forms/itemsOf.ts';
import { sectionParts } from '../../../renderer/forms/sections/sectionParts.ts';
import type { SectionId } from '#shared/analysis/sections';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const analysis = exampleAnalysis();

function listPart(section: SectionId, index: number): ListPart {
  const part = sectionParts[section].filter((candidate) => candidate.kind === 'list')[index];
  if (part === undefined) throw new Error(`No list ${String(index)} in ${section}`);
  return part;
}

describe('itemsOf', () => {
  it('shares the factors out over what makes it heavier and what helps', () => {
    const risk = itemsOf(analysis, listPart('s4', 0), null);
    const helps = itemsOf(analysis, listPart('s4', 1), null);
    const other = itemsOf(analysis, listPart('s4', 2), null);
    expect(risk.length + helps.length + other.length).toBe(analysis.factor.length);
    expect(helps.every(({ kind }) => kind === 'protective')).toBe(true);
  });

  it('orders events by time, whatever order they were written in', () => {
    const reversed = { ...analysis, lifeEvent: [...analysis.lifeEvent].reverse() };
    const ids = new Set(itemsOf(reversed, listPart('s2', 0), null).map(({ id }) => id));
    const dates = [...ids].map(
      (id) => analysis.lifeEvent.find((event) => event.id === id)?.when ?? null,
    );
    expect([...dates].sort(comparePartialDates)).toEqual(dates);
    expect(ids.size).toBe(analysis.lifeEvent.length);
  });

  it('shows only what hangs under its parent', () => {
    const [nested] = listPart('s5', 0).nested;
    const hypothesis = analysis.hypothesis[1]?.id;
    if (nested === undefined || hypothesis === undefined) throw new Error('No evidence');
    const shown = itemsOf(analysis, nested.list, { field: nested.parentField, id: hypothesis });
    const expected = analysis.evidence.filter(
      (piece) => piece.hypothesis === hypothesis && piece.side === 'for',
    );
    expect(shown.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });
});

describe('adding and moving', () => {
  it('begins with the values that keep a new item in its list', () => {
    expect(firstValues(listPart('s4', 1), null, null)).toEqual({ kind: 'protective' });
    expect(firstValues(listPart('s3', 0), null, 'money')).toEqual({ domain: 'money' });
    expect(firstValues(listPart('s4', 2), null, null)).toEqual({});
  });

  it('stays among its own when it goes to the top of a list that shows a part', () => {
    const part = listPart('s4', 1);
    const shown = itemsOf(analysis, part, null);
    const [first, second] = shown;
    if (first === undefined || second === undefined) throw new Error('Too few factors');
    const at = analysis.factor.findIndex(({ id }) => id === first.id);
    expect(neighbourAt(analysis, part, shown, second, 0)).toBe(analysis.factor[at - 1]?.id ?? null);
    expect(neighbourAt(analysis, part, shown, first, 1)).toBe(second.id);
  });
});
