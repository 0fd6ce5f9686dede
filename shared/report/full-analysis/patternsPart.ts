import type { Entity } from '../../analysis/analysis.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { inlineRuns, proseBlocks } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Panel, ReportBlock } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { plain, sentence, strong } from '../runs.ts';
import { drawnLoop } from './drawnLoop.ts';
import { loopFigure } from './loopFigure.ts';
import { effectOf, helpsOn, type DrawnLoop } from './loopWords.ts';
import { loopInWords } from './loopInWords.ts';
import { wholePattern } from './wholePattern.ts';
import { oneLine, panel, subHeading, unknown, type Part } from './partBlocks.ts';

const text = reportThinking.patterns;
type Loop = Entity<'loop'>;

/** Part 6: every pattern as story, as picture and as the same numbered steps in words. */
export function patternsPart(of: ReportCase): Part {
  const drawn = of.analysis.loop.map((loop) => ({ loop, shape: drawnLoop(of.analysis, loop) }));
  const effects = drawn
    .filter(({ shape }) => shape.kind !== 'chain')
    .map(({ shape }) => effectOf(shape));
  const counts = text.leadCounts(
    effects.filter((effect) => effect === 'reinforcing').length,
    effects.filter((effect) => effect === 'calming' || effect === 'growing').length,
  );
  return {
    id: 'patronen',
    title: reportText.parts.patterns,
    lead: `${text.lead} ${counts}`.trim(),
    blocks: [
      ...(drawn.length === 0 ? [unknown(text.empty)] : []),
      ...drawn.flatMap(({ loop, shape }, index) => onePattern(of, loop, shape, index + 1)),
      ...wholePattern(of),
    ],
  };
}

function onePattern(
  of: ReportCase,
  loop: Loop,
  shape: DrawnLoop,
  number: number,
): readonly ReportBlock[] {
  const name = loop.name.trim() === '' ? text.unnamed : loop.name.trim();
  return [
    subHeading(text.heading(number, name)),
    ...proseBlocks(loop.story, 3).map(keptWithPicture),
    ...loopFigure(shape, name),
    ...loopInWords(shape, of.pointers('hypothesis', loop.hypotheses)),
    ...(shape.dangling.length === 0 ? [] : [unknown(text.dangling(shape.dangling.length))]),
    openings(of, loop, shape),
  ];
}

function keptWithPicture(block: ReportBlock): ReportBlock {
  return block.kind === 'paragraph' ? { ...block, keepNext: true } : block;
}

function openings(of: ReportCase, loop: Loop, shape: DrawnLoop): Panel {
  const names = of.names(loop.recognisedBy);
  const recognised = names.length === 0 ? text.notAsked : sentence(joinWords(names));
  const where = inlineRuns(loop.whereToBreak);
  const leads = of.analysis.lead
    .filter((lead) => lead.loops.includes(loop.id))
    .map((lead) => sentenceOf(oneLine(lead.text), of.number('lead', lead.id) ?? 0));
  const runs = [strong(text.recognisedBy), plain(recognised)];
  if (where.length > 0 || leads.length > 0) {
    runs.push(plain(' '), strong(helpsOn(shape) ? text.grows : text.opens));
    if (where.length > 0) runs.push(plain(' '), ...where);
    runs.push(...leads.map((lead) => plain(`\u2028– ${lead}`)));
  }
  return panel('help', ...runs);
}

function sentenceOf(words: string, number: number): string {
  return `${text.lead1(number, words.replace(/\.$/u, ''))}.`;
}
