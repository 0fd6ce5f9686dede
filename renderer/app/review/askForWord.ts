import { isOut } from '#shared/analysis/roundState';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { DesktopBridge } from '#shared/desktop/contract';
import { rounds } from '#shared/text/nl/rounds';
import { placesInWord } from '#shared/word-back/placesInWord';
import { readWordAnswer, withNotPlaced } from '#shared/word-back/readWordAnswer';
import type { WordNote } from '#shared/word-back/wordBack';
import { hexHash } from '../../export/register.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { showAnswer } from './answerStore.ts';
import { problemWords } from './takeAnswer.ts';
import { wordOfCopy } from '../../export/wordOfCopy.ts';

const texts = rounds.problem;

/** Asks for the Word file that a supervisor sent back about the case on screen. */
export async function askForWord(
  desktop: Pick<DesktopBridge, 'openFile'>,
  workplace: Pick<Workplace, 'reviews'>,
): Promise<void> {
  commitPendingEdits();
  const chosen = await desktop.openFile({ kind: 'word' });
  if (chosen.ok) await takeWord(workplace, chosen.value.bytes);
  else if (chosen.reason === 'too-large') sayWord(texts.word.tooLarge);
  else if (chosen.reason !== 'cancelled') sayWord(texts.word.unreadable);
}

/** Reads a returned Word file and shows what it holds. Changes nothing yet. */
export async function takeWord(
  { reviews }: Pick<Workplace, 'reviews'>,
  bytes: Uint8Array,
): Promise<void> {
  const state = openCaseStore.getState();
  if (state === null) return;
  const { alias } = state.openCase;
  const said = placesInWord(bytes);
  if (!said.ok && said.reason !== 'noPlaces') {
    sayWord(texts.word[said.reason]);
    return;
  }
  const round = roundOf(state.analysis, said.ok ? said.value.reviewId : null);
  if (round === null) {
    sayWord(texts.word.noRound);
    return;
  }
  const seen = await reviews.seen(alias, round.id);
  if (!seen.ok) {
    sayWord(texts.word.missing);
    return;
  }
  // The file says how it was printed, also when a later version would print it otherwise. What it
  // says cannot lead astray: the words of every place are compared with what was kept.
  const places = said.ok ? said.value : wordOfCopy(seen.value, round.id, round.sentOn ?? '').places;
  const read = readWordAnswer(bytes, { places, version: round.version, sha256: hexHash });
  if (!read.ok) {
    sayWord(texts.word[read.reason]);
    return;
  }
  const { answer, notPlaced, notes } = read.value;
  const tried = await reviews
    .tryAnswer(alias, withNotPlaced(answer, notPlaced))
    .catch((error: unknown) => {
      window.reportError(error);
      return null;
    });
  if (tried === null) sayWord(texts.failed);
  else if (!tried.ok) sayWord(problemWords(tried.reason));
  else {
    showAnswer({
      kind: 'arrived',
      arrived: tried.value,
      loose: notPlaced.map(({ what, words, quote, author }) => ({ what, words, quote, author })),
      notes: notes.map(noteWords),
      saysRound: said.ok,
      again: null,
    });
  }
}

/**
 * The round a file is about. A file that does not say is about the Word file that is out, or else
 * about the only one that ever was: who sends an answer once more is not turned away.
 */
function roundOf({ review }: Analysis, id: string | null): Entity<'review'> | null {
  const own = review.filter(({ version, channel }) => version !== '' && channel === 'word');
  if (id !== null) return own.find((round) => round.id === id) ?? null;
  const out = own.filter(isOut);
  const [only, ...others] = out.length > 0 ? out : own;
  return others.length === 0 ? (only ?? null) : null;
}

function noteWords(note: WordNote): string {
  const words = rounds.answer.notes;
  switch (note.kind) {
    case 'foundByWords':
      return words.foundByWords(note.count);
    case 'commentGone':
      return words.commentGone(note.text);
    case 'criteriaGone':
      return words.criteriaGone(note.criteria.join(', '));
    case 'pictures':
      return words.pictures(note.count);
    case 'partOnly':
      return words.muchGone;
  }
}

function sayWord(text: string): void {
  showAnswer({ kind: 'problem', title: texts.word.title, text });
}
