import {
  criteria,
  criterionGroups,
  criterionIds,
  type CriterionId,
} from '../../quality/criteria.ts';
import { qualityCriteria } from '../../text/nl/qualityCriteria.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { lead } from '../full-analysis/partBlocks.ts';
import type { Cell, ReportBlock, Row } from '../reportDocument.ts';
import { row, textParagraph, wordsCell } from '../runs.ts';
import { heading } from './copyDocument.ts';

const text = sharingCopies.supervision.criteria;

/** The 42 criteria in eight tables, each with a list to choose from and room to write. */
export function criteriaTables(): readonly ReportBlock[] {
  return [
    heading(2, text.title),
    lead(text.lead),
    ...criterionGroups.flatMap((group): readonly ReportBlock[] => [
      heading(3, text.groups[group]),
      {
        kind: 'table',
        tone: 'neutral',
        caption: text.caption(group),
        head: text.head,
        rows: criterionIds.filter((id) => criteria[id].group === group).map(criterionRow),
        widths: [0.09, 0.45, 0.12, 0.17, 0.17],
      },
    ]),
  ];
}

function criterionRow(id: CriterionId): Row {
  return row(
    wordsCell(id, true),
    wordsCell(qualityCriteria[id]),
    wordsCell(text.weight[criteria[id].class]),
    field(text.choose, text.verdictOf(id), `oordeel-${id}`, [text.choose, ...text.verdicts]),
    field(text.write, text.remarkOf(id), `opmerking-${id}`, null),
  );
}

function field(shown: string, title: string, tag: string, options: readonly string[] | null): Cell {
  return [textParagraph({ text: shown, answer: { title, tag, options } })];
}
