import type { EntityId } from '#shared/base/ids';
import { openRefusals } from '#shared/merge/openRefusals';
import { arrivalsStore } from './arrivalsStore.ts';

/** Of the case on screen, for every decision about sharing it; empty while there is none. */
export function refusalsInReview(): ReadonlySet<EntityId> {
  return openRefusals(arrivalsStore.getState().receipts);
}
