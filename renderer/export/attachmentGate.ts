import type { Entity } from '#shared/analysis/analysis';
import { isProgramFile, savableFileName } from '#shared/base/fileName';
import { fail, type Result } from '#shared/base/result';
import { attachments } from '#shared/text/nl/attachments';
import { letOutReady, type ExportProblem, type RegisterParts } from './register.ts';

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
  parts: RegisterParts,
): Promise<Result<{ readonly name: string }, AttachmentProblem>> {
  const suggestedName = savableFileName(attachment.name, attachments.fallbackName);
  if (isProgramFile(suggestedName)) return fail('program');
  const { about: people, file: fileHash } = attachment;
  const file = { kind: 'attachment', recipient, people, words: null, fileHash } as const;
  return letOutReady({ save: 'attachment', suggestedName, bytes, file, isPrivate }, parts);
}
