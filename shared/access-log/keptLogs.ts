import { z } from '../base/zod.ts';

/** The access logs of a case as they lie together: lines as they were stored, oldest first. */
export interface KeptLogs {
  /** Of the workplace the case is (or was) in. */
  readonly own: readonly string[];
  /** Of workplaces it was in before, each a chain of its own. */
  readonly earlier: readonly (readonly string[])[];
}

export const NO_LOGS: KeptLogs = { own: [], earlier: [] };

const lines = z.array(z.string()).readonly();
const kept = z.object({ own: lines, earlier: z.array(lines).readonly() });

/** How a backup holds them: JSON that anybody can read who can open the backup. */
export function writeKeptLogs(logs: KeptLogs): string {
  return JSON.stringify(logs);
}

/** Null when it is none of these; a log that cannot be read never stops a case from coming back. */
export function readKeptLogs(text: string): KeptLogs | null {
  try {
    const read = kept.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/**
 * What is kept of the logs here and those of a backup together: no line of either is lost, and no
 * line is put into a chain that goes on. A log that is empty here goes on with the one that came;
 * any other stands beside it as an earlier one, unless what came is its beginning.
 */
export function withArrivedLogs(here: KeptLogs, arrived: KeptLogs): KeptLogs {
  const own = here.own.length === 0 ? arrived.own : here.own;
  let earlier = here.earlier;
  for (const log of [arrived.own, ...arrived.earlier]) {
    if ([own, ...earlier].some((one) => beginsWith(one, log))) continue;
    earlier = [...earlier.filter((one) => !beginsWith(log, one)), log];
  }
  return { own, earlier };
}

function beginsWith(log: readonly string[], start: readonly string[]): boolean {
  return start.length <= log.length && start.every((line, index) => log[index] === line);
}
