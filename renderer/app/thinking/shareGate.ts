import { phases } from '#shared/analysis/process';
import type { CriterionId } from '#shared/quality/criteria';
import type { CriterionResult } from '#shared/quality/evaluateCriteria';
import { createStore } from 'zustand/vanilla';
import type { FieldChange } from '../../state/fieldGuard.ts';
import { editCase, openCaseStore } from '../../state/openCaseStore.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { closeOverlay, openOverlay } from '../overlayStore.ts';

export interface HeldChange {
  readonly change: FieldChange;
  readonly blockers: readonly CriterionResult[];
}

/** The change that waits for a reason. */
export const heldStore = createStore<{ readonly held: HeldChange | null }>(() => ({ held: null }));

/**
 * Takes over what would make an analysis "gedeeld" or "vastgesteld": it is written when nothing that
 * is needed is open, and else asks for the reasons to go on.
 */
export function holdSharing(change: FieldChange): boolean {
  if (!isSharing(change)) return false;
  void shareOrAsk(change);
  return true;
}

/** Writes the reasons and the change they are for; one undo step. */
export function goOn(change: FieldChange, reasons: ReadonlyMap<CriterionId, string>): void {
  const { collection, id, field, value } = change;
  editCase(`${collection}.${field}`, (writer) => {
    for (const [criterion, reason] of reasons) {
      const note = writer.add('criterionNote', { criterion, kind: 'goesOn' });
      writer.setText('criterionNote', note, 'text', reason);
    }
    writer.setValue(collection, id, field, value);
  });
  leaveHeld();
}

export function leaveHeld(): void {
  heldStore.setState({ held: null });
  closeOverlay();
}

async function shareOrAsk(change: FieldChange): Promise<void> {
  // The rules are only needed now and then: they do not make the start wait.
  const { blockers, evaluateCriteria } = await import('#shared/quality/evaluateCriteria');
  const analysis = openCaseStore.getState()?.analysis;
  if (analysis === undefined) return;
  const open = blockers(evaluateCriteria(analysis, isoDayOf(Date.now())), analysis);
  if (open.length === 0) {
    goOn(change, new Map());
    return;
  }
  heldStore.setState({ held: { change, blockers: open } });
  openOverlay('goOn');
}

function isSharing({ collection, field, value }: FieldChange): boolean {
  const analysis = openCaseStore.getState()?.analysis;
  if (analysis === undefined) return false;
  if (collection === 'cover' && field === 'establishedOn') {
    return value !== null && analysis.cover.establishedOn === null;
  }
  if (collection === 'process' && field === 'custody') {
    return value === 'established' && analysis.process.custody !== 'established';
  }
  if (collection !== 'process' || field !== 'phase') return false;
  return isShared(value) && !isShared(analysis.process.phase);
}

function isShared(phase: unknown): boolean {
  return phases.findIndex((one) => one === phase) >= phases.indexOf('shared');
}
