import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { FactorLevel } from '#shared/analysis/factor';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { neighbourFor, type CellPlace } from '#shared/factors/boardCells';
import { boardSection, emptyReasonFields } from '#shared/factors/emptyLevels';
import type { HiddenCause } from '#shared/factors/hiddenCause';
import { loopThrough } from '#shared/factors/newPattern';
import { editStep, openCaseStore } from '../../state/openCaseStore.ts';
import type { MadeItem } from './boardStore.ts';

/** Adds a factor in a place of the board; what comes back opens it. Null when nothing may be written. */
export function addFactor(place: CellPlace | null, isPrivate = false): EntityId | null {
  let made: EntityId | null = null;
  editStep('factor.add', (writer) => {
    const values = place === null ? {} : { level: place.level, kind: place.side };
    made = writer.add('factor', values, isPrivate ? { isPrivate } : {});
  });
  return made;
}

/** Puts factors in a place, in one step; before another one, or where their order brings them. */
export function moveFactors(
  analysis: Analysis,
  ids: readonly EntityId[],
  place: CellPlace,
  before: EntityId | 'keep-order' | null,
): void {
  editStep('factor.place', (writer) => {
    for (const id of ids) writer.set('factor', id, { level: place.level, kind: place.side });
    if (before === 'keep-order') return;
    let after = neighbourFor(analysis.factor, ids, place, before);
    for (const id of ids) {
      writer.moveAfter('factor', id, after);
      after = id;
    }
  });
}

export function removeFactor(id: EntityId): void {
  editStep('factor.remove', (writer) => {
    writer.remove('factor', id);
  });
}

export function restoreFactor(id: EntityId): void {
  editStep('factor.restore', (writer) => {
    writer.restore('factor', id);
  });
}

/** A loop through the chosen factors, in the order chosen; the signs are for the duo to say. */
export function makePattern(analysis: Analysis, factors: readonly EntityId[]): MadeItem | null {
  const plan = loopThrough(analysis, factors);
  if (plan.length === 0) return null;
  const wish = privateWish(factors);
  const made: EntityId[] = [];
  editStep('loop.fromFactors', (writer) => {
    const links = plan.map(
      ({ from, to, existing }) => existing ?? writer.add('link', { from, to }, wish),
    );
    made.push(writer.add('loop', { links }, wish));
  });
  const [id] = made;
  return id === undefined ? null : { collection: 'loop', id, count: plan.length };
}

/** A hypothesis that rests on the chosen factors; its sentence is for the duo to write. */
export function makeHypothesis(factors: readonly EntityId[]): MadeItem | null {
  if (factors.length === 0) return null;
  const made: EntityId[] = [];
  editStep('hypothesis.fromFactors', (writer) => {
    made.push(writer.add('hypothesis', { factors, status: 'open' }, privateWish(factors)));
  });
  const [id] = made;
  return id === undefined ? null : { collection: 'hypothesis', id, count: factors.length };
}

/** Two factors and an arrow out of one; the whole sentence stays as the reason of the arrow. */
export function splitFactor(factor: Entity<'factor'>, { cause, effect }: HiddenCause): void {
  const wish = privateWish([factor.id]);
  const { kind, level, sources, lifeEvents, raisedBy, certainty } = factor;
  editStep('factor.split', (writer) => {
    const values = { kind, level, sources, lifeEvents, raisedBy, certainty };
    const id = writer.add('factor', values, wish);
    writer.setText('factor', id, 'text', cause);
    writer.moveAfter('factor', id, factor.id);
    const link = writer.add('link', { from: id, to: factor.id, polarity: 'plus' }, wish);
    writer.setText('link', link, 'why', plainText(factor.text));
    writer.setText('factor', factor.id, 'text', effect);
  });
}

/** Says why a level stays empty on purpose; an empty reason takes that back. */
export function setEmptyReason(level: FactorLevel, reason: string): void {
  editStep('sectionState.empty', (writer) => {
    writer.ensure('sectionState', boardSection);
    writer.set('sectionState', boardSection, { [emptyReasonFields[level]]: reason.trim() });
  });
}

/** What is made of something that is only for me is only for me too. */
function privateWish(factors: readonly EntityId[]): { readonly isPrivate?: boolean } {
  const items = openCaseStore.getState()?.privacy.items;
  return factors.some((id) => items?.has(id) === true) ? { isPrivate: true } : {};
}
