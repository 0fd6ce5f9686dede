import type { SharingKind } from '../../analysis/exportRecord.ts';
import type { CopyForReader } from '../../third-persons/dropForReader.ts';
import { familyView } from '../familyView.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { accessCopy } from './accessCopy.ts';
import { expertTeamCopy } from './expertTeamCopy.ts';
import { followUpCopy } from './followUpCopy.ts';
import { learningCopy } from './learningCopy.ts';
import { legalCopy } from './legalCopy.ts';
import { supervisionCopy } from './supervisionCopy.ts';
import { childLetterCopy } from './childLetterCopy.ts';
import type { CopyBuilder, CopyOptions } from './copyMaking.ts';
import { forReader } from './forReader.ts';
import { fullAnalysisCopy } from './fullAnalysisCopy.ts';
import { logLinesFor } from './logLinesFor.ts';
import { parentSummaryCopy } from './parentSummaryCopy.ts';
import { schoolVersionCopy } from './schoolVersionCopy.ts';
import type { SharingWish } from './sharingWish.ts';
import { youthLetterCopy } from './youthLetterCopy.ts';

/** Kinds that are no document: figures in a table, and the sealed file for the partner. */
export type WordlessKind = 'monitoring' | 'handOver';
export type CopyKind = Exclude<SharingKind, WordlessKind>;

/** One builder a kind; E2 to E5 are the letters for the family and school. */
const builders: Readonly<Record<CopyKind, CopyBuilder>> = {
  fullAnalysis: fullAnalysisCopy,
  parentSummary: parentSummaryCopy,
  youthLetter: youthLetterCopy,
  childLetter: childLetterCopy,
  schoolVersion: schoolVersionCopy,
  expertTeam: expertTeamCopy,
  followUp: followUpCopy,
  legal: legalCopy,
  learning: learningCopy,
  supervision: supervisionCopy,
  access: accessCopy,
};

/**
 * The document of one copy, of what its reader may have (`forReader`). Learning and supervision are
 * made from an analysis that was already de-identified: that one belongs in the wish. Throws for a
 * kind that is no document. `sifted` is for who has it already.
 */
export function buildCopy(
  wish: SharingWish,
  options: CopyOptions = {},
  sifted: CopyForReader = forReader(wish),
): ReportDocument {
  const { kind, letter } = wish;
  if (kind === 'monitoring' || kind === 'handOver') throw new Error(`No document for ${kind}`);
  const { analysis } = sifted;
  return builders[kind]({
    ...wish,
    // Notes of the duo are data about somebody, and in no other copy.
    analysis: kind === 'access' ? analysis : familyView(analysis),
    letter: analysis.letter.find(({ id }) => id === letter?.id) ?? null,
    options:
      options.logLines === undefined
        ? options
        : { ...options, logLines: logLinesFor(wish, options.logLines) },
    statementsLeftOut: wish.analysis.statement.length - analysis.statement.length,
  });
}
