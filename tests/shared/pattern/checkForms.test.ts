import { describe, expect, it } from 'vitest';
import { checkForms } from '#shared/pattern/checkForms';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const checksOf = (forms: object) =>
  buildAnalysis({ factor: [{ id: 'f-1', ...forms }] }).factor.flatMap(checkForms);

describe('short forms', () => {
  it('of the example read well, and what is not there yet is no mistake', () => {
    expect(exampleAnalysis().factor.flatMap(checkForms)).toEqual([]);
    expect(checksOf({})).toEqual([]);
  });

  it('are asked to be short, without what the app says itself, and opposite', () => {
    const long = 'een twee drie vier vijf zes zeven acht negen tien';
    const fields = (forms: object) => checksOf(forms).map(({ field }) => field);
    expect(fields({ tellName: long, tellMore: long, tellDown: long })).toEqual([
      'tellName',
      'tellMore',
      'tellDown',
    ]);
    expect(
      fields({ tellAgainLess: 'Hoe minder zij slaapt', tellUp: 'daardoor slaapt zij' }),
    ).toEqual(['tellAgainLess', 'tellUp']);
    expect(fields({ tellMore: 'meer zij slaapt', tellLess: 'Meer zij slaapt ' })).toEqual([
      'tellLess',
    ]);
    expect(fields({ tellMore: 'hoewel zij slaapt' })).toEqual([]);
  });
});
