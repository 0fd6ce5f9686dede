import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { EntityId } from '#shared/base/ids';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import { openCaseStore, editCase } from '../../state/openCaseStore.ts';

/** What the panel beside the drawing shows. */
export type Panel =
  | { readonly kind: 'loops' }
  | { readonly kind: 'factor' | 'arrow' | 'loop' | 'lead'; readonly id: EntityId }
  | { readonly kind: 'breaks'; readonly id: EntityId }
  | { readonly kind: 'newArrow'; readonly from: EntityId | null }
  | { readonly kind: 'addFactor' };

export type Emphasis = 'all' | 'holds' | 'helps';

export interface PatternState {
  readonly panel: Panel;
  /** The arrows that stand out as long as something is pointed at; null: nothing is. */
  readonly lit: ReadonlySet<EntityId> | null;
  /** The arrows that the emphasis brings forward; null: all alike. */
  readonly forward: ReadonlySet<EntityId> | null;
  /** Through whose eyes; null: everybody together. */
  readonly person: EntityId | null;
  readonly emphasis: Emphasis;
  /** What just happened, to be read aloud. */
  readonly said: string;
}

const atFirst: PatternState = {
  panel: { kind: 'loops' },
  lit: null,
  forward: null,
  person: null,
  emphasis: 'all',
  said: '',
};

/** What is looked at in the drawing; nothing of it is kept in the case. */
export const patternStore = createStore<PatternState>(() => atFirst);

export function usePattern<Selected>(select: (state: PatternState) => Selected): Selected {
  return useStore(patternStore, select);
}

/** Begins with nothing chosen, for example when another case opens. */
export function resetPattern(): void {
  patternStore.setState(atFirst, true);
}

/** What had the focus when the panel opened: it gets it back. */
let opener: Element | null = null;

/** Opens a panel beside the drawing; `closePanel` gives the focus back to where it was. */
export function showPanel(panel: Panel): void {
  const { activeElement } = document;
  if (activeElement?.closest('[data-pattern-panel]') == null) opener = activeElement;
  patternStore.setState({ panel });
}

/** Back to the loops, with the focus where it was before the panel opened. */
export function closePanel(): void {
  const { panel } = patternStore.getState();
  patternStore.setState({ panel: { kind: 'loops' } });
  const id = 'id' in panel ? panel.id : '';
  const box = document.querySelector(`.react-flow__node[data-id="${id}"]`);
  const row = document.querySelector(`[data-row="${id}"] button`);
  for (const place of [opener, box, row]) {
    if (!(place instanceof HTMLElement) || !place.isConnected) continue;
    place.focus();
    if (document.activeElement === place) return;
  }
}

/** What stands out now, whatever the reason. */
export function standingOut({ lit, forward }: PatternState): ReadonlySet<EntityId> | null {
  return lit ?? forward;
}

export function light(arrows: Iterable<EntityId> | null): void {
  patternStore.setState({ lit: arrows === null ? null : new Set(arrows) });
}

export function say(said: string): void {
  patternStore.setState({ said });
}

/**
 * Changes the case in an undo step of its own, also when the last change was a moment ago. Gives
 * what the edit gives; null when the case takes no changes.
 */
export function editPattern<Result>(
  intent: string,
  edit: (writer: CaseWriter) => Result,
  isSameStep = false,
): Result | null {
  if (!isSameStep) openCaseStore.getState()?.proseHost.undo.stopCapturing();
  const results: Result[] = [];
  editCase(intent, (writer) => {
    results.push(edit(writer));
  });
  return results[0] ?? null;
}
