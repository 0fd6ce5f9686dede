import { fullAnalysis } from '../fullAnalysis.ts';
import type { ReportDocument } from '../reportDocument.ts';
import type { SharingWish } from './sharingWish.ts';

/** E1: everything, for the owner of the file. */
export function fullAnalysisCopy(wish: SharingWish): ReportDocument {
  return fullAnalysis(wish.analysis, { date: wish.date, version: null, sha256: wish.sha256 });
}
