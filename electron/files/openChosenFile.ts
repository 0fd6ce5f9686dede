import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok } from '#shared/base/result';
import type { DesktopCalls, OpenKind } from '#shared/desktop/contract';

/** Largest file that may be opened, in bytes. */
export const LARGEST_OPENED_FILE = 64 * 1024 * 1024;

/** Lets the user pick one file and reads it whole; `askPath` shows the native dialog. */
export function createOpenFile(
  askPath: (kind: OpenKind) => Promise<string | null>,
): DesktopCalls['openFile'] {
  return async ({ kind }) => {
    const path = await askPath(kind);
    return path === null ? fail('cancelled') : readChosenFile(path);
  };
}

async function readChosenFile(path: string): ReturnType<DesktopCalls['openFile']> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return fail('unreadable');
      if (facts.size > LARGEST_OPENED_FILE) return fail('too-large');
      return ok({ name: basename(path), bytes: new Uint8Array(await file.readFile()) });
    } finally {
      await file.close();
    }
  } catch {
    return fail('unreadable');
  }
}
