import { createStore } from 'zustand/vanilla';
import type { ExportKind } from '#shared/analysis/exportRecord';
import type { DesktopBridge } from '#shared/desktop/contract';
import { mayMake, type PolicyReading } from '#shared/policy/policy';

/** What the organisation set; asked before anything can be unlocked. */
export const policyStore = createStore<PolicyReading>(() => ({ state: 'none' }));

/** Asks the desktop side once, when the window begins; a window that cannot know stays careful. */
export async function loadPolicy(desktop: Pick<DesktopBridge, 'readPolicy'>): Promise<void> {
  const reading = await desktop.readPolicy(null).catch(() => null);
  policyStore.setState(reading ?? { state: 'unreadable' }, true);
}

/** Whether the organisation lets files of this kind be made. */
export function isKindAllowed(kind: ExportKind | null): boolean {
  return kind === null || mayMake(policyStore.getState(), kind);
}
