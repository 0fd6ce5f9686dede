import { nameOf } from '#shared/analysis/entityNames';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import type { FoundLoop } from '#shared/pattern/findLoops';
import { tellLoop } from '#shared/pattern/tellLoop';
import { toldForOf } from '#shared/pattern/toldFor';
import { patterns } from '#shared/text/nl/patterns';
import { editPattern, say } from '../patternStore.ts';

const LONGEST_NAME = 120;

/** Gives a found circle a name and a story of its own; null when nothing could be changed. */
export function adoptLoop(analysis: Analysis, found: FoundLoop): EntityId | null {
  const { links } = found;
  const name = wayOf(analysis, found.factors).slice(0, LONGEST_NAME);
  const hypotheses = analysis.link.flatMap(({ id, hypothesis }) =>
    links.includes(id) && hypothesis !== null ? [hypothesis] : [],
  );
  const { sentences } = tellLoop(analysis, links);
  const made = editPattern('loop.add', (writer) => {
    const toldFor = toldForOf(analysis, links);
    const id = writer.add('loop', { name, links, hypotheses: [...new Set(hypotheses)], toldFor });
    writer.setText('loop', id, 'story', sentences.join(' '));
    return id;
  });
  say(patterns.said.loopMade(name));
  return made;
}

/** Puts the proposed story in place of what stands there, and keeps for which arrows it was told. */
export function takeStory(
  analysis: Analysis,
  loop: { readonly id: EntityId; readonly links: readonly EntityId[] },
  sentences: readonly string[],
): void {
  editPattern('loop.tell', (writer) => {
    writer.setText('loop', loop.id, 'story', sentences.join(' '));
    writer.set('loop', loop.id, { toldFor: toldForOf(analysis, loop.links) });
  });
  say(patterns.said.told);
}

/** The story fits the changed arrows as it is. */
export function keepStory(
  analysis: Analysis,
  loop: { readonly id: EntityId; readonly links: readonly EntityId[] },
): void {
  editPattern('loop.keepStory', (writer) => {
    writer.set('loop', loop.id, { toldFor: toldForOf(analysis, loop.links) });
  });
  say(patterns.said.kept);
}

/** A place to begin, at a factor of a loop; its words are for the duo to write. */
export function makeLead(loop: EntityId, factor: EntityId, name: string): EntityId | null {
  const made = editPattern('lead.add', (writer) =>
    writer.add('lead', { loops: [loop], factors: [factor] }),
  );
  say(patterns.breaks.made(name));
  return made;
}

/** The factors of a circle one after the other. */
export function wayOf(analysis: Analysis, factors: readonly EntityId[]): string {
  return patterns.loops.way(factors.map((id) => nameOf(analysis, 'factor', id)));
}
