import { isCollectionName, isSingleName } from '../analysis/collectionNames.ts';
import type { Consent } from '../analysis/consent.ts';
import type { ExportRecord } from '../analysis/exportRecord.ts';
import { addDays } from '../base/partialDate.ts';
import { addMonths } from '../base/addMonths.ts';
import { dayOf } from './calendar.ts';
import { isClosed, type CaseOnDay } from './caseOnDay.ts';
import { ownRules, type Term } from './ownRules.ts';
import { codesOf, sensitiveFactsEnd, type PurposeCode } from './purposes.ts';
import type { Recipient } from './recipient.ts';
import type { MissingWhy } from './sharingDecision.ts';

/** How long a yes holds: through which day, or why it ended. */
export type Holding =
  | { readonly holds: true; readonly until: string | null }
  | { readonly holds: false; readonly why: MissingWhy; readonly on: string | null };

/** What voids the answers of a child and of those with authority, but not of third persons. */
export interface Voids {
  /** Answers from before this day lapsed with a birthday. */
  readonly birthday: string | null;
  /** Answers from before this day lapsed with a change of authority. */
  readonly authority: string | null;
}

export const noVoids: Voids = { birthday: null, authority: null };

/** Whether a yes still holds on the day: terms, deliveries, birthdays, authority, new facts. */
export function holdingOf(
  world: CaseOnDay,
  code: PurposeCode,
  record: Consent,
  recipient: Recipient | null,
  voids: Voids,
): Holding {
  const { on } = record;
  if (on === null) return { holds: false, why: 'undated', on: null };
  const ended = (why: MissingWhy, day: string | null): Holding => ({ holds: false, why, on: day });
  if (voids.birthday !== null && on < voids.birthday) return ended('birthday', voids.birthday);
  if (voids.authority !== null && on < voids.authority) {
    return ended('authorityChanged', voids.authority);
  }
  if (isOlder(record.infoVersion, world.informationSince[code])) {
    return ended('informationChanged', null);
  }
  const facts = newSensitiveFacts(world, code);
  if (facts !== null && on < facts) return ended('newFacts', facts);
  const term: Term = ownRules.terms[code];
  if (term.endsAtClosing && isClosed(world) && !world.outlivesClosing) {
    return ended('expired', null);
  }
  const first = firstDelivery(world, code, record, recipient);
  if (first !== null && term.delivery === 'ends') return ended('delivered', first);
  const until = earliest([
    record.validUntil,
    term.months !== null && (first === null || term.delivery !== 'goesOn')
      ? addMonths(on, term.months)
      : null,
    term.delivery === 'endsAfterDays' && first !== null
      ? addDays(first, ownRules.identifiableSupervisionDays)
      : null,
  ]);
  if (until !== null && until < world.onDate) return ended('expired', until);
  return { holds: true, until };
}

/** The day of the first delivery on this yes, other than of the very same file. */
function firstDelivery(
  world: CaseOnDay,
  code: PurposeCode,
  record: Consent,
  recipient: Recipient | null,
): string | null {
  const { fileHash = '', ownRecord } = world.options;
  const days = world.analysis.exportRecord
    .filter((one) => one.id !== ownRecord && one.result !== 'failed')
    .filter((one) => fileHash === '' || one.fileHash !== fileHash)
    .filter((one) => restsOn(one, code, record, recipient))
    .flatMap(({ on }) => (on === null ? [] : [dayOf(on)]))
    .filter((day) => day <= world.onDate);
  return earliest(days);
}

function restsOn(
  line: ExportRecord,
  code: PurposeCode,
  record: Consent,
  recipient: Recipient | null,
): boolean {
  const { purpose, consents, on } = line;
  if (purpose === null || !codesOf(purpose).includes(code)) return false;
  if (consents.length > 0) return consents.includes(record.id);
  // Older lines do not say on which answers they rest.
  const isSame = recipient === null || line.recipient === recipient.name;
  return isSame && on !== null && record.on !== null && dayOf(on) >= record.on;
}

/**
 * The day of the newest sensitive thing written after the analysis was established: a yes from
 * before it was given to another version (privacy.md 1.6).
 */
function newSensitiveFacts(world: CaseOnDay, code: PurposeCode): string | null {
  const { analysis, onDate } = world;
  const { establishedOn } = analysis.cover;
  if (!sensitiveFactsEnd.includes(code) || establishedOn === null) return null;
  const days = analysis.aboutMark
    .filter(({ sensitive }) => sensitive.length > 0)
    .flatMap(({ place }) => {
      const [collection, id] = place.split('/');
      if (!isCollectionName(collection) || isSingleName(collection)) return [];
      const made = analysis[collection].find((item) => item.id === id)?.createdAt;
      return made == null ? [] : [dayOf(made)];
    })
    .filter((day) => day > establishedOn && day <= onDate);
  return days.sort().at(-1) ?? null;
}

/**
 * Versions are numbers with points; an answer without one is from before there were any, and of what
 * is no number nobody knows what was told.
 */
function isOlder(version: string, oldest: string): boolean {
  if (version.trim() === '') return false;
  const mine = numbersOf(version);
  const least = numbersOf(oldest);
  if (mine.some(Number.isNaN)) return true;
  for (let index = 0; index < Math.max(mine.length, least.length); index += 1) {
    const [left, right] = [mine[index] ?? 0, least[index] ?? 0];
    if (left !== right) return left < right;
  }
  return false;
}

function numbersOf(version: string): readonly number[] {
  return version.trim().replace(/^v/iu, '').replaceAll(',', '.').split('.').map(Number);
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
