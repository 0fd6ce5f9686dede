import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { nameOf } from '../../analysis/entityNames.ts';
import type { EntityId } from '../../base/ids.ts';
import { patternModel, type PatternModel } from '../../pattern/patternModel.ts';
import { contradictions } from '../../pattern/perspectives.ts';
import type { Picture } from '../../pattern/renderLoopSvg.ts';
import { renderPatternSvg } from '../../pattern/renderPatternSvg.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ListItem, ReportBlock } from '../reportDocument.ts';
import { plain, source, strong } from '../runs.ts';
import { lead, panel, paragraph, subHeading } from './partBlocks.ts';

const text = reportThinking.patterns.whole;

/**
 * All arrows as one picture and the same in words, with who sees it so and where people contradict
 * each other. Nothing when one pattern says it all already.
 */
export function wholePattern(of: ReportCase): readonly ReportBlock[] {
  const { analysis } = of;
  const [only, ...others] = analysis.loop;
  const isSaid = others.length === 0 && analysis.link.every(({ id }) => only?.links.includes(id));
  if (analysis.link.length === 0 || isSaid) return [];
  const model = patternModel(analysis, { perspective: null });
  const picture = readablePicture(model);
  return [
    subHeading(text.heading),
    ...(picture === null ? [paragraph(plain(text.tooLarge))] : [figureOf(picture, model)]),
    // A line in bold by itself would be a heading that no reader of headings finds.
    { ...lead(text.inWords), keepNext: true },
    { kind: 'list', ordered: false, items: analysis.link.map((link) => itemOf(of, link)) },
    ...contradictionsOf(of),
  ];
}

function figureOf(picture: Picture, model: PatternModel): ReportBlock {
  const used = model.nodes.filter(({ isUsed }) => isUsed).length;
  const alt = text.alt(used, model.edges.length);
  return { kind: 'figure', ...picture, alt, caption: text.caption };
}

/** A page has about this much room, in units of the picture. */
const PAGE = { width: 640, height: 800 };
/** Below the first, another order is tried; below the second nobody can read it. */
const WELL_READABLE = 0.75;
const READABLE = 0.42;

/** As the duo laid it out, or else in the order that stays largest on a page; null for neither. */
function readablePicture(model: PatternModel): Picture | null {
  const fresh = { ...model, nodes: model.nodes.map((node) => ({ ...node, x: null, y: null })) };
  const asDrawn = renderPatternSvg(model, { theme: 'screen' });
  if (scaleOf(asDrawn) >= WELL_READABLE) return asDrawn;
  const downward = renderPatternSvg(fresh, { theme: 'screen', direction: 'TB' });
  const best = scaleOf(downward) > scaleOf(asDrawn) ? downward : asDrawn;
  return scaleOf(best) >= READABLE ? best : null;
}

function scaleOf({ width, height }: Picture): number {
  return Math.min(1, PAGE.width / width, PAGE.height / height);
}

function itemOf(
  of: ReportCase,
  { from, to, polarity, delay, perceivedBy }: Entity<'link'>,
): ListItem {
  const say = { plus: text.more, minus: text.less, none: text.unknown }[polarity ?? 'none'];
  const [start, end] = [from, to].map((id) => endName(of.analysis, id));
  const sentence = say(start ?? '', delay ? text.later : '', end ?? '');
  const names = of.names(perceivedBy);
  const seen = names.length === 0 ? [] : [source(` ${text.seenBy(names)}`)];
  return { runs: [plain(sentence), ...seen], indent: 0 };
}

function endName(analysis: Analysis, id: EntityId | null): string {
  if (id === null) return text.openEnd;
  const isThere = analysis.factor.some((factor) => factor.id === id);
  return isThere ? nameOf(analysis, 'factor', id) : text.gone;
}

function contradictionsOf(of: ReportCase): readonly ReportBlock[] {
  return contradictions(of.analysis).flatMap(({ plus, plusBy, minusBy }) => {
    const link = of.analysis.link.find(({ id }) => id === plus);
    const [more, less] = [of.names(plusBy), of.names(minusBy)];
    if (link === undefined || more.length === 0 || less.length === 0) return [];
    const [from, to] = [endName(of.analysis, link.from), endName(of.analysis, link.to)];
    const words = text.contradiction(from, to, more, less);
    return [panel('differs', strong(text.differs), plain(` ${words}`))];
  });
}
