import { isBlank } from '../../analysis/prose.ts';
import { longDate } from '../../text/nl/dates.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportEnd } from '../../text/nl/reportEnd.ts';
import { optionWords } from '../optionWords.ts';
import { cellProse, inlineRuns, proseBlocks } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { cell, row, sourceParagraph, strong, textParagraph, wordsCell } from '../runs.ts';
import { withoutCodes } from './withoutCodes.ts';
import { subHeading, unknown, type Part } from './partBlocks.ts';

const text = reportEnd.evaluation;

/** Part 12: when the text is looked at again, and what already changed in it. */
export function evaluationPart(of: ReportCase): Part {
  const { updateTriggers } = of.analysis.account;
  const triggers = isBlank(updateTriggers)
    ? []
    : [subHeading(text.triggers), ...proseBlocks(updateTriggers, 3)];
  return {
    id: 'bijstellen',
    title: reportText.parts.evaluation,
    lead: text.lead,
    blocks: [...triggers, moments(of), ...changes(of)],
  };
}

function moments({ analysis }: ReportCase): ReportBlock {
  if (analysis.reviewMoment.length === 0) return unknown(text.empty);
  return {
    kind: 'table',
    tone: 'neutral',
    caption: text.moments,
    head: text.momentsHead,
    rows: analysis.reviewMoment.map((moment) => {
      const kind = moment.kind === null ? '' : optionWords.review[moment.kind];
      const outcome = isBlank(moment.outcome)
        ? []
        : [textParagraph(strong(text.outcome), ...inlineRuns(moment.outcome))];
      return row(
        cell(textParagraph(strong(dateWords(moment.on))), sourceParagraph(kind)),
        cell(...cellProse(moment.text), ...outcome),
      );
    }),
    widths: [0.26, 0.74],
  };
}

function changes(of: ReportCase): readonly ReportBlock[] {
  const { change } = of.analysis;
  if (change.length === 0) return [];
  return [
    {
      kind: 'table',
      tone: 'neutral',
      caption: text.changes,
      head: text.changesHead,
      rows: change.map((item) =>
        row(
          wordsCell(item.version === null ? '' : String(item.version), true),
          wordsCell(dateWords(item.on)),
          cell(...cellProse(withoutCodes(of, item.text))),
          wordsCell(of.name(item.by) ?? ''),
        ),
      ),
      widths: [0.09, 0.19, 0.49, 0.23],
    },
  ];
}

function dateWords(date: string | null): string {
  return date === null ? text.noDate : longDate(date);
}
