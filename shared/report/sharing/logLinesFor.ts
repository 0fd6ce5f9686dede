import { aboutReader } from '../../third-persons/aboutWhom.ts';
import { readerRules } from '../../third-persons/readerRules.ts';
import { readerOf } from './forReader.ts';
import type { SharingWish } from './sharingWish.ts';

/**
 * The lines of the access log that the reader of a wish may have: a line that names somebody who did
 * not agree, such as who else received a copy, is not among them.
 */
export function logLinesFor(wish: SharingWish, lines: readonly string[]): readonly string[] {
  const { named } = aboutReader(wish.analysis);
  const { isGone } = readerRules(wish.analysis, readerOf(wish));
  return lines.filter((line) => ![...named(line)].some(isGone));
}
