import { createHash } from 'node:crypto';
import type { Analysis } from '#shared/analysis/analysis';
import { blocksText } from '#shared/report/blocksText';
import { fullAnalysis } from '#shared/report/fullAnalysis';
import type { ReportDocument } from '#shared/report/reportDocument';

const HARD_SPACE = /\u00a0/gu;

/** The full analysis as a document of one fixed day. */
export function reportOf(analysis: Analysis): ReportDocument {
  return fullAnalysis(analysis, {
    date: '2026-03-09',
    version: null,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
}

/** All words of the full analysis, with ordinary spaces. */
export function textOf(analysis: Analysis): string {
  return blocksText(reportOf(analysis).blocks).replace(HARD_SPACE, ' ');
}
