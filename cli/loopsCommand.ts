import type { Analysis } from '#shared/analysis/analysis';
import { linkSentence, nameOf } from '#shared/analysis/entityNames';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { findLoops } from '#shared/pattern/findLoops';
import { namedLoop } from '#shared/pattern/namedLoop';
import { tellLoop } from '#shared/pattern/tellLoop';
import { isStoryOutdated } from '#shared/pattern/toldFor';
import { cliLoops as texts } from '#shared/text/nl/cliLoops';

/** Prints the loops of the duo and those found besides: what they do, their arrows, their story. */
export function printLoops(analysis: Analysis): number {
  const factors = new Set(analysis.factor.map(({ id }) => id));
  const { loops, isCapped } = findLoops(analysis.link, (id) => factors.has(id));
  const others = loops.filter(({ links }) => namedLoop(analysis, links) === null);
  console.log(texts.own(analysis.loop.length));
  analysis.loop.forEach((loop, index) => {
    const name = loop.name.trim() === '' ? texts.unnamed : loop.name.trim();
    console.log(`\n${texts.heading(index + 1, loop.id, name)}`);
    printArrows(analysis, loop.links);
    const story = plainText(loop.story).trim();
    if (story !== '') console.log(texts.story);
    for (const line of story === '' ? [] : story.split('\n')) console.log(texts.line(line));
    if (isStoryOutdated(analysis, loop)) console.log(texts.outdated);
    printTold(analysis, loop.links);
  });
  if (others.length > 0) console.log(`\n${texts.others(others.length)}`);
  others.forEach(({ links, factors: passed }, index) => {
    const names = passed.map((id) => nameOf(analysis, 'factor', id)).join(' → ');
    console.log(`\n${texts.found(index + 1, names)}`);
    printArrows(analysis, links);
    printTold(analysis, links);
  });
  if (isCapped) console.log(`\n${texts.capped}`);
  return 0;
}

function printArrows(analysis: Analysis, links: readonly EntityId[]): void {
  const { kind, effect } = tellLoop(analysis, links);
  console.log(texts.type(texts.kind[kind], effect === null ? '' : texts.effect[effect]));
  console.log(texts.arrows);
  for (const link of analysis.link.filter(({ id }) => links.includes(id))) {
    console.log(texts.arrow(linkSentence(analysis, link), link.delay));
  }
}

function printTold(analysis: Analysis, links: readonly EntityId[]): void {
  const { lead, sentences, reverse, hints } = tellLoop(analysis, links);
  if (sentences.length > 0) {
    console.log(texts.told);
    for (const sentence of [lead, ...sentences]) console.log(texts.line(sentence));
    if (reverse !== null) console.log(texts.line(reverse));
  }
  for (const hint of hints) console.log(texts.hint(hint.text));
}
