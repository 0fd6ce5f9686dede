import type { Analysis } from '#shared/analysis/analysis';
import { sharing } from '#shared/text/nl/sharing';

export type NamedKind = Exclude<keyof typeof sharing.fileNames, 'noCode'>;

/**
 * By the code of the case, never by a name: file names are seen where documents are not. A copy
 * without names has no code in its name either, so that two of them cannot be laid side by side.
 */
export function fileName(kind: NamedKind, analysis: Analysis, date: string): string {
  const safe = analysis.cover.code.replace(/[^\p{L}\p{N} ._()-]/gu, ' ').trim();
  const code = safe === '' ? sharing.fileNames.noCode : safe;
  return sharing.fileNames[kind](code, date);
}
