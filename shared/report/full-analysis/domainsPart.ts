import { isBlank } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import { optionWords } from '../optionWords.ts';
import { cellProse } from '../proseBlocks.ts';
import { ownWordsRuns } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { cell, row, strong, textParagraph, wordsCell } from '../runs.ts';
import { unknown, type Part } from './partBlocks.ts';

const text = reportText.domains;

/** Part 3: how it is now; what goes well stands first. */
export function domainsPart(of: ReportCase): Part {
  const notes = of.analysis.domainNote;
  const table: ReportBlock = {
    kind: 'table',
    tone: 'neutral',
    caption: text.table(notes.length),
    head: text.head,
    rows: notes.map((note) => {
      const wish = isBlank(note.wish)
        ? []
        : [textParagraph(strong(text.wish(of.youthName)), ...ownWordsRuns(note.wish))];
      const domain = note.domain === null ? text.other : optionWords.domain[note.domain];
      return row(
        wordsCell(domain, true),
        cell(...cellProse(note.strength)),
        cell(...cellProse(note.now), ...wish),
      );
    }),
    widths: [0.2, 0.35, 0.45],
  };
  return {
    id: 'nu',
    title: reportText.parts.domains,
    lead: text.lead,
    blocks: notes.length === 0 ? [unknown(text.empty)] : [table],
  };
}
