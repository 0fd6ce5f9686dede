import type { Entity } from '../../analysis/analysis.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { optionWords } from '../optionWords.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock, Row } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, plain, row, sourceParagraph, textParagraph, wordsCell } from '../runs.ts';
import { evidenceTable } from './evidenceTable.ts';
import { certainty, question, standing } from './hypothesisWords.ts';
import { oneHypothesis } from './oneHypothesis.ts';
import { unknown, type Part } from './partBlocks.ts';

const text = reportThinking.hypotheses;
type Hypothesis = Entity<'hypothesis'>;

/** Part 5: an overview, then every explanation with its evidence and who sees it differently. */
export function hypothesesPart(of: ReportCase): Part {
  const { hypothesis, evidence } = of.analysis;
  const known = new Set(hypothesis.map(({ id }) => id));
  const loose = evidence.filter((item) => item.hypothesis === null || !known.has(item.hypothesis));
  const blocks: ReportBlock[] = hypothesis.length === 0 ? [unknown(text.empty)] : [overview(of)];
  blocks.push(...hypothesis.flatMap((item, index) => oneHypothesis(of, item, index + 1)));
  if (loose.length > 0) blocks.push(evidenceTable(of, text.loose, loose));
  return { id: 'hypothesen', title: reportText.parts.hypotheses, lead: text.lead, blocks };
}

function overview(of: ReportCase): ReportBlock {
  const { hypothesis } = of.analysis;
  return {
    kind: 'table',
    tone: 'neutral',
    caption: text.overview(hypothesis.length),
    head: text.overviewHead,
    rows: hypothesis.map((item, index) => overviewRow(of, item, index + 1)),
    widths: [0.07, 0.33, 0.185, 0.215, 0.2],
  };
}

function overviewRow(of: ReportCase, hypothesis: Hypothesis, number: number): Row {
  const asked = question(hypothesis);
  const named = hypothesis.shortName.trim();
  return row(
    wordsCell(String(number), true),
    named === '' ? wordsCell(asked) : cell(textParagraph(plain(asked)), sourceParagraph(named)),
    wordsCell(standing(hypothesis)),
    wordsCell(certainty(hypothesis)),
    wordsCell(notRecognised(of, hypothesis)),
  );
}

function notRecognised(of: ReportCase, { id }: Hypothesis): string {
  const positions = of.analysis.position.filter((position) => position.hypothesis === id);
  if (positions.length === 0) return text.nobodyAsked.toLocaleLowerCase('nl').replace(/\.$/u, '');
  const others = positions.flatMap(({ participant, agrees }) => {
    const name = of.name(participant);
    if (name === null || (agrees !== 'partly' && agrees !== 'no')) return [];
    return [`${name} (${optionWords.recognises[agrees].toLocaleLowerCase('nl')})`];
  });
  return others.length === 0 ? text.byNobody : joinWords(others);
}
