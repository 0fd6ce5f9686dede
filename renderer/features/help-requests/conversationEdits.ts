import type { ConversationCard, ConversationGuide } from '#shared/analysis/methodPack';
import { isBlank } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import {
  placeOfAnswer,
  saidWords,
  wordsAt,
  type Spoken,
  type WordsPlace,
} from '#shared/conversation/saidWords';
import { editCase, noteInCase, openCaseStore } from '../../state/openCaseStore.ts';

/** Notes that the conversation takes place; what is said hangs on it. Null when it cannot be kept. */
export function beginMeeting(person: EntityId, today: string): EntityId | null {
  let meeting: EntityId | null = null;
  editCase('conversation.begin', (writer) => {
    meeting = writer.add('meeting', { kind: 'interview', on: today, withPeople: [person] });
  });
  return meeting;
}

/** The text for the answer to a card; makes an empty one when there is none yet. */
export function openAnswer(spoken: Spoken, card: ConversationCard): void {
  const analysis = openCaseStore.getState()?.caseDocument.analysis();
  if (analysis === undefined || placeOfAnswer(analysis, spoken, card) !== null) return;
  const { person, meeting, on } = spoken;
  noteInCase('conversation.ask', (writer) => {
    if (card.keptIn === 'quote') {
      writer.add('quote', { participant: person, meeting, question: card.question, on });
    } else {
      writer.add('helpRequest', { participant: person, on });
    }
  });
}

/** Takes away the text of a card that nobody answered, so that no empty item stays behind. */
export function closeAnswer(spoken: Spoken, card: ConversationCard): void {
  const analysis = openCaseStore.getState()?.caseDocument.analysis();
  const place = analysis === undefined ? null : placeOfAnswer(analysis, spoken, card);
  if (analysis === undefined || place === null || !isBlank(wordsAt(analysis, place))) return;
  if (!isLeftEmpty(place)) return;
  noteInCase('conversation.pass', (writer) => {
    writer.remove(place.collection, place.id);
  });
}

/** Ends the conversation; one in which nothing was said leaves no trace. Gives what was kept. */
export function endMeeting(spoken: Spoken, guide: ConversationGuide): number {
  for (const card of guide.cards) closeAnswer(spoken, card);
  const analysis = openCaseStore.getState()?.caseDocument.analysis();
  const count = analysis === undefined ? 0 : saidWords(analysis, spoken, guide.cards).length;
  if (count === 0) {
    noteInCase('conversation.nothing', (writer) => {
      writer.remove('meeting', spoken.meeting);
    });
  }
  return count;
}

/** A help request holds more than the one answer: it goes only when all of it is empty. */
function isLeftEmpty(place: WordsPlace): boolean {
  if (place.collection === 'quote') return true;
  const request = openCaseStore
    .getState()
    ?.caseDocument.analysis()
    .helpRequest.find(({ id }) => id === place.id);
  if (request === undefined) return false;
  const { ownWords, wish, concern, ownExplanation, whatHelpedBefore, priority } = request;
  const texts = [ownWords, wish, concern, ownExplanation, whatHelpedBefore];
  return priority === null && texts.every(isBlank);
}
