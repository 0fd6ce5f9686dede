import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { fileName, recipientMark, type NamedKind } from '../../../renderer/export/fileName.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const DAY = '2026-03-09';
const nameFor = (kind: NamedKind, analysis: Analysis, id: EntityId, language = '') =>
  fileName(kind, analysis, DAY, { participant: id, language });

describe('the name of a file for one person', () => {
  const analysis = exampleAnalysis();
  const people = analysis.participant.map(({ id }) => id);
  const [linda, marco] = analysis.participant.filter(({ role }) => role === 'parent');

  it('is another one for each parent, so that the second never takes the place of the first', () => {
    const names = [linda, marco].map((one) =>
      one === undefined ? '' : nameFor('parentSummary', analysis, one.id),
    );
    expect(names).toEqual([
      'VA-031 samenvatting ouder 1 2026-03-09.docx',
      'VA-031 samenvatting ouder 2 2026-03-09.docx',
    ]);
  });

  it('is another one for everybody who asks to see the file, and for every language', () => {
    const names = people.map((id) => nameFor('access', analysis, id));
    expect(new Set(names).size).toBe(people.length);
    const [first = '' as EntityId] = people;
    for (const kind of ['parentSummary', 'youthLetter', 'childLetter'] as const) {
      const languages = ['', 'Pools', 'ar'].map((word) => nameFor(kind, analysis, first, word));
      expect(new Set(languages).size).toBe(3);
    }
  });

  it('never tells who that is', () => {
    const parts = analysis.participant.flatMap(({ name }) => name.split(' ')).filter(isName);
    for (const id of people) {
      for (const kind of ['parentSummary', 'access', 'youthLetter'] as const) {
        const name = nameFor(kind, analysis, id);
        expect(name).toMatch(/^[\p{L}\p{N} ._()-]{1,100}$/u);
        expect(parts.filter((part) => name.includes(part))).toEqual([]);
      }
    }
  });

  it('is as before for nobody of the case, and says nothing of a copy without names', () => {
    expect(fileName('access', analysis, DAY)).toBe('VA-031 inzage 2026-03-09.docx');
    expect(fileName('parentSummary', analysis, DAY)).toBe(
      'VA-031 samenvatting ouder 2026-03-09.docx',
    );
    const [first = '' as EntityId] = people;
    expect(nameFor('learning', analysis, first, 'pl')).toBe('Leerverhaal.docx');
    expect(nameFor('supervision', analysis, first, 'pl')).toBe('Supervisiekopie.docx');
  });
});

it('numbers by role, in the order of the case', () => {
  const analysis = buildAnalysis({
    participant: [
      { id: 'p-1', name: 'Robbe', role: 'youth' },
      { id: 'p-2', name: 'Wietske', role: 'caregiver' },
      { id: 'p-3', name: 'Ada', role: 'parent' },
      { id: 'p-4', name: 'Otto', role: 'caregiver' },
      { id: 'p-5', name: 'Wie dan ook' },
    ],
  });
  const marks = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6'].map((id) =>
    recipientMark(analysis, id as EntityId),
  );
  expect(marks).toEqual(['jongere', 'verzorger 1', 'ouder 1', 'verzorger 2', '', '']);
});

function isName(part: string): boolean {
  return /^\p{Lu}\p{L}{2}/u.test(part);
}
