import type { Analysis } from '../analysis/analysis.ts';
import { longDate } from '../text/nl/dates.ts';
import { reportText } from '../text/nl/report.ts';
import { blocksText } from './blocksText.ts';
import { finishBlocks } from './finishBlocks.ts';
import { accountPart } from './full-analysis/accountPart.ts';
import { coverPart } from './full-analysis/coverPart.ts';
import { domainsPart } from './full-analysis/domainsPart.ts';
import { evaluationPart } from './full-analysis/evaluationPart.ts';
import { factorsPart } from './full-analysis/factorsPart.ts';
import { futurePart } from './full-analysis/futurePart.ts';
import { hardWords } from './full-analysis/hardWords.ts';
import { helpPart } from './full-analysis/helpPart.ts';
import { hypothesesPart } from './full-analysis/hypothesesPart.ts';
import { leadsPart } from './full-analysis/leadsPart.ts';
import { lifeCoursePart } from './full-analysis/lifeCoursePart.ts';
import { ownWordsPart } from './full-analysis/ownWordsPart.ts';
import { lead, partHeading, type Part } from './full-analysis/partBlocks.ts';
import { patternsPart } from './full-analysis/patternsPart.ts';
import { readingGuide } from './full-analysis/readingGuide.ts';
import { riskPart } from './full-analysis/riskPart.ts';
import { summaryPart } from './full-analysis/summaryPart.ts';
import { reportCase, type ReportCase, type ReportContext } from './reportCase.ts';
import type { ReportBlock, ReportDocument } from './reportDocument.ts';
import { correctionsTable } from './sharing/correctionsTable.ts';
import { ownStatements } from './sharing/ownStatements.ts';

export interface FullAnalysisContext extends ReportContext {
  /** SHA-256 in hex; hashing is not the business of `shared/`. */
  readonly sha256: (bytes: Uint8Array) => string;
}

const CODE_DIGITS = 16;

/**
 * The complete analysis as a document: the person first, then 13 parts in the order of the method.
 * What only the duo sees and raw notes are not in it. The same analysis on the same day gives the
 * same document.
 */
export function fullAnalysis(analysis: Analysis, context: FullAnalysisContext): ReportDocument {
  const of = reportCase(analysis, context);
  const title = titleOf(of);
  const before = allBlocks(of, title, '');
  const code = context
    .sha256(new TextEncoder().encode(blocksText(before)))
    .slice(0, CODE_DIGITS)
    .replace(/(.{4})(?=.)/gu, '$1\u00a0');
  return {
    title,
    language: reportText.language,
    maker: reportText.maker,
    date: context.date,
    header: { left: reportText.headerLeft(of.youthName), mark: reportText.mark },
    footer: {
      left: reportText.footer(title, of.version, longDate(context.date)),
      page: reportText.page,
    },
    blocks: finishBlocks(allBlocks(of, title, code)),
  };
}

/** The parts 1 to 12: everything but how it came about. */
export function storyParts(of: ReportCase): readonly Part[] {
  return [
    ownWordsPart(of),
    lifeCoursePart(of),
    domainsPart(of),
    factorsPart(of),
    hypothesesPart(of),
    patternsPart(of),
    leadsPart(of),
    helpPart(of),
    riskPart(of),
    summaryPart(of),
    futurePart(of),
    evaluationPart(of),
  ];
}

/** A part with its heading and its lead. */
export function partBlocks(part: Part, newPage: boolean): readonly ReportBlock[] {
  return [
    partHeading(part, newPage),
    ...(part.lead === '' ? [] : [lead(part.lead)]),
    ...part.blocks,
  ];
}

function titleOf({ analysis, youthName }: ReportCase): string {
  const own = analysis.cover.title.trim();
  return own === '' ? reportText.title(youthName) : own;
}

function allBlocks(of: ReportCase, title: string, checkCode: string): readonly ReportBlock[] {
  const parts: readonly Part[] = [...storyParts(of), accountPart(of, checkCode)];
  const blocks = [
    ...coverPart(of, title),
    ...readingGuide(parts, of.youthName),
    ...parts.flatMap((part, index) => partBlocks(part, index === 0)),
  ];
  return [...blocks, ...voicesAfter(of), ...hardWords(blocks)];
}

/** What people added themselves, unedited, and what they asked to correct. */
function voicesAfter(of: ReportCase): readonly ReportBlock[] {
  const { statement, correction } = of.analysis;
  return [
    ...ownStatements({
      statements: statement,
      who: of.nameAndRelation,
      leftOut: 0,
    }),
    ...correctionsTable(correction, of.nameAndRelation),
  ];
}
