import { localDay } from '#shared/base/localDay';
import { createHash } from 'node:crypto';
import type { Analysis } from '#shared/analysis/analysis';
import { fullAnalysis } from '#shared/report/fullAnalysis';
import { toWord } from '#shared/report/toWord';
import { drawPictures } from './drawPictures.ts';

/** The full analysis as a Word file, dated on the day it was established, else today. */
export async function wordDocument(analysis: Analysis): Promise<Uint8Array> {
  const today = localDay(Date.now());
  const report = fullAnalysis(analysis, {
    date: analysis.cover.establishedOn ?? today,
    version: null,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  const figures = report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : []));
  return toWord(report, await drawPictures(figures));
}
