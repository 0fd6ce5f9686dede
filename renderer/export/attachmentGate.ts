import type { Entity } from '#shared/analysis/analysis';
import { isProgramFile, savableFileName } from '#shared/base/fileName';
import { fail, ok, type Result } from '#shared/base/result';
import { attachments } from '#shared/text/nl/attachments';
import type { ExportProblem, GateParts } from './gate.ts';

/** An attachment that is to leave, with its content. */
export interface LeavingAttachment {
  readonly attachment: Pick<Entity<'attachment'>, 'name' | 'about' | 'file'>;
  readonly bytes: Uint8Array;
  /** "Alleen voor mij": the register then tells the duo nothing of it either. */
  readonly isPrivate: boolean;
}

/** `program`: a double click on the file would run it; nothing left. */
export type AttachmentProblem = Exclude<ExportProblem, 'not-made'> | 'program';

/**
 * The way out for an attachment: a readable file, so for somebody, to a chosen place, and only after
 * the register has kept that it leaves. Its name is made fit for every system first.
 */
export async function saveAttachment(
  { attachment, bytes, isPrivate }: LeavingAttachment,
  recipient: string,
  parts: Omit<GateParts, 'makeWord'>,
): Promise<Result<{ readonly name: string }, AttachmentProblem>> {
  const suggestedName = savableFileName(attachment.name, attachments.fallbackName);
  if (isProgramFile(suggestedName)) return fail('program');
  const place = await parts.desktop.chooseSavePlace({ kind: 'attachment', suggestedName });
  if (!place.ok) return place;
  const line = parts.note(
    {
      on: parts.now(),
      kind: 'attachment',
      recipient: recipient.trim(),
      people: attachment.about,
      words: null,
      fileHash: attachment.file,
      result: 'begun',
    },
    { isPrivate },
  );
  if (line === null || !(await parts.keep())) return fail('not-noted');
  const written = await parts.desktop.writeChosenFile({ token: place.value.token, bytes });
  parts.noteResult(line, written.ok ? 'written' : 'failed');
  return written.ok ? ok({ name: written.value.name }) : written;
}
