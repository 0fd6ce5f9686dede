import { isBlank, plainText, type Prose } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { longDate } from '../../text/nl/dates.ts';
import { cellProse, proseBlocks } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ListItem, ReportBlock, Row } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, plain, row, source, strong, wordsCell } from '../runs.ts';
import { writtenOut } from '../writtenOut.ts';
import { panel, paragraph, subHeading, unknown, type Part } from './partBlocks.ts';

const text = reportThinking.risk;

/** Part 9: what may go wrong either way, what was agreed, and that nobody carries it alone. */
export function riskPart(of: ReportCase): Part {
  const risk = of.analysis.riskWeighing;
  const rows = riskRows(of);
  const table: ReportBlock = {
    kind: 'table',
    tone: 'neutral',
    caption: text.table,
    head: text.head,
    rows,
    widths: [0.26, 0.74],
  };
  return {
    id: 'risico',
    title: reportText.parts.risk,
    lead: text.lead,
    blocks: [
      rows.length === 0 ? unknown(text.empty) : table,
      ...agreement(of),
      ...section(text.signals, risk.signals),
      ...section(text.escalation, risk.escalation),
      together(of),
    ],
  };
}

function riskRows(of: ReportCase): readonly Row[] {
  const risk = of.analysis.riskWeighing;
  const isSplit = !isBlank(risk.riskOfDoing);
  const entries: readonly (readonly [string, readonly Prose[]])[] = isSplit
    ? [
        [text.now, [risk.shortTermRisk]],
        [text.later, [risk.longTermRisk]],
        [text.doing, [risk.riskOfDoing]],
        [text.notDoing, [risk.riskOfNotDoing]],
      ]
    : [
        [text.doing, [risk.shortTermRisk, risk.longTermRisk]],
        [text.notDoing, [risk.riskOfNotDoing]],
      ];
  return entries
    .filter(([, proses]) => !proses.every(isBlank))
    .map(([label, proses]) => row(wordsCell(label, true), cell(...proses.flatMap(cellProse))));
}

function agreement(of: ReportCase): readonly ReportBlock[] {
  const { agreement: agreed, agreedOn } = of.analysis.riskWeighing;
  if (isBlank(agreed)) return [unknown(text.noAgreement)];
  const date = agreedOn === null ? [] : [paragraph(source(text.agreedOn(longDate(agreedOn))))];
  return [subHeading(text.agreement), ...steps(agreed), ...date];
}

/** One paragraph of several sentences becomes steps: in a crisis nobody reads a paragraph. */
function steps(prose: Prose): readonly ReportBlock[] {
  const blocks = proseBlocks(prose, 3);
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.kind !== 'paragraph' || only.runs.length !== 1) return blocks;
  const sentences = plainText(prose).split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  if (sentences.length < 2) return blocks;
  const items = sentences.map((words): ListItem => ({ runs: [plain(words)], indent: 0 }));
  return [{ kind: 'list', ordered: true, items, together: true }];
}

function section(title: string, prose: Prose): readonly ReportBlock[] {
  return isBlank(prose) ? [] : [subHeading(title), ...proseBlocks(prose, 3)];
}

function together(of: ReportCase): ReportBlock {
  const people = of.analysis.riskWeighing.carriedBy.flatMap((id) => {
    const name = of.name(id);
    const relation = writtenOut(of.person(id)?.relation ?? '');
    if (name === null) return [];
    return [
      relation === '' || id === of.youth?.id ? name : `${name} (${withoutBrackets(relation)})`,
    ];
  });
  if (people.length === 0) return unknown(text.noCarriers);
  return panel('help', strong(text.together), plain(`${joinWords(people)}.`));
}

function withoutBrackets(relation: string): string {
  return relation.replace(/\s*\([^)]*\)/gu, '');
}
