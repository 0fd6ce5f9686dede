import { fullAnalysis } from '../fullAnalysis.ts';
import type { ReportDocument } from '../reportDocument.ts';
import type { SharingWish } from './sharingWish.ts';

/** E1: everything, for the owner of the file. */
export function fullAnalysisCopy(wish: SharingWish): ReportDocument {
  const { analysis, date, changedOn = null, sha256 } = wish;
  return fullAnalysis(analysis, { date, changedOn, version: null, sha256 });
}
