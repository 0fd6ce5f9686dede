import type { EntityId } from '#shared/base/ids';
import { editCase, openCaseStore } from '../../state/openCaseStore.ts';
import { shareOneItem } from '../../state/privacyActions.ts';

/** Takes an attachment off the list; nothing is erased. */
export function removeAttachment(id: EntityId): void {
  editCase('attachment.remove', (writer) => {
    writer.remove('attachment', id);
  });
}

/** Puts a removed attachment back on the list. */
export function putBackAttachment(id: EntityId): void {
  editCase('attachment.restore', (writer) => {
    writer.restore('attachment', id);
  });
}

/** Gives a private attachment to the duo, with what the register says of it. */
export function shareAttachment(id: EntityId): void {
  const state = openCaseStore.getState();
  const file = state?.analysis.attachment.find((one) => one.id === id)?.file;
  if (state === null || file === undefined) return;
  const lines = state.analysis.exportRecord.filter(
    (line) => line.fileHash === file && state.privacy.items.has(line.id),
  );
  shareOneItem('attachment', id);
  for (const line of lines) shareOneItem('exportRecord', line.id);
}
