import type { WriteProblem } from '#shared/desktop/writeProblem';

/** The disk took fewer bytes than it was given, or gives others back. */
export class ShortWrite extends Error {
  override readonly name = 'ShortWrite';
}

/** What to tell the user about an error that a write to disk threw. */
export function toWriteProblem(error: unknown): WriteProblem {
  if (error instanceof ShortWrite) return 'too-short';
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return 'no-access';
    case 'ETIMEDOUT':
      return 'timeout';
    default:
      return 'disk-error';
  }
}

/** The system's code of an error (`ENOSPC`, ...), or null when it has none. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
