import type { SharingKind } from '../../analysis/exportRecord.ts';
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

/** Whom a copy is for, as the rules on third persons ask it. */
export function readerOf({ kind, agreed, recipient }: SharingWish): ReaderOfCopy {
  const leavesCircle = LEAVES_CIRCLE.includes(kind);
  return { kind, agreed, recipient: recipient.participant, leavesCircle };
}

/**
 * What the reader of a wish may have, its edited text included, and what was left out of it. The
 * gate shows the second; `buildCopy` uses the first by itself.
 */
export function forReader(wish: SharingWish): CopyForReader {
  const { analysis, letter } = wish;
  const isThere = letter === null || analysis.letter.some(({ id }) => id === letter.id);
  const whole = isThere ? analysis : { ...analysis, letter: [...analysis.letter, letter] };
  return dropForReader(whole, readerOf(wish));
}
