import { fail, ok, type Result } from '#shared/base/result';

/** Why a file was not read; `not-ours` already by its name. */
export type ReadProblem = 'unreadable' | 'too-large' | 'not-ours';

/** A file that came in, by whatever way; its bytes are read only when somebody looks at it. */
export interface IncomingFile {
  readonly name: string;
  /** In bytes; null when that is known only after reading. */
  readonly size: number | null;
  readonly read: () => Promise<Result<Uint8Array, ReadProblem>>;
}

/** What a file is by its name: a package, a key card, or nothing of ours. */
export type FileSort = 'package' | 'card' | 'other';

/** The same as the desktop side takes from a double click. */
const LARGEST = 256 * 1024 * 1024;

export function sortOf(name: string): FileSort {
  const lower = name.toLowerCase();
  if (lower.endsWith('.va')) return 'package';
  return lower.endsWith('.vakaart') ? 'card' : 'other';
}

/** A file that is in memory already. */
export function fileOfBytes(name: string, bytes: Uint8Array): IncomingFile {
  return { name, size: bytes.byteLength, read: () => Promise.resolve(ok(bytes)) };
}

/** A file that could not be read: it is shown with what to do. */
export function fileNotRead(name: string, problem: ReadProblem): IncomingFile {
  return { name, size: null, read: () => Promise.resolve(fail(problem)) };
}

/** A file that was dropped on the window. */
export function fileOfDrop(file: File): IncomingFile {
  return {
    name: file.name,
    size: file.size,
    read: async () => {
      if (sortOf(file.name) === 'other') return fail('not-ours');
      if (file.size > LARGEST) return fail('too-large');
      try {
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch {
        // A folder, or a file that went away while it was dragged.
        return fail('unreadable');
      }
    },
  };
}
