import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { findLoops, loopKey, type FoundLoop, type FoundLoops } from '#shared/pattern/findLoops';
import { proposedEffect, type LoopEffect } from '#shared/pattern/loopEffect';
import { loopShape, type Arrow, type LoopKind } from '#shared/pattern/loopShape';
import type { PatternModel } from '#shared/pattern/patternModel';
import { isStoryOutdated } from '#shared/pattern/toldFor';

/** A loop that the duo named, with what follows from its arrows. */
export interface OwnLoop {
  readonly loop: Entity<'loop'>;
  readonly kind: LoopKind;
  readonly factors: readonly EntityId[];
  readonly effect: LoopEffect | null;
  /** Nobody chose the effect yet. */
  readonly isProposed: boolean;
  readonly isOutdated: boolean;
}

/** A circle in the arrows that nobody named yet. */
export interface OtherLoop extends FoundLoop {
  readonly effect: LoopEffect | null;
}

export interface Loops {
  readonly own: readonly OwnLoop[];
  readonly others: readonly OtherLoop[];
  readonly isCapped: boolean;
}

/** For who only wants the loops of the duo. */
export const nothingFound: FoundLoops = { loops: [], isCapped: false };

/** Every circle in the arrows of the drawing. */
export function searchLoops(model: PatternModel): FoundLoops {
  const factors = new Set(model.nodes.map(({ id }) => id));
  return findLoops(model.edges.map(arrowOf), (id) => factors.has(id));
}

/** The loops of the duo first; what was found besides is what none of them says already. */
export function loopsOf(analysis: Analysis, found: FoundLoops): Loops {
  const own = analysis.loop.map((loop) => ownLoop(analysis, loop));
  const named = new Set(own.map(({ key }) => key));
  const kinds = factorsOf(analysis);
  const others = found.loops
    .filter(({ key }) => !named.has(key))
    .map((loop) => ({ ...loop, effect: proposedEffect(loop.kind, kinds(loop.factors)) }));
  return { own, others, isCapped: found.isCapped };
}

function ownLoop(analysis: Analysis, loop: Entity<'loop'>): OwnLoop & { readonly key: string } {
  const known = new Set(analysis.factor.map(({ id }) => id));
  const arrows = analysis.link.filter(({ id }) => loop.links.includes(id));
  const { kind, steps } = loopShape(arrows, (id) => known.has(id));
  const factors = steps.map(({ factor }) => factor);
  const proposed = proposedEffect(kind, factorsOf(analysis)(factors));
  return {
    loop,
    kind,
    factors,
    effect: loop.effect ?? proposed,
    isProposed: loop.effect === null,
    isOutdated: isStoryOutdated(analysis, loop),
    key: loopKey(steps.flatMap(({ arrow }) => arrow?.id ?? [])),
  };
}

function factorsOf(analysis: Analysis) {
  return (ids: readonly EntityId[]) => analysis.factor.filter(({ id }) => ids.includes(id));
}

function arrowOf({ id, from, to, sign, delay, strength }: PatternModel['edges'][number]): Arrow & {
  readonly strength: number | null;
} {
  return { id, from, to, polarity: sign, delay, strength };
}
