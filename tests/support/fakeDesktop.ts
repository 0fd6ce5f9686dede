import type {
  DesktopBridge,
  DesktopCallName,
  DesktopEventName,
  DesktopEvents,
} from '#shared/desktop/contract';

import { createBrowserDesktop } from '../../renderer/platform/browserDesktop.ts';
import { emptyFolders, type FolderContents } from '../../renderer/platform/memoryFolders.ts';
import { emptyJournal, type JournalContents } from '../../renderer/platform/memoryJournal.ts';

/** What happens to a call instead of its own work: see `faultOf`. */
export type Fault =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'reject' }
  | { readonly kind: 'hang' }
  /** Does its work, but the answer never comes. */
  | { readonly kind: 'hang-after' };

export interface FakeDesktop {
  readonly bridge: DesktopBridge;
  /** What stands on the fake disk: tests look into it, damage it or hand it to a next window. */
  readonly contents: JournalContents;
  /** The folders it chose, and what its next folder dialog answers. */
  readonly folders: FolderContents;
  /** Names of all calls so far, in order. */
  readonly calls: readonly DesktopCallName[];
  /** Decides per call whether something goes wrong; null lets it do its work. */
  setFault: (faultOf: ((name: DesktopCallName, nth: number) => Fault | null) | null) => void;
  /** Lets main speak. */
  emit: <Name extends DesktopEventName>(name: Name, payload: DesktopEvents[Name]) => void;
}

/**
 * The desktop side in memory, under the rules of the contract, with faults on demand. Pass
 * `overrides` to replace single calls.
 */
export function createFakeDesktop(
  contents: JournalContents = emptyJournal(),
  overrides: Partial<DesktopBridge> = {},
  folders: FolderContents = emptyFolders(),
): FakeDesktop {
  const calls: DesktopCallName[] = [];
  const listeners = new Map<DesktopEventName, Set<(payload: never) => void>>();
  let fault: ((name: DesktopCallName, nth: number) => Fault | null) | null = null;

  const real: DesktopBridge = {
    ...createBrowserDesktop(contents, folders),
    requestLock: () => Promise.resolve(null),
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    ...overrides,
  };
  const bridge = new Proxy(real, {
    get: (target, name: string) => {
      const call: unknown = Reflect.get(target, name);
      if (name === 'on' || typeof call !== 'function') return call;
      return async (argument: unknown) => {
        const called = name as DesktopCallName;
        calls.push(called);
        const wrong = fault?.(called, calls.length) ?? null;
        if (wrong?.kind === 'answer') return wrong.answer;
        if (wrong?.kind === 'reject') throw new Error(`${name} failed`);
        if (wrong?.kind === 'hang') return new Promise(() => undefined);
        const answer: unknown = await Reflect.apply(call, target, [argument]);
        return wrong?.kind === 'hang-after' ? new Promise(() => undefined) : answer;
      };
    },
  });
  return {
    bridge,
    contents,
    folders,
    calls,
    setFault: (faultOf) => {
      fault = faultOf;
    },
    emit: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never);
    },
  };
}
