import { fail, type Result } from '#shared/base/result';
import type { FolderProblem } from '#shared/desktop/folderCalls';
import { errorCode } from '../files/writeProblem.ts';

/**
 * Waits for a look at a folder, at most so many milliseconds: a network drive that is gone may
 * never answer. An error becomes a reason. What hangs is left to itself; it changes nothing.
 */
export async function withTimeLimit<Value, Reason extends string>(
  look: () => Promise<Result<Value, Reason>>,
  limitMs: number,
): Promise<Result<Value, Reason | FolderProblem>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Result<Value, 'timeout'>>((resolve) => {
    timer = setTimeout(() => {
      resolve(fail('timeout'));
    }, limitMs);
  });
  try {
    return await Promise.race<Result<Value, Reason | FolderProblem>>([look(), limit]);
  } catch (error) {
    return fail(toFolderProblem(error));
  } finally {
    clearTimeout(timer);
  }
}

function toFolderProblem(error: unknown): FolderProblem {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'EHOSTDOWN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'no-folder';
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EROFS':
    case 'ELOOP':
      return 'no-access';
    case 'ETIMEDOUT':
      return 'timeout';
    default:
      return 'disk-error';
  }
}
