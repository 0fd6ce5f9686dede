import type { BackupFacts } from '#shared/casedoc/backupIndex';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { backup as texts } from '#shared/text/nl/backup';
import { formatShortDay, isoDayOf } from '../../ui/dutchTime.ts';

/** Something about the backups that the user should know, and what can be done. */
export interface BackupNotice {
  readonly tone: 'attention' | 'danger';
  readonly text: string;
  readonly todo: string | null;
}

/** What is wrong with the backups themselves, the worst first; nothing when all is well. */
export function backupProblems(
  facts: BackupFacts,
  lines: readonly CaseSummary[],
  now: number,
): readonly BackupNotice[] {
  return [...rehearsalProblems(facts, lines, now), ...runProblems(facts)];
}

/** The one thing to say above the list of analyses: no copy, an old one, or one that is broken. */
export function homeNotice(
  facts: BackupFacts,
  lines: readonly CaseSummary[],
  now: number,
): BackupNotice | null {
  // The example is nobody's work.
  if (!lines.some(({ isExample }) => !isExample)) return null;
  const [broken] = rehearsalProblems(facts, lines, now);
  if (broken !== undefined) return broken;
  if (facts.completeAt === null) return { tone: 'attention', text: texts.none, todo: null };
  const days = daysBetween(facts.completeAt, now);
  const [failed] = runProblems(facts);
  if (failed !== undefined && days >= 1) return failed;
  return days >= OLD_DAYS ? { tone: 'attention', text: texts.old(days), todo: null } : null;
}

const OLD_DAYS = 2;
const DAY_MS = 86_400_000;

function rehearsalProblems(
  { rehearsal, copies, folder }: BackupFacts,
  lines: readonly CaseSummary[],
  now: number,
): readonly BackupNotice[] {
  const today = isoDayOf(now);
  return (rehearsal?.failed ?? []).flatMap(({ alias, day, previous }) => {
    const line = lines.find((one) => one.alias === alias);
    const isMended = copies.some(
      (copy) =>
        copy.alias === alias &&
        copy.folder === folder?.folder &&
        copy.state === 'good' &&
        copy.madeAt > (rehearsal?.at ?? 0),
    );
    if (line === undefined || isMended) return [];
    const date = formatShortDay(day, today);
    const text =
      previous === null
        ? texts.unreadableAll(line.code, date)
        : texts.unreadable(line.code, date, formatShortDay(previous, today));
    return [{ tone: 'danger' as const, text, todo: null }];
  });
}

function runProblems({ lastRun, folder }: BackupFacts): readonly BackupNotice[] {
  if (lastRun === null || folder === null) return [];
  const { problems, left } = lastRun;
  const reasons = [...new Set(problems.map(({ reason }) => reason))];
  const text = problems.some(({ alias }) => alias === null)
    ? texts.failed
    : texts.failedSome(problems.length);
  const failed = reasons.map((reason) => ({
    tone: 'danger' as const,
    text,
    todo: texts.todo[reason](folder.label),
  }));
  if (failed.length > 0 || left === 0) return failed;
  return [{ tone: 'attention', text: texts.left(left), todo: null }];
}

// By the calendar: a copy of last night is from yesterday. A clock that went back says nothing.
function daysBetween(then: number, now: number): number {
  const dayOf = (at: number): number => Date.parse(`${isoDayOf(at)}T00:00:00Z`) / DAY_MS;
  return Math.max(0, dayOf(now) - dayOf(then));
}
