import type { Analysis, Entity } from '../analysis/analysis.ts';
import { isBlank, plainText } from '../analysis/prose.ts';
import { isFamilyRound } from '../analysis/roundState.ts';
import type { EntityId } from '../base/ids.ts';
import { formatRemarkPlace, type RemarkPlace } from '../remarks/remarkPlace.ts';
import type { Passage } from './passage.ts';

/** The place of a remark on a passage. */
export function placeOfPassage({ collection, id, field }: Passage): RemarkPlace {
  return field === null
    ? { kind: 'item', collection, id }
    : { kind: 'field', collection, id, field };
}

/** The reading with somebody on a day, if there was one at the table already. */
export function roundOfDay(
  { review }: Analysis,
  person: EntityId,
  today: string,
): Entity<'review'> | null {
  return (
    review.find(
      (round) =>
        isFamilyRound(round) &&
        round.by === person &&
        round.on === today &&
        round.channel === 'together',
    ) ?? null
  );
}

/** What was said in a round about a passage, in the order in which it was said; null: nothing yet. */
export function saidAbout(
  { reviewComment }: Analysis,
  round: EntityId | null,
  passage: Passage,
): readonly Entity<'reviewComment'>[] {
  const place = formatRemarkPlace(placeOfPassage(passage));
  return reviewComment.filter(
    (remark) =>
      round !== null &&
      remark.review === round &&
      remark.place === place &&
      (!passage.isPart || isInPiece(passage, remark)),
  );
}

/** The last answer of somebody to an explanation; null when there is none. */
export function positionOf(
  { position }: Analysis,
  person: EntityId,
  hypothesis: EntityId,
): Entity<'position'> | null {
  return (
    position.filter((one) => one.participant === person && one.hypothesis === hypothesis).at(-1) ??
    null
  );
}

/** The answers that are not as they were: new ones, and those that changed. */
export function answeredSince(
  before: readonly Entity<'position'>[],
  now: readonly Entity<'position'>[],
): readonly Entity<'position'>[] {
  const told = ({ id, agrees, words }: Entity<'position'>) =>
    JSON.stringify([id, agrees, plainText(words)]);
  const known = new Set(before.map(told));
  return now.filter((one) => !known.has(told(one)));
}

/** Nothing was answered and nothing said: the app made it, and may take it away. */
export function isEmptyPosition({ agrees, words }: Entity<'position'>): boolean {
  return agrees === null && isBlank(words);
}

/** Its words stand in the piece as it is read now; elsewhere it shows with the other piece. */
function isInPiece({ lines }: Passage, { quote }: Entity<'reviewComment'>): boolean {
  const words = lines
    .map(({ runs }) =>
      runs.map(({ text, isReference }) => (isReference ? '\uFFFC' : text)).join(''),
    )
    .join('\n');
  return words.includes(quote);
}
