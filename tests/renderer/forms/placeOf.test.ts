import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../renderer/forms/placeOf.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const analysis = exampleAnalysis();

describe('placeOf', () => {
  it('finds the section and the item of a field', () => {
    const factor = analysis.factor[0]?.id ?? '';
    expect(placeOf(analysis, `txt:${factor}/text`)).toEqual({ section: 's4', item: factor });
    expect(placeOf(analysis, `factor:${factor}/impact`)).toEqual({ section: 's4', item: factor });
  });

  it('finds what hangs under an item in the form of that item', () => {
    const evidence = analysis.evidence[0];
    expect(placeOf(analysis, `txt:${evidence?.id ?? ''}/text`)).toEqual({
      section: 's5',
      item: evidence?.hypothesis,
    });
  });

  it('finds fields of which there is one, in the section that shows them', () => {
    expect(placeOf(analysis, 'txt:cover/thisIs')).toEqual({ section: 's0', item: null });
    expect(placeOf(analysis, 'txt:account/updateTriggers')).toEqual({ section: 's12', item: null });
    expect(placeOf(analysis, 'txt:account/methodNote')).toEqual({ section: 's13', item: null });
  });

  it('sends a move in the drawing back to the drawing', () => {
    const factor = analysis.factor[0]?.id ?? '';
    expect(placeOf(analysis, `factor:${factor}/mapY`)).toEqual({ section: 's6', item: null });
  });

  it('finds nothing for what is gone or no field', () => {
    expect(placeOf(analysis, 'txt:gone/text')).toBeNull();
    expect(placeOf(analysis, 'nonsense')).toBeNull();
  });
});
