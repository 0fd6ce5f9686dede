import { fieldWords } from '#shared/analysis/fieldWords';
import { addDays, daysBetween } from '#shared/base/partialDate';
import { isCaseCode, type CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { formatClock, formatShortDay, formatWeekDay, isoDayOf } from '../../ui/dutchTime.ts';

const DAYS_NAMED = 7;
const MORNING = 6;
const NOON = 12;
const EVENING = 18;

/** A phase in words; a phase of a newer version is shown as it is. */
export function phaseLabel(phase: string): string {
  return fieldWords('process', 'phase').options?.[phase] ?? phase;
}

/** `vandaag 14:32`, `gisteren 16:10`, `wo 4 maart` or `20 februari`. */
export function editedLabel(at: number, now: number): string {
  const today = isoDayOf(now);
  const day = isoDayOf(at);
  if (day === today) return nl.cases.today(formatClock(at));
  if (day === addDays(today, -1)) return nl.cases.yesterday(formatClock(at));
  const isRecent = Math.abs(daysBetween(day, today)) < DAYS_NAMED;
  return isRecent ? formatWeekDay(day) : formatShortDay(day, today);
}

/** A greeting for the hour, with the first name only. */
export function greeting(fullName: string, now: number): string {
  const [name = ''] = fullName.split(' ');
  const hour = new Date(now).getHours();
  if (hour >= MORNING && hour < NOON) return nl.cases.greeting.morning(name);
  if (hour >= NOON && hour < EVENING) return nl.cases.greeting.afternoon(name);
  return nl.cases.greeting.evening(name);
}

/** The duo without the one who looks: a partner is somebody else. */
export function partnersOf(duo: string, ownName: string): string {
  const [own = ''] = ownName.split(' ');
  const others = duo.split(' · ').filter((name) => name !== own);
  return others.join(' · ');
}

/** What is wrong with a code somebody chose for a new analysis; null when it may be used. */
export function codeProblem(code: string, lines: readonly CaseSummary[]): string | null {
  const texts = nl.cases.newDialog;
  if (!isCaseCode(code)) return texts.codeWrong;
  return lines.some((line) => line.code === code) ? texts.codeTaken(code) : null;
}

/** The first free code with these letters: one above the highest number in use. */
export function nextCode(letters: string, lines: readonly CaseSummary[]): string {
  const numbers = lines
    .map((line) => line.code.split('-'))
    .filter(([prefix]) => prefix === letters)
    .map(([, number]) => Number(number));
  return `${letters}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
