import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';

const RIGHT_TO_LEFT =
  /^(?:ar|arc|ary|azb|ckb|dv|fa|ha-arab|he|iw|ku-arab|ks|nqo|pa-arab|pnb|prs|ps|sd|sdh|syr|ug|ur|uz-arab|yi)(?:-|$)/iu;
const ARABIC_SCRIPT = /-(?:arab|hebr|syrc|thaa|nkoo)(?:-|$)/iu;

/** Whether a language (BCP 47) is written from right to left. */
export function isRightToLeftLanguage(language: string): boolean {
  if (/-latn(?:-|$)/iu.test(language)) return false;
  return RIGHT_TO_LEFT.test(language) || ARABIC_SCRIPT.test(language);
}

/** Versions of one text: in other languages and in large print. */
export function versionsOf(analysis: Analysis, id: EntityId): readonly Entity<'letter'>[] {
  return analysis.letter.filter(({ translationOf }) => translationOf === id);
}

/** Texts that are no version of another; one whose original is gone stands by itself. */
export function originals(analysis: Analysis): readonly Entity<'letter'>[] {
  const ids = new Set(analysis.letter.map(({ id }) => id));
  return analysis.letter.filter(
    ({ translationOf }) => translationOf === null || !ids.has(translationOf),
  );
}
