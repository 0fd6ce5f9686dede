import type { EntityId } from '#shared/base/ids';
import { editStep } from '../../state/openCaseStore.ts';

/** Puts a lead on another place of the own order, from 0. */
export function moveLead(order: readonly EntityId[], id: EntityId, place: number): void {
  const others = order.filter((other) => other !== id);
  editStep('lead.move', (writer) => {
    writer.moveAfter('lead', id, others[place - 1] ?? null);
  });
}

/** Makes the own order this one, in one step. */
export function takeOverOrder(order: readonly EntityId[]): void {
  editStep('lead.order', (writer) => {
    let after: EntityId | null = null;
    for (const id of order) {
      writer.moveAfter('lead', id, after);
      after = id;
    }
  });
}

/** Ties a help to a hypothesis, or loosens it. */
export function toggleTie(help: EntityId, hypothesis: EntityId, isTied: boolean): void {
  editStep('intervention.hypotheses', (writer) => {
    writer.toggle('intervention', help, 'hypotheses', hypothesis, isTied);
  });
}
