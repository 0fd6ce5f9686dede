import { LARGEST_ATTACHMENT } from '#shared/analysis/attachment';
import { isProgramContent, isProgramFile, shownFileName } from '#shared/base/fileName';
import type { EntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { removedAttachments } from '#shared/casedoc/removedAttachments';
import { editCase, openCaseStore } from '../../state/openCaseStore.ts';
import type { OpenCase } from '../../vault/unlockedWorkplace.ts';

/** A file that is offered; its bytes are read only when it may come in. */
export interface OfferedFile {
  readonly name: string;
  /** In bytes; null when that is known only after reading. */
  readonly size: number | null;
  readonly read: () => Promise<Result<Uint8Array, 'unreadable' | 'too-large'>>;
}

/** `far-too-large`: so large that its size is not known. `closed`: the case went meanwhile. */
export type AddProblem =
  | 'empty'
  | 'too-large'
  | 'far-too-large'
  | 'program'
  | 'unreadable'
  | 'disk-full'
  | 'not-kept'
  | 'closed';

/** How it went with one file; `there`: the same content was here already. */
export type AddOutcome =
  | { readonly kind: 'added'; readonly id: EntityId; readonly name: string }
  | {
      readonly kind: 'there';
      readonly id: EntityId;
      readonly name: string;
      readonly isRemoved: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly size: number;
      readonly problem: AddProblem;
    };

/** As long as the field that holds it. */
const LONGEST_NAME = 200;

/**
 * Takes a file into the open case: first its content is kept, only then the case speaks of it, so
 * there is never a line without a file. Putting what is there already also mends a damaged one.
 */
export async function newAttachment(
  openCase: OpenCase,
  file: OfferedFile,
  isPrivate: boolean,
): Promise<AddOutcome> {
  const name = shownFileName(file.name, LONGEST_NAME);
  const refused = (problem: AddProblem, size = file.size ?? 0): AddOutcome => ({
    kind: 'refused',
    name,
    size,
    problem,
  });
  if (isProgramFile(name)) return refused('program');
  if (file.size !== null && file.size > LARGEST_ATTACHMENT) return refused('too-large');
  const read = await file.read();
  if (!read.ok) return refused(read.reason === 'too-large' ? 'far-too-large' : read.reason);
  const size = read.value.byteLength;
  if (size === 0) return refused('empty');
  if (size > LARGEST_ATTACHMENT) return refused('too-large', size);
  if (isProgramContent(read.value)) return refused('program');

  const put = await openCase.attachments.put(read.value);
  if (!put.ok) return refused(put.reason === 'disk-full' ? 'disk-full' : 'not-kept', size);
  const state = openCaseStore.getState();
  if (state?.openCase !== openCase) return refused('closed', size);
  const there = state.caseDocument.analysis().attachment.find((one) => one.file === put.value);
  if (there !== undefined) {
    return { kind: 'there', id: there.id, name: there.name, isRemoved: false };
  }
  const gone = removedAttachments(state.caseDocument.docs).find((one) => one.file === put.value);
  if (gone !== undefined) {
    return { kind: 'there', id: gone.id, name: gone.name, isRemoved: true };
  }
  const id = write({ name, size, file: put.value }, isPrivate);
  return id === null ? refused('closed', size) : { kind: 'added', id, name };
}

/** A file from a drop; a folder, or one that went away meanwhile, cannot be read. */
export function offeredDrop(file: File): OfferedFile {
  return {
    name: file.name,
    size: file.size,
    read: () =>
      file.arrayBuffer().then(
        (buffer) => ok(new Uint8Array(buffer)),
        () => fail('unreadable'),
      ),
  };
}

/** A file that was chosen, and read in choosing. */
export function offeredBytes(name: string, bytes: Uint8Array): OfferedFile {
  return { name, size: bytes.byteLength, read: () => Promise.resolve(ok(bytes)) };
}

/** A file that was chosen and could not be read. */
export function offeredUnread(reason: 'unreadable' | 'too-large'): OfferedFile {
  return { name: '', size: null, read: () => Promise.resolve(fail(reason)) };
}

function write(
  values: { readonly name: string; readonly size: number; readonly file: string },
  isPrivate: boolean,
): EntityId | null {
  let id: EntityId | null = null;
  editCase('attachment.add', (writer) => {
    id = writer.add('attachment', values, isPrivate ? { isPrivate } : {});
  });
  return id;
}
