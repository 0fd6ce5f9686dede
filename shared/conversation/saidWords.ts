import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { ConversationCard } from '../analysis/methodPack.ts';
import { isBlank, isProse, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';

/** The text in which somebody's answer is kept. */
export interface WordsPlace {
  readonly collection: 'helpRequest' | 'quote';
  readonly id: EntityId;
  readonly field: 'ownWords' | 'wish' | 'ownExplanation' | 'whatHelpedBefore' | 'words';
}

export interface SaidWords extends WordsPlace {
  /** What was asked. */
  readonly question: string;
  readonly words: Prose;
}

/** Who is spoken, in which conversation and on which day (ISO). */
export interface Spoken {
  readonly on: string;
  readonly person: EntityId;
  readonly meeting: EntityId;
}

/** Where the answer to a card stands already; null while there is no such text yet. */
export function placeOfAnswer(
  analysis: Analysis,
  { person, meeting, on }: Spoken,
  card: ConversationCard,
): WordsPlace | null {
  if (card.keptIn === 'quote') {
    const quote = analysis.quote.find(
      (one) =>
        one.meeting === meeting && one.participant === person && one.question === card.question,
    );
    return quote === undefined ? null : { collection: 'quote', id: quote.id, field: 'words' };
  }
  const request = requestOf(analysis, person, on);
  return request === null
    ? null
    : { collection: 'helpRequest', id: request.id, field: card.keptIn };
}

/** What a person asked on a day. What was asked on an earlier day stays as it was said then. */
export function requestOf(
  analysis: Analysis,
  person: EntityId,
  on: string,
): Entity<'helpRequest'> | null {
  return analysis.helpRequest.find((one) => one.participant === person && one.on === on) ?? null;
}

/** What a person said to the cards of a conversation, in their order; without empty answers. */
export function saidWords(
  analysis: Analysis,
  spoken: Spoken,
  cards: readonly ConversationCard[],
): readonly SaidWords[] {
  return cards.flatMap((card) => {
    const place = placeOfAnswer(analysis, spoken, card);
    const words = place === null ? [] : wordsAt(analysis, place);
    return place === null || isBlank(words) ? [] : [{ ...place, question: card.question, words }];
  });
}

/** The letters at a place; none when what they were in is gone. */
export function wordsAt(analysis: Analysis, place: WordsPlace): Prose {
  const all: readonly { readonly id: EntityId }[] = analysis[place.collection];
  const found: Readonly<Record<string, unknown>> | undefined = all.find(
    ({ id }) => id === place.id,
  );
  const words = found?.[place.field];
  return isProse(words) ? words : [];
}
