import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { Table } from '#shared/report/reportDocument';
import { reportThinking } from '#shared/text/nl/reportThinking';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { reportOf } from '../../support/reportOf.ts';

const text = reportThinking.help.matrix;
const example = exampleAnalysis();

function matrixOf(analysis: Analysis): Table | null {
  for (const block of reportOf(analysis).blocks) {
    if (block.kind === 'table' && block.caption.includes(text.caption)) return block;
  }
  return null;
}

describe('the matrix of hypothesis and help in the full analysis', () => {
  it('has a column for each standing hypothesis and says every tie in words', () => {
    const table = matrixOf(example);
    const standing = example.hypothesis.filter(
      ({ id, status }) =>
        status !== 'rejected' || example.intervention.some((help) => help.hypotheses.includes(id)),
    );
    expect(table?.head).toEqual([
      text.help,
      ...standing.map((one) => text.number(example.hypothesis.indexOf(one) + 1)),
    ]);
    const words = table?.rows.map((row) =>
      row.cells.slice(1).map((cell) => cell[0]?.runs[0]?.text ?? ''),
    );
    const fits = ['more', 'less', 'unknown', null] as const;
    const ordered = fits.flatMap((fit) => example.intervention.filter((help) => help.fit === fit));
    expect(words).toEqual(
      ordered.map((help) =>
        standing.map(({ id }) =>
          help.hypotheses.includes(id) ? text.ties[help.fit ?? 'unknown'] : text.none,
        ),
      ),
    );
    expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  });

  it('is left out while there is nothing to cross', () => {
    expect(matrixOf({ ...example, hypothesis: [] })).toBeNull();
    expect(matrixOf({ ...example, intervention: [] })).toBeNull();
  });
});
