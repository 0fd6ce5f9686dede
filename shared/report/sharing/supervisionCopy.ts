import { sectionIds } from '../../analysis/sections.ts';
import { sectionOfPlace } from '../../remarks/placeOfRemark.ts';
import { formatRemarkPlace, parseRemarkPlace } from '../../remarks/remarkPlace.ts';
import { longDate } from '../../text/nl/dates.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { wordBack } from '../../text/nl/wordBack.ts';
import { placedAnalysis } from '../comments/placedAnalysis.ts';
import { partBlocks, storyParts } from '../fullAnalysis.ts';
import { lead } from '../full-analysis/partBlocks.ts';
import { reportCase, type ReportCase } from '../reportCase.ts';
import type { ReportBlock, ReportDocument } from '../reportDocument.ts';
import { answerTable } from './answerTable.ts';
import { correctionsTable } from './correctionsTable.ts';
import { copyDocument, dateWords, factTable, heading, notice, question } from './copyDocument.ts';
import type { CopyMaking } from './copyMaking.ts';
import { criteriaTables } from './criteriaTables.ts';
import { earlierComments } from './earlierComments.ts';
import { ownStatements } from './ownStatements.ts';

const text = sharingCopies.supervision;
const DAYS = 30;

/**
 * E10: a working draft without names for a supervisor: the duo's question first, then what was said
 * before, the 42 criteria to answer, and the analysis itself. It always expires.
 */
export function supervisionCopy(making: CopyMaking): ReportDocument {
  const { inWord } = making.options;
  const analysis = inWord === undefined ? making.analysis : placedAnalysis(making.analysis);
  const of = reportCase(analysis, { date: making.date, version: null });
  const code = of.analysis.cover.code.trim() || sharingCopies.noCode;
  const until = longDate(making.expiresOn ?? laterBy(making.date, DAYS));
  const asked = making.options.question?.trim() ?? '';
  const isWhole = inWord === undefined || inWord.chosen.length === 0;
  return copyDocument({
    title: text.title(inWord?.round ?? roundOf(of)),
    mark: sharingCopies.marks.supervision,
    footer: text.footer(code, of.version, until),
    date: making.date,
    blocks: [
      lead(text.lead),
      notice(text.notice(until)),
      question(text.question, asked === '' ? text.noQuestion : asked),
      factTable(sharingCopies.about, [
        [sharingCopies.facts.code, code],
        [sharingCopies.facts.standing, sharingCopies.facts.version(of.version)],
        [sharingCopies.facts.made, dateWords(making.date)],
        [sharingCopies.facts.makers, text.makers],
        [text.whatYouGet, whatYouGet(of)],
        [text.howToAnswer, isWhole ? text.answerLine : ''],
        [wordBack.inText, inWord === undefined ? '' : wordBack.howTo],
      ]),
      ...(isWhole ? [...earlierComments(of), ...criteriaTables()] : []),
      ...(inWord === undefined ? [] : answerTable(inWord.kind)),
      heading(2, text.draft.title, true),
      lead(text.draft.lead),
      ...draftBlocks(of, inWord?.chosen ?? []),
      ...(isWhole
        ? [...statements(of), ...correctionsTable(of.analysis.correction, of.nameAndRelation)]
        : []),
    ],
  });
}

/** The parts of the analysis, each saying which section it is; of a choice only what was chosen. */
function draftBlocks(of: ReportCase, chosen: readonly string[]): readonly ReportBlock[] {
  const sections = new Set(chosen.map((place) => sectionOfPlace(parseRemarkPlace(place))));
  return storyParts(of).flatMap((part, index) => {
    const section = sectionIds[index + 1];
    if (section === undefined || (sections.size > 0 && !sections.has(section))) return [];
    const [first, ...rest] = partBlocks(part, false);
    const about = formatRemarkPlace({ kind: 'section', section });
    return first?.kind === 'heading' ? [{ ...first, about }, ...rest] : partBlocks(part, false);
  });
}

/** Word for word, but for what would say who it is. */
function statements(of: ReportCase): readonly ReportBlock[] {
  return ownStatements({
    statements: of.analysis.statement,
    who: of.nameAndRelation,
    leftOut: 0,
    isMasked: true,
  });
}

function whatYouGet({ analysis }: ReportCase): string {
  const open = analysis.hypothesis.filter(
    ({ status }) => status === null || status === 'open' || status === 'testing',
  );
  return text.hypotheses(analysis.hypothesis.length, open.length);
}

/** The round that this copy begins. */
function roundOf({ analysis }: ReportCase): number {
  return Math.max(0, ...analysis.review.map(({ round }) => round ?? 0)) + 1;
}

/** So many days later, `YYYY-MM-DD`. */
function laterBy(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
