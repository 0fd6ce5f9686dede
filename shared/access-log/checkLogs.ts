import type { Entity } from '../analysis/analysis.ts';
import { verifyChain, type AccessVerdict, type HashText } from './accessChain.ts';
import type { AccessRecord } from './accessRecord.ts';

/** The logs of a case that lie together, oldest line first; null for a line nobody can read. */
export interface AccessLogs {
  /** The one that goes on here. */
  readonly own: readonly (AccessRecord | null)[];
  /** Of workplaces the case was in before. */
  readonly earlier: readonly (readonly (AccessRecord | null)[])[];
}

/** A line of the register with the last line of the log as it was then. */
export type NotedHead = Pick<
  Entity<'exportRecord'>,
  'id' | 'on' | 'kind' | 'recipient' | 'logHead' | 'logDevice'
>;

/** What comparing the logs with themselves and with the register says. */
export interface LogCheck {
  readonly own: AccessVerdict;
  readonly earlier: readonly AccessVerdict[];
  /** What left from a workplace whose log is here, while the line it names is in none of them. */
  readonly missing: readonly NotedHead[];
  /** How many lines of the register were found back. */
  readonly found: number;
  /** How many left from a workplace whose log is elsewhere: that one has to be looked into there. */
  readonly elsewhere: number;
}

/**
 * Checks the chain of every log, and that each last line that the register of the case noted when
 * something left still stands in one of them. `device` is this workplace.
 */
export function checkLogs(
  { own, earlier }: AccessLogs,
  register: readonly NotedHead[],
  device: string,
  hash: HashText,
): LogCheck {
  const lines = [own, ...earlier].flat().filter((line) => line !== null);
  const hashes = new Set(lines.map((line) => line.hash));
  const devices = new Set([device, ...lines.map(({ actor }) => actor.device)]);
  // The code of a workplace was four digits once: what was noted then begins the code of now.
  const isKnown = (code: string) => [...devices].some((one) => one.startsWith(code));
  // What was noted before lines said from where they left cannot be told apart from elsewhere.
  const noted = register.filter(({ logHead }) => logHead !== '');
  const lost = noted.filter(({ logHead }) => !hashes.has(logHead));
  const missing = lost.filter(({ logDevice }) => logDevice !== '' && isKnown(logDevice));
  return {
    own: verifyChain(own, hash),
    earlier: earlier.map((log) => verifyChain(log, hash)),
    missing,
    found: noted.length - lost.length,
    elsewhere: lost.length - missing.length,
  };
}

/** Whether anything was changed, taken away or lost, as far as can be seen from here. */
export function isLogWhole({ own, earlier, missing }: LogCheck): boolean {
  return own.isWhole && missing.length === 0 && earlier.every(({ isWhole }) => isWhole);
}

/** All lines of all logs in the order of time, each once; the logs of one case often share a start. */
export function linesOfAll({ own, earlier }: AccessLogs): readonly (AccessRecord | null)[] {
  if (earlier.length === 0) return own;
  const seen = new Set<string>();
  const placed = [...earlier, own].flatMap((log) => {
    let at = 0;
    return log.flatMap((line) => {
      at = line?.at ?? at;
      if (line !== null && seen.has(line.hash)) return [];
      if (line !== null) seen.add(line.hash);
      return [{ line, at }];
    });
  });
  return placed.sort((a, b) => a.at - b.at).map(({ line }) => line);
}
