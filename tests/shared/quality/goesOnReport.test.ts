import { describe, expect, it } from 'vitest';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { textOf } from '../../support/reportOf.ts';

const note = (over: object) => ({
  id: 'n-1',
  criterion: 'K06',
  kind: 'goesOn',
  text: 'School reageerde drie keer niet.',
  ...over,
});
const documentOf = (notes: readonly object[]) => textOf(buildAnalysis({ criterionNote: notes }));

describe('the account in the report', () => {
  it('says what was not there yet, and why that was no reason to wait', () => {
    const text = documentOf([note({})]);
    expect(text).toContain('Waarom we toch verder gingen');
    expect(text).toContain('Onderwijs is altijd betrokken');
    expect(text).toContain('School reageerde drie keer niet.');
  });

  it('says what was looked at, and what of it stays empty on purpose', () => {
    const notes = [
      note({ criterion: 'K21', kind: 'looked', text: 'Gevraagd aan Sem en moeder.' }),
      note({
        id: 'n-2',
        criterion: 'K18',
        kind: 'looked',
        level: 'society',
        text: 'Niets gevonden.',
      }),
    ];
    const text = textOf(
      buildAnalysis({
        criterionNote: notes,
        sectionState: [{ id: 's4', emptyFamily: 'moeder wil dit nog niet vertellen' }],
      }),
    );
    expect(text).toMatch(/Waar we naar keken[^]*Gevraagd aan Sem en moeder\./u);
    expect(text).toMatch(/met opzet[^]*Gezin: Moeder wil dit nog niet vertellen\./iu);
    expect(text).toContain('Niets gevonden.');
    expect(documentOf([])).not.toContain('met opzet');
  });

  it('is silent about it when nothing was passed over, or only the duo may read it', () => {
    for (const notes of [[], [note({ kind: 'looked' })], [note({ visibleTo: 'duo' })]]) {
      expect(documentOf(notes)).not.toContain('Waarom we toch verder gingen');
    }
  });
});
