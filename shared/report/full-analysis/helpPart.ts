import type { Entity } from '../../analysis/analysis.ts';
import { isBlank, type Prose } from '../../analysis/prose.ts';
import { capital, reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { longDate } from '../../text/nl/dates.ts';
import { optionWords } from '../optionWords.ts';
import { cellProse, inlineRuns } from '../proseBlocks.ts';
import { ownWordsRuns } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, CellParagraph, ReportBlock, Runs, Table } from '../reportDocument.ts';
import {
  cell,
  row,
  source,
  sourceParagraph,
  strong,
  textParagraph,
  wordsCell,
  plain,
} from '../runs.ts';
import { helpMatrixTable } from './helpMatrixTable.ts';
import { unknown, type Part } from './partBlocks.ts';

const text = reportThinking.help;
type Help = Entity<'intervention'>;

/** Part 8: help that fits more, then help that fits less; each says through which mechanism. */
export function helpPart(of: ReportCase): Part {
  const all = of.analysis.intervention;
  const more = all.filter(({ fit }) => fit === 'more');
  const less = all.filter(({ fit }) => fit === 'less');
  const open = all.filter(({ fit }) => fit === 'unknown' || fit === null);
  const blocks: ReportBlock[] = [];
  if (more.length > 0) blocks.push(moreTable(of, more));
  if (less.length > 0) blocks.push(otherTable(of, less, text.less, text.lessHead, 'weighs'));
  if (open.length > 0) blocks.push(otherTable(of, open, text.unknown, text.unknownHead, 'neutral'));
  const matrix = helpMatrixTable(of);
  if (matrix !== null) blocks.push(matrix);
  return {
    id: 'hulp',
    title: reportText.parts.help,
    lead: text.lead,
    blocks: blocks.length === 0 ? [unknown(text.empty)] : blocks,
  };
}

function moreTable(of: ReportCase, help: readonly Help[]): Table {
  return {
    kind: 'table',
    tone: 'helps',
    caption: text.more,
    head: text.moreHead,
    rows: help.map((item) =>
      row(
        nameCell(item),
        cell(...why(item), sourceParagraph(from(of, item))),
        cell(textParagraph(plain(whoAndWhen(of, item))), sourceParagraph(availability(item))),
        isBlank(item.worksIf) ? wordsCell(text.nothingYet) : cell(...cellProse(item.worksIf)),
      ),
    ),
    widths: [0.25, 0.3, 0.25, 0.2],
  };
}

function otherTable(
  of: ReportCase,
  help: readonly Help[],
  caption: string,
  head: readonly string[],
  tone: Table['tone'],
): Table {
  return {
    kind: 'table',
    tone,
    caption,
    head,
    rows: help.map((item) =>
      row(nameCell(item), cell(...why(item)), wordsCell(from(of, item) || text.nothingYet)),
    ),
    widths: [0.3, 0.48, 0.22],
  };
}

function nameCell(item: Help): Cell {
  const name = cellProse(item.text).map((part) => ({
    ...part,
    runs: part.runs.map((run) => ({ ...run, strong: true as const })),
  }));
  const forWhom = item.forWhom === null ? '' : text.forWhom(optionWords.forWhom[item.forWhom]);
  return cell(...name, sourceParagraph(forWhom));
}

function why(item: Help): readonly CellParagraph[] {
  return [
    ...cellProse(item.because),
    ...labelled(text.sequence, item.sequence),
    ...(isBlank(item.familyPreference)
      ? []
      : [textParagraph(strong(text.preference), ...ownWordsRuns(item.familyPreference))]),
    ...labelled(text.basis, item.evidenceBase),
    ...labelled(text.alternative, item.alternative),
  ];
}

function labelled(label: string, prose: Prose): readonly CellParagraph[] {
  const runs: Runs = inlineRuns(prose);
  return runs.length === 0 ? [] : [textParagraph(source(label), ...runs)];
}

function from(of: ReportCase, { hypotheses, leads }: Help): string {
  const pointers = [of.pointers('hypothesis', hypotheses), of.pointers('lead', leads)];
  return capital(pointers.filter((words) => words !== '').join('; '));
}

function whoAndWhen(of: ReportCase, { owner, startBy }: Help): string {
  const who = of.name(owner) ?? text.nobody;
  return startBy === null ? who : `${who}, ${text.before(whenWords(of, startBy))}`;
}

/** Without the year when it is the year of the document. */
function whenWords(of: ReportCase, date: string): string {
  const words = longDate(date);
  return date.slice(0, 4) === of.date.slice(0, 4) ? words.replace(/ \d{4}$/u, '') : words;
}

function availability(item: Help): string {
  return item.availability === null ? '' : optionWords.availability[item.availability];
}
