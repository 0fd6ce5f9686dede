import type { Entity } from '../../analysis/analysis.ts';
import { isBlank } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { cellProse, inlineRuns } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, ReportBlock } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, row, sourceParagraph, strong, textParagraph, wordsCell } from '../runs.ts';
import { unknown, type Part } from './partBlocks.ts';

const text = reportThinking.leads;
type Lead = Entity<'lead'>;

/** Part 7: where to begin, whose idea it was and what it touches. */
export function leadsPart(of: ReportCase): Part {
  const leads = of.analysis.lead;
  const table: ReportBlock = {
    kind: 'table',
    tone: 'neutral',
    caption: text.table,
    head: text.head,
    rows: leads.map((lead, index) =>
      row(
        wordsCell(String(index + 1), true),
        whatCell(of, lead),
        wordsCell(of.name(lead.proposedBy) ?? text.nobody),
        wordsCell(touches(of, lead)),
      ),
    ),
    widths: [0.07, 0.51, 0.13, 0.29],
  };
  return {
    id: 'aanknopingspunten',
    title: reportText.parts.leads,
    lead: text.lead(of.youthName),
    blocks: leads.length === 0 ? [unknown(text.empty)] : [table],
  };
}

function whatCell(of: ReportCase, lead: Lead): Cell {
  const owner = of.name(lead.owner);
  const willing = of.names(lead.willing);
  const follow = [
    owner === null ? '' : text.owner(owner),
    willing.length === 0 ? '' : text.willing(joinWords(willing)),
  ].filter((words) => words !== '');
  const step = isBlank(lead.firstStep)
    ? []
    : [textParagraph(strong(text.firstStep), ...inlineRuns(lead.firstStep))];
  return cell(...cellProse(lead.text), ...step, sourceParagraph(follow.join(' ')));
}

function touches(of: ReportCase, lead: Lead): string {
  const pointers = [of.pointers('loop', lead.loops), of.pointers('factor', lead.factors)];
  return pointers.filter((words) => words !== '').join('; ') || text.nothing;
}
