import type { SharingKind } from '../../analysis/exportRecord.ts';
import type { ReportDocument } from '../reportDocument.ts';
import type { CopyBuilder, CopyOptions } from './copyMaking.ts';
import { forReader } from './forReader.ts';
import { fullAnalysisCopy } from './fullAnalysisCopy.ts';
import type { SharingWish } from './sharingWish.ts';

/** Kinds that are no document: figures in a table, and the sealed file for the partner. */
export type WordlessKind = 'monitoring' | 'handOver';
export type CopyKind = Exclude<SharingKind, WordlessKind>;

/** One builder a kind; E2 to E5 are the letters for the family and school. */
const builders: Readonly<Partial<Record<CopyKind, CopyBuilder>>> = {
  fullAnalysis: fullAnalysisCopy,
};

/**
 * The document of one copy, of what its reader may have (`forReader`). Learning and supervision are
 * made from an analysis that was already de-identified: that one belongs in the wish. Throws for a
 * kind that is no document.
 */
export function buildCopy(wish: SharingWish, options: CopyOptions = {}): ReportDocument {
  const { kind, letter } = wish;
  const build = kind === 'monitoring' || kind === 'handOver' ? undefined : builders[kind];
  if (build === undefined) throw new Error(`No document for ${kind}`);
  const { analysis } = forReader(wish);
  return build({
    ...wish,
    analysis,
    letter: analysis.letter.find(({ id }) => id === letter?.id) ?? null,
    options,
    statementsLeftOut: wish.analysis.statement.length - analysis.statement.length,
  });
}
