import {
  fewestBoxes,
  mostBoxes,
  renderLoopSvg,
  type LoopPictureArrow,
} from '../../pattern/renderLoopSvg.ts';
import type { Arrow } from '../../pattern/loopShape.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { paragraph } from './partBlocks.ts';
import { plain } from '../runs.ts';
import { effectOf, helpsOn, type DrawnLoop, type LoopEffect } from './loopWords.ts';

const text = reportThinking.patterns;

/** The picture of a pattern; too many steps for a picture is said instead. */
export function loopFigure(loop: DrawnLoop, name: string): readonly ReportBlock[] {
  const count = loop.steps.length;
  if (count > mostBoxes) return [paragraph(plain(text.tooMany))];
  if (count < fewestBoxes) return [];
  const effect = effectOf(loop);
  const middle = text.kinds[effect];
  const arrows = loop.steps.flatMap((step) => (step.arrow === null ? [] : [arrowOf(step.arrow)]));
  const boxes = loop.steps.map((step) => loop.label(step.factor));
  const picture = renderLoopSvg({ boxes, arrows, middle, tone: toneOf(loop, effect) });
  const alt = text.alt(effect === 'chain' ? 'row' : 'circle', count, middle.join(' '));
  return [{ kind: 'figure', ...picture, alt, caption: name }];
}

function toneOf(loop: DrawnLoop, effect: LoopEffect): 'weighs' | 'helps' | 'neutral' {
  if (helpsOn(loop)) return 'helps';
  return effect === 'reinforcing' ? 'weighs' : 'neutral';
}

function arrowOf({ polarity, delay }: Arrow): LoopPictureArrow {
  const later = delay ? [text.later] : [];
  if (polarity === null) return { effect: 'unknown', words: [text.related, ...later] };
  return polarity === 'plus'
    ? { effect: 'more', words: [text.more, ...later] }
    : { effect: 'less', words: [text.less, ...later] };
}
