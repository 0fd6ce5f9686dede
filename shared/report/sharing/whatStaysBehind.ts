import type { Analysis } from '../../analysis/analysis.ts';
import { callingName } from '../../analysis/people.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { staysBehind } from '../../text/nl/staysBehind.ts';
import type { DropReason } from '../../third-persons/readerRules.ts';
import type { Dropped } from '../../third-persons/siftItem.ts';

/**
 * What a reader does not get, a sentence for each reason with the people it is about: for who lets
 * the copy leave, never for its reader. `analysis` has the people by their own names.
 */
export function whatStaysBehind(
  analysis: Analysis,
  dropped: readonly Dropped[],
): readonly string[] {
  return ORDER.flatMap((reason) => {
    const pieces = dropped.filter(({ why }) => why === reason);
    if (pieces.length === 0) return [];
    const words = staysBehind.why[reason];
    return [staysBehind.line(pieces.length, joinWords(peopleIn(analysis, pieces)), words)];
  });
}

const ORDER: readonly DropReason[] = [
  'noConsent',
  'otherParent',
  'justice',
  'secretPlace',
  'falls',
];

/** Everybody of the pieces, who is in the most first; how often is said when it differs. */
function peopleIn({ participant }: Analysis, pieces: readonly Dropped[]): readonly string[] {
  const counted = participant
    .map((person) => ({
      name: callingName(person),
      count: pieces.filter(({ about }) => about.includes(person.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return counted.map(({ name, count }) =>
    count === pieces.length ? name : staysBehind.person(name, count),
  );
}
