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

  it('is silent about it when nothing was passed over, or only the duo may read it', () => {
    for (const notes of [[], [note({ kind: 'looked' })], [note({ visibleTo: 'duo' })]]) {
      expect(documentOf(notes)).not.toContain('Waarom we toch verder gingen');
    }
  });
});
