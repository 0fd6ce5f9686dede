import type { Analysis, Entity } from '#shared/analysis/analysis';
import { linkSentence, nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import { drawnPlaces } from '#shared/pattern/drawnPlaces';
import { patternModel, type PatternModel } from '#shared/pattern/patternModel';
import { patterns } from '#shared/text/nl/patterns';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { Point } from './canvas/arrowShape.ts';
import { editPattern, say, showPanel } from './patternStore.ts';
import { arrangedPlaces, freePlace, keptPlace } from './places.ts';

export type Sign = Entity<'link'>['polarity'];

/** An arrow before it has an id. */
export interface ArrowWish {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly polarity: Sign;
}

/** Makes an arrow, or finds the one that says the same already. */
export function addArrow(wish: ArrowWish, perceivedBy: EntityId | null = null): EntityId | null {
  if (perceivedBy !== null) return hearArrow(wish, perceivedBy).link;
  const there = sameArrow(wish);
  if (there !== undefined) {
    say(patterns.said.arrowExists);
    return there.id;
  }
  return makeArrow(wish, []);
}

/** Somebody tells of an arrow: it is made, or gets the name of this person too. */
export function hearArrow(
  wish: ArrowWish,
  person: EntityId,
): { readonly link: EntityId | null; readonly isNew: boolean } {
  const there = sameArrow(wish);
  if (there === undefined) return { link: makeArrow(wish, [person]), isNew: true };
  if (!there.perceivedBy.includes(person)) perceive(there.id, person, true);
  say(patterns.said.arrowExists);
  return { link: there.id, isNew: false };
}

/** Takes back what somebody told; an arrow that was made for it goes when nobody else sees it. */
export function unhearArrow(id: EntityId, person: EntityId, isOwn: boolean): void {
  const link = analysisNow().link.find((one) => one.id === id);
  if (link === undefined) return;
  if (isOwn && link.perceivedBy.every((other) => other === person)) {
    editPattern('link.remove', (writer) => {
      writer.remove('link', id);
    });
  } else perceive(id, person, false);
}

/** Changes an arrow; what is said afterwards is how it reads then. */
export function changeArrow(
  id: EntityId,
  values: Partial<Pick<Entity<'link'>, 'polarity' | 'delay'>>,
) {
  editPattern('link.change', (writer) => {
    writer.set('link', id, values);
  });
  say(patterns.said.arrowChanged(sentenceOf(id)));
}

export function turnArrow(id: EntityId): void {
  const link = analysisNow().link.find((one) => one.id === id);
  if (link === undefined) return;
  editPattern('link.turn', (writer) => {
    writer.set('link', id, { from: link.to, to: link.from });
  });
  say(patterns.said.arrowChanged(sentenceOf(id)));
}

export function removeArrow(id: EntityId): void {
  const sentence = sentenceOf(id);
  editPattern('link.remove', (writer) => {
    writer.remove('link', id);
  });
  showPanel({ kind: 'loops' });
  say(patterns.said.arrowRemoved(sentence));
}

/** One person sees this arrow, or does not. */
export function perceive(link: EntityId, person: EntityId, sees: boolean): void {
  editPattern('link.perceive', (writer) => {
    writer.toggle('link', link, 'perceivedBy', person, sees);
  });
  const name = nameOf(analysisNow(), 'participant', person);
  say(patterns.said.sees(name, sentenceOf(link), sees));
}

/** Puts an arrow in a loop that the duo named, or takes it out. */
export function putInLoop(loop: EntityId, link: EntityId, isIn: boolean): void {
  editPattern('loop.links', (writer) => {
    writer.toggle('loop', loop, 'links', link, isIn);
  });
}

/** `isSameStep`: goes on with the move before it, so that undo takes both back. */
export function moveFactor(id: EntityId, at: Point, isSameStep: boolean): void {
  editPattern(
    'factor.place',
    (writer) => {
      keepPlaces(writer);
      writer.set('factor', id, keptPlace(at));
    },
    isSameStep,
  );
  say(patterns.said.moved(nameOf(analysisNow(), 'factor', id)));
}

/** Gives every factor the place that was worked out for it, in one undo step. */
export function arrange(): void {
  editPattern('factor.arrange', (writer) => {
    for (const [id, at] of arrangedPlaces(modelNow())) writer.set('factor', id, keptPlace(at));
  });
  say(patterns.said.arranged);
}

export function putFactor(id: EntityId): void {
  editPattern('factor.place', (writer) => {
    keepPlaces(writer);
    const name = nameOf(analysisNow(), 'factor', id);
    writer.set('factor', id, keptPlace(freePlace(modelNow(), name)));
  });
  say(patterns.said.factorIn(nameOf(analysisNow(), 'factor', id)));
}

export function newFactor(shortName: string, kind: 'risk' | 'protective'): EntityId | null {
  const made = editPattern('factor.add', (writer) => {
    keepPlaces(writer);
    const at = keptPlace(freePlace(modelNow(), shortName));
    const id = writer.add('factor', { shortName, kind, ...at });
    writer.setText('factor', id, 'text', shortName);
    return id;
  });
  say(patterns.said.factorIn(shortName));
  return made;
}

/** Out of the drawing, not out of the analysis; a factor with arrows stays. */
export function takeOut(id: EntityId): void {
  const analysis = analysisNow();
  const name = nameOf(analysis, 'factor', id);
  if (analysis.link.some(({ from, to }) => from === id || to === id)) {
    say(patterns.said.factorHasArrows(name));
    return;
  }
  editPattern('factor.place', (writer) => {
    keepPlaces(writer);
    writer.set('factor', id, { mapX: null, mapY: null });
  });
  showPanel({ kind: 'loops' });
  say(patterns.said.factorOut(name));
}

/**
 * Writes down where everything stands that has no place of its own yet: from here on somebody
 * knows this drawing, and nothing in it may move by itself.
 */
function keepPlaces(writer: CaseWriter): void {
  const model = modelNow();
  const places = drawnPlaces(model);
  for (const { id, x } of model.nodes) {
    const at = places.get(id);
    if (x === null && at !== undefined) writer.set('factor', id, keptPlace(at));
  }
}

function makeArrow(wish: ArrowWish, perceivedBy: readonly EntityId[]): EntityId | null {
  const made = editPattern('link.add', (writer) => {
    keepPlaces(writer);
    return writer.add('link', { ...wish, perceivedBy });
  });
  if (made !== null) say(patterns.said.arrowMade(sentenceOf(made)));
  return made;
}

function sameArrow({ from, to, polarity }: ArrowWish): Entity<'link'> | undefined {
  return analysisNow().link.find(
    (link) => link.from === from && link.to === to && link.polarity === polarity,
  );
}

function sentenceOf(id: EntityId): string {
  const analysis = analysisNow();
  const link = analysis.link.find((one) => one.id === id);
  return link === undefined ? '' : linkSentence(analysis, link);
}

function modelNow(): PatternModel {
  return patternModel(analysisNow(), { perspective: null });
}

function analysisNow(): Analysis {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}
