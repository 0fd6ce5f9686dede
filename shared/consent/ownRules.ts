import type { PurposeCode } from './purposes.ts';

/** What happens to a yes once something was delivered on it. */
export type DeliveryRule = 'ends' | 'endsAfterDays' | 'goesOn' | 'none';

export interface Term {
  /** Months that a yes holds before it is used; null: no such term. */
  readonly months: number | null;
  readonly delivery: DeliveryRule;
  readonly endsAtClosing: boolean;
}

/**
 * Numbers and terms the law does not give: "own rule" of privacy.md 1.2, 1.6 and 1.8, to be
 * confirmed or changed by the institution. They stand together here and nowhere else.
 */
export const ownRules = {
  /** An authority check older than this many months is warned about, and then closes exports. */
  authorityWarnMonths: 6,
  authorityBlockMonths: 12,
  /** After a birthday the analysis itself goes on through this day, to ask again in. */
  birthdayGraceDays: 30,
  birthdays: [12, 16, 18],
  /** Help for youths ends at 23: a youth of this age is a wrong day of birth. */
  unlikelyAge: 30,
  /** From how many days before it the app says that a birthday, or the end of a yes, is coming. */
  comingDays: 42,
  identifiableSupervisionDays: 30,
  /** How long a copy may be used. */
  supervisionCopyDays: 30,
  learningCopyMonths: 12,
  terms: {
    T1: { months: null, delivery: 'none', endsAtClosing: true },
    T2: { months: 6, delivery: 'ends', endsAtClosing: false },
    T3: { months: 6, delivery: 'ends', endsAtClosing: false },
    T4: { months: 6, delivery: 'ends', endsAtClosing: false },
    T5: { months: 6, delivery: 'ends', endsAtClosing: false },
    T6: { months: null, delivery: 'endsAfterDays', endsAtClosing: false },
    T7: { months: 12, delivery: 'ends', endsAtClosing: false },
    T8: { months: 12, delivery: 'goesOn', endsAtClosing: false },
    T9: { months: null, delivery: 'none', endsAtClosing: false },
    T10: { months: null, delivery: 'ends', endsAtClosing: false },
    T11: { months: null, delivery: 'none', endsAtClosing: true },
    T12: { months: null, delivery: 'none', endsAtClosing: false },
    T13: { months: null, delivery: 'none', endsAtClosing: false },
  } satisfies Record<PurposeCode, Term>,
  /** The oldest version of the information whose yes still counts; raised when its meaning changes. */
  informationSince: {
    T1: '1.0',
    T2: '1.0',
    T3: '1.0',
    T4: '1.0',
    T5: '1.0',
    T6: '1.0',
    T7: '1.0',
    T8: '1.0',
    T9: '1.0',
    T10: '1.0',
    T11: '1.0',
    T12: '1.0',
    T13: '1.0',
  } satisfies Record<PurposeCode, string>,
} as const;
