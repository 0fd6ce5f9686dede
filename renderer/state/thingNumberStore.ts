import { createStore } from 'zustand/vanilla';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { thingNumbers, type ThingNumber } from '#shared/remarks/thingNumbers';

interface ThingNumberState {
  readonly byPlace: ReadonlyMap<string, readonly ThingNumber[]>;
}

/** The numbers of remarks at things, by place; a place at which nothing changed keeps its list. */
export const thingNumberStore = createStore<ThingNumberState>(() => ({ byPlace: new Map() }));

export function setThingNumbers(threads: readonly RemarkThread[]): void {
  const before = thingNumberStore.getState().byPlace;
  const byPlace = new Map(
    [...thingNumbers(threads)].map(([place, numbers]) => {
      const known = before.get(place);
      return [place, known !== undefined && isSame(known, numbers) ? known : numbers];
    }),
  );
  thingNumberStore.setState({ byPlace });
}

function isSame(before: readonly ThingNumber[], now: readonly ThingNumber[]): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
