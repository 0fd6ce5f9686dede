import { longDate } from '../../text/nl/dates.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { partBlocks, storyParts } from '../fullAnalysis.ts';
import { lead } from '../full-analysis/partBlocks.ts';
import { reportCase, type ReportCase } from '../reportCase.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { copyDocument, dateWords, factTable, heading, notice, question } from './copyDocument.ts';
import type { CopyMaking } from './copyMaking.ts';
import { criteriaTables } from './criteriaTables.ts';
import { earlierComments } from './earlierComments.ts';

const text = sharingCopies.supervision;
const DAYS = 30;

/**
 * E10: a working draft without names for a supervisor: the duo's question first, then what was said
 * before, the 42 criteria to answer, and the analysis itself. It always expires.
 */
export function supervisionCopy(making: CopyMaking): ReportDocument {
  const of = reportCase(making.analysis, { date: making.date, version: null });
  const code = of.analysis.cover.code.trim() || sharingCopies.noCode;
  const until = longDate(making.expiresOn ?? laterBy(making.date, DAYS));
  const asked = making.options.question?.trim() ?? '';
  const parts = storyParts(of);
  return copyDocument({
    title: text.title(roundOf(of)),
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
        [text.howToAnswer, text.answerLine],
      ]),
      ...earlierComments(of),
      ...criteriaTables(),
      heading(2, text.draft.title, true),
      lead(text.draft.lead),
      ...parts.flatMap((part) => partBlocks(part, false)),
    ],
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
