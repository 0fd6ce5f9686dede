import { lifeEventDomains, type LifeEventDomain } from '#shared/analysis/lifeEvent';
import type { EntityId } from '#shared/base/ids';
import type { PartialDate } from '#shared/base/partialDate';
import { laneOrder, type CourseEvent } from '#shared/life-course/courseEvents';
import { shiftEvent } from '#shared/life-course/shiftEvent';
import type { LaneName } from '#shared/life-course/laneName';
import { editStep, openCaseStore, setOpenItem } from '../../state/openCaseStore.ts';

/** A new event as quick entry gives it. */
export interface NewEvent {
  readonly when: PartialDate | null;
  readonly until: PartialDate | null;
  readonly domain: LifeEventDomain | null;
  readonly text: string;
}

/** Adds an event in a lane, at a date if one is given, and opens its form. */
export function addEvent(lane: LaneName, when: PartialDate | null): void {
  editStep('lifeEvent.add', (writer) => {
    setOpenItem(writer.add('lifeEvent', { domain: domainOf(lane), when }));
  });
}

/** Adds many at once, as one step. */
export function addEvents(events: readonly NewEvent[]): void {
  editStep('lifeEvent.addMany', (writer) => {
    for (const { text, ...values } of events) {
      writer.setText('lifeEvent', writer.add('lifeEvent', values), 'text', text);
    }
  });
}

/** Moves an event in time, to another lane, or both, as one step; false when it cannot. */
export function moveEvent(
  { event, lane }: CourseEvent,
  to: { readonly steps: number; readonly lane: LaneName },
): boolean {
  const dates = to.steps === 0 ? {} : shiftEvent(event, to.steps);
  if (dates === null) return false;
  const isSameLane = to.lane === lane;
  if (to.steps === 0 && isSameLane) return false;
  editStep('lifeEvent.move', (writer) => {
    writer.set('lifeEvent', event.id, {
      ...dates,
      ...(isSameLane ? {} : { domain: domainOf(to.lane) }),
    });
  });
  return true;
}

export function removeEvent(id: EntityId): void {
  if (openCaseStore.getState()?.openItem === id) setOpenItem(null);
  editStep('lifeEvent.remove', (writer) => {
    writer.remove('lifeEvent', id);
  });
}

/** The lane above or below; the same at the edges. */
export function laneBeside(lane: LaneName, by: 1 | -1): LaneName {
  const named = laneOrder.filter((one) => one !== 'none');
  const at = named.findIndex((one) => one === lane);
  if (at === -1) return by === 1 ? lane : (named.at(-1) ?? lane);
  return named[at + by] ?? lane;
}

function domainOf(lane: LaneName): LifeEventDomain | null {
  return lifeEventDomains.find((domain) => domain === lane) ?? null;
}
