import { describe, expect, it } from 'vitest';
import { authority, bornAt, caseOf, DAY, guardian, order, school, to } from './consentCase.ts';
import { family, no, three, yes, yesOf } from './sharingCase.ts';

const team = { id: 'C', name: 'Co Ordina', role: 'coordinator' };
const duo = { id: 'D', name: 'Anne de Wit', role: 'institutionScientist' };
const teacher = to('Karel Blok', 'S');
const agreed = caseOf(bornAt[13], {
  people: [...three, school, team, duo, guardian],
  consent: yesOf('T1', family),
});

describe('the whole analysis', () => {
  it('is for the own file, and for nobody else of the case', () => {
    for (const whom of [to('Dossier'), to('Co Ordina', 'C'), to('Anne de Wit', 'D')]) {
      expect(yes(agreed, 'fullAnalysis', whom).may).toBe(true);
    }
    for (const whom of [teacher, to('karel blok'), to('Rik Prins', 'GI')]) {
      expect(no(agreed, 'fullAnalysis', whom).reasons[0]).toContain('eigen dossier');
    }
  });
});

describe('what goes by law', () => {
  it('is for no other professional of the case, order or not', () => {
    expect(no(agreed, 'legal', teacher).reasons[0]).toContain('geeft de wet geen grond');
    const ordered = caseOf(bornAt[13], {
      people: [...three, school, guardian],
      measure: [order('supervisionOrder')],
    });
    expect(no(ordered, 'legal', teacher).reasons[0]).toContain('geeft de wet geen grond');
    expect(yes(ordered, 'legal', to('Rik Prins', 'GI')).basis).toBe('law');
    expect(yes(ordered, 'legal', to('Rechtbank')).needsReason).toBe(true);
  });
});

describe('an old check of authority', () => {
  const old = { checkedOn: '2023-01-01' };
  const mother = to('Ada Vos', 'M');

  it('closes the summary for the parent it is about, also where the law or the youth decides', () => {
    for (const [born, more] of [
      [bornAt[13], { measure: [order('supervisionOrder')] }],
      [bornAt[16], {}],
    ] as const) {
      const consent = [...yesOf('T1', family), ...yesOf('T13', ['J'], { scope: 'Ada Vos' })];
      const known = caseOf(born, { consent, ...more });
      expect(yes(known, 'parentSummary', mother).may).toBe(true);
      const aged = caseOf(born, {
        consent,
        authority: [authority('M', 'yes', old), authority('F')],
        ...more,
      });
      expect(no(aged, 'parentSummary', mother).reasons.join(' ')).toContain('1 januari 2023');
    }
  });

  it('that has yet to come is no check', () => {
    const consent = [...yesOf('T1', family), ...yesOf('T7', family)];
    const future = caseOf(bornAt[13], {
      consent,
      authority: [authority('M', 'yes', { checkedOn: '2027-01-01' }), authority('F')],
    });
    expect(no(future, 'learning', to('de poule'), DAY).reasons.join(' ')).toContain(
      'moet nog komen',
    );
  });
});
