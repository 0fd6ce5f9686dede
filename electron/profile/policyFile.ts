import { open } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { policy } from '#shared/text/nl/policy';
import type { PolicyReading } from '#shared/policy/policy';
import { readPolicy } from '#shared/policy/readPolicy';
import { errorCode } from '../files/writeProblem.ts';

/** What decides where an organisation puts its rules. */
export interface PolicyPlace {
  readonly platform: NodeJS.Platform;
  /** Where programs of all users keep data on Windows (`%ProgramData%`). */
  readonly programData: string | undefined;
}

/** No administrator writes more than this. */
const MOST_BYTES = 64 * 1024;

/**
 * The one file in which an organisation sets what may be done here: a place that a user without
 * rights of an administrator cannot write to.
 */
export function policyPath({ platform, programData }: PolicyPlace): string {
  const { name } = policy.file;
  if (platform === 'win32') {
    return win32.join(programData ?? 'C:\\ProgramData', 'Samenhang', name);
  }
  if (platform === 'darwin') return posix.join('/Library/Application Support/Samenhang', name);
  return posix.join('/etc/samenhang', name);
}

/** Reads it; a file that is there but cannot be read or is far too large is `unreadable`. */
export async function readPolicyFile(path: string): Promise<PolicyReading> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MOST_BYTES) return { state: 'unreadable' };
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile());
      return readPolicy(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { state: 'none' } : { state: 'unreadable' };
  }
}
