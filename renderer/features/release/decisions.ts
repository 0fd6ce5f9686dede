import type { ReleaseEntity, ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { release } from '#shared/text/nl/release';
import { editStep, openCaseStore } from '../../state/openCaseStore.ts';

/** What somebody decided about one found thing, for all its places. */
export type Choice =
  | { readonly decision: 'accepted' }
  | { readonly decision: 'changed'; readonly replacement: string }
  | { readonly decision: 'kept'; readonly reason: string };

/** It stays because it is a plain word; said so often that one key does it. */
export const ordinary: Choice = { decision: 'kept', reason: release.decide.ordinaryReason };

/** Keeps a decision in the case, in one undo step; it takes the place of an earlier one. */
export function decide(kind: ReleaseKind, entity: ReleaseEntity, choice: Choice): void {
  editStep('release.decide', (writer) => {
    for (const id of madeBefore(kind, entity)) writer.remove('maskDecision', id);
    writer.add('maskDecision', {
      what: entity.key,
      kind,
      decision: choice.decision,
      replacement: choice.decision === 'changed' ? choice.replacement.trim() : '',
      reason: choice.decision === 'kept' ? choice.reason.trim() : '',
    });
  });
}

/** Takes a decision back: what was found counts again. */
export function takeBack(kind: ReleaseKind, entity: ReleaseEntity): void {
  editStep('release.takeBack', (writer) => {
    for (const id of madeBefore(kind, entity)) writer.remove('maskDecision', id);
  });
}

function madeBefore(kind: ReleaseKind, { key }: ReleaseEntity) {
  const made = openCaseStore.getState()?.analysis.maskDecision ?? [];
  return made.filter((one) => one.kind === kind && one.what === key).map(({ id }) => id);
}
