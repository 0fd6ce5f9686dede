import { expect, it } from 'vitest';
import { writePortable } from '#shared/analysis/portable';
import { readPortableBytes } from '#shared/analysis/portableText';
import { portableView } from '#shared/report/portableView';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

it('leaves out what only the duo sees, raw notes, remarks and the register', () => {
  const text = JSON.stringify(
    writePortable(
      portableView(
        buildAnalysis({
          factor: [
            { id: 'f-1', text: 'Iedereen mag dit lezen' },
            { id: 'f-2', text: 'ALLEENVOORONS', visibleTo: 'duo' },
          ],
          meeting: [{ id: 'm-1', rawNotes: 'RUWEAANTEKENING' }],
          review: [{ id: 'r-1', round: 1 }],
          reviewComment: [{ id: 'c-1', text: 'OPMERKING' }],
          exportRecord: [{ id: 'e-1', recipient: 'ONTVANGER' }],
        }),
      ),
    ),
  );
  expect(text).toContain('Iedereen mag dit lezen');
  expect(text).not.toMatch(/ALLEENVOORONS|RUWEAANTEKENING|OPMERKING|ONTVANGER|reviewComment/u);
});

it('is read back as it was written', () => {
  const json = writePortable(portableView(exampleAnalysis()));
  const reading = readPortableBytes(new TextEncoder().encode(JSON.stringify(json)));
  expect(reading.messages).toEqual([]);
  expect(reading.ok).toBe(true);
});
