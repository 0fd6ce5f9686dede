import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopCalls, OpenKind } from '#shared/desktop/contract';

/** Largest file that may be opened, in bytes. */
export const LARGEST_OPENED_FILE = 64 * 1024 * 1024;
/** A sealed analysis may bring its attachments along. */
const LARGEST_PACKAGE = 256 * 1024 * 1024;

/** Lets the user pick one file and reads it whole; `askPath` shows the native dialog. */
export function createOpenFile(
  askPath: (kind: OpenKind) => Promise<string | null>,
): DesktopCalls['openFile'] {
  return async ({ kind }) => {
    const path = await askPath(kind);
    if (path === null) return fail('cancelled');
    const read = await readPlainFile(
      path,
      kind === 'vaPackage' ? LARGEST_PACKAGE : LARGEST_OPENED_FILE,
    );
    return read.ok ? ok({ name: basename(path), bytes: read.value }) : read;
  };
}

/** The bytes of a regular file of at most so many; nothing of a larger one is read. */
export async function readPlainFile(
  path: string,
  largest: number,
): Promise<Result<Uint8Array, 'unreadable' | 'too-large'>> {
  try {
    // Without blocking (a flag Windows lacks, where it counts as none): opening a pipe would wait for
    // ever for somebody to write into it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return fail('unreadable');
      if (facts.size > largest) return fail('too-large');
      return ok(new Uint8Array(await file.readFile()));
    } finally {
      await file.close();
    }
  } catch {
    return fail('unreadable');
  }
}
