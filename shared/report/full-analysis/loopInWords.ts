import type { Arrow, LoopStep } from '../../pattern/loopShape.ts';
import { fewestBoxes, mostBoxes } from '../../pattern/renderLoopSvg.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import type { ListItem, ReportBlock } from '../reportDocument.ts';
import { plain, sentence, source, strong } from '../runs.ts';
import { paragraph, unknown } from './partBlocks.ts';
import { effectOf, type DrawnLoop } from './loopWords.ts';

const text = reportThinking.patterns;

/** The steps of a pattern in words, numbered as in its picture; `pointers` says what it rests on. */
export function loopInWords(loop: DrawnLoop, pointers: string): readonly ReportBlock[] {
  const { steps } = loop;
  if (steps.length === 0) return [unknown(text.noArrows)];
  const isDrawn = steps.length >= fewestBoxes && steps.length <= mostBoxes;
  const start = isDrawn ? text.inWords : text.inWordsOnly;
  const items = steps.map((step, index): ListItem => ({
    runs: [plain(stepWords(loop, step, index))],
    indent: 0,
  }));
  const see = pointers === '' ? [] : [source(` ${reportText.see(pointers)}`)];
  return [
    {
      ...paragraph(strong(start), plain(` ${text.kinds[effectOf(loop)].join(' ')}.`), ...see),
      keepNext: true,
    },
    { kind: 'list', ordered: true, items, together: true },
    ...loop.besides.map((arrow) => paragraph(plain(besideWords(loop, arrow)))),
  ];
}

function stepWords(loop: DrawnLoop, { factor, arrow }: LoopStep, index: number): string {
  const label = sentence(loop.label(factor));
  if (arrow === null) return label;
  const isLast = loop.kind !== 'chain' && index === loop.steps.length - 1;
  const to = isLast ? 1 : index + 2;
  return `${effectWords(label, arrow, to)}${isLast ? text.again : '.'}`;
}

function effectWords(label: string, { polarity, delay }: Arrow, to: number): string {
  if (polarity === null) return text.stepUnknown(label, to);
  return polarity === 'plus' ? text.stepMore(label, delay, to) : text.stepLess(label, delay, to);
}

function besideWords(loop: DrawnLoop, { from, to, polarity }: Arrow): string {
  if (from === null || to === null) return '';
  const words = { plus: text.beside.more, minus: text.beside.less };
  const say = polarity === null ? text.beside.unknown : words[polarity];
  return say(loop.label(from), loop.label(to));
}
