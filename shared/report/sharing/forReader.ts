import type { SharingKind } from '../../analysis/exportRecord.ts';
import { youthOf } from '../../analysis/people.ts';
import { ageInYears } from '../../base/partialDate.ts';
import { dropForReader, type CopyForReader } from '../../third-persons/dropForReader.ts';
import type { ReaderOfCopy } from '../../third-persons/readerRules.ts';
import type { SharingWish } from './sharingWish.ts';

/** Kinds that go to people who are not directly involved in the help (privacy.md 1.4). */
const LEAVES_CIRCLE: readonly SharingKind[] = [
  'schoolVersion',
  'expertTeam',
  'followUp',
  'learning',
  'monitoring',
  'access',
];

/** Made from an analysis that was de-identified. */
const WITHOUT_NAMES: readonly SharingKind[] = ['learning', 'supervision'];

/** Whom a copy is for, as the rules on third persons ask it. */
export function readerOf(wish: SharingWish): ReaderOfCopy {
  const { kind, recipient } = wish;
  const leavesCircle = LEAVES_CIRCLE.includes(kind);
  const youth = kind === 'access' && actsForYouth(wish) ? youthOf(wish.analysis) : null;
  const agreed = youth === null ? wish.agreed : new Set([...wish.agreed, youth.id]);
  return { kind, agreed, recipient: recipient.participant, leavesCircle };
}

/** Who has authority asks for a youth under 16 too (UAVG 5 lid 4). */
function actsForYouth({ analysis, recipient, date }: SharingWish): boolean {
  const birthDate = youthOf(analysis)?.birthDate ?? null;
  if (birthDate === null || ageInYears(birthDate, date) >= AGE_ALONE) return false;
  return analysis.authority.some(
    ({ participant, over, has }) =>
      participant !== null &&
      participant === recipient.participant &&
      (over === null || over === youthOf(analysis)?.id) &&
      (has === 'yes' || has === 'partlyTransferred'),
  );
}

const AGE_ALONE = 16;

/**
 * What the reader of a wish may have, its edited text included, and what was left out of it. The
 * gate shows the second; `buildCopy` uses the first by itself.
 */
export function forReader(wish: SharingWish): CopyForReader {
  const { analysis, letter, kind } = wish;
  // An edited text with names never joins an analysis without them.
  const isThere =
    letter === null ||
    WITHOUT_NAMES.includes(kind) ||
    analysis.letter.some(({ id }) => id === letter.id);
  const whole = isThere ? analysis : { ...analysis, letter: [...analysis.letter, letter] };
  return dropForReader(whole, readerOf(wish));
}
