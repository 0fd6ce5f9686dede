import { versions as texts } from '#shared/text/nl/versions';
import type { Milestone } from '#shared/versions/milestones';
import type { RestorePoint } from '#shared/versions/restorePoints';
import { formatClock, formatLongDay, isoDayOf } from '../../ui/dutchTime.ts';

/** One line in the list of versions. */
export interface VersionEntry {
  readonly id: string;
  readonly kind: 'now' | 'milestone' | 'point';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it is called in sentences; never empty. */
  readonly title: string;
  readonly reason: string;
  readonly author: string;
  /** SHA-256 of what it said; empty when that was not noted. */
  readonly hash: string;
  /** Null: what the case holds now. */
  readonly snapshot: Uint8Array | null;
}

/** The versions of one day, the newest first. */
export interface VersionDay {
  readonly day: string;
  readonly title: string;
  readonly entries: readonly VersionEntry[];
}

export const NOW = 'now';

/** Everything there is to look back at, the newest first; what the case holds now comes first. */
export function versionEntries(
  points: readonly RestorePoint[],
  kept: readonly Milestone[],
  now: number,
): readonly VersionEntry[] {
  const entries = [...points.map(fromPoint), ...kept.map(fromMilestone)];
  entries.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return [
    {
      id: NOW,
      kind: 'now',
      at: now,
      title: texts.list.now,
      reason: '',
      author: '',
      hash: '',
      snapshot: null,
    },
    ...entries,
  ];
}

/** Entries grouped by the day on this machine's calendar, in their order. */
export function byDay(entries: readonly VersionEntry[], now: number): readonly VersionDay[] {
  const days = new Map<string, VersionEntry[]>();
  for (const entry of entries) {
    const day = isoDayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, list]) => ({ day, title: dayTitle(day, now), entries: list }));
}

/** How an entry is told apart in a list to choose from. */
export function entryLabel(entry: VersionEntry): string {
  if (entry.kind === 'now') return entry.title;
  return `${entry.title}, ${formatLongDay(isoDayOf(entry.at))} ${formatClock(entry.at)}`;
}

/** How an entry is called inside another title. */
export function entryMention(entry: VersionEntry): string {
  if (entry.kind === 'milestone') return entry.title;
  return `${formatLongDay(isoDayOf(entry.at))} ${formatClock(entry.at)}`;
}

function fromPoint(point: RestorePoint): VersionEntry {
  return {
    id: point.id,
    kind: 'point',
    at: point.at,
    title: pointTitle(point),
    reason: '',
    author: '',
    hash: '',
    snapshot: point.snapshot,
  };
}

function fromMilestone({ id, at, label, reason, author, hash, snapshot }: Milestone): VersionEntry {
  const title = label === '' ? texts.list.milestone : label;
  return { id, kind: 'milestone', at, title, reason, author, hash, snapshot };
}

function pointTitle({ kind, label }: RestorePoint): string {
  if (label === '') return texts.points[kind];
  if (kind === 'before-import') return texts.importFrom(label);
  if (kind === 'before-answer') return texts.answerFrom(label);
  return kind === 'before-restore' ? texts.restoreOf(label) : texts.points[kind];
}

const dayLength = 86_400_000;

function dayTitle(day: string, now: number): string {
  if (day === isoDayOf(now)) return texts.list.today;
  if (day === isoDayOf(now - dayLength)) return texts.list.yesterday;
  return formatLongDay(day);
}
