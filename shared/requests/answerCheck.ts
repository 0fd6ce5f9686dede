import type { Analysis } from '../analysis/analysis.ts';
import { duoOf, personById } from '../analysis/people.ts';
import { plainText } from '../analysis/prose.ts';
import { knownPersons } from '../anonymise/case/knownPersons.ts';
import { numbersIn, scanFinished } from '../anonymise/case/scanFinished.ts';
import { foldWords } from '../anonymise/case/wordKey.ts';
import { secretPlaces } from '../third-persons/secretPlaces.ts';
import type { ClientRequest } from './clientRequests.ts';

/** What the duo wrote in the letter that tells something of others than who asked. */
export interface AnswerCheck {
  /** Names of others and numbers that point at somebody, as they are written. */
  readonly words: readonly string[];
  /** It says where somebody stays whose place is secret for who asked. */
  readonly isPlaceSecret: boolean;
}

/**
 * Looks through what the duo wrote for the letter: a request is answered to one person, and the
 * reason may be about another. The duo sign it, and what the asker is called is no secret for them.
 */
export function checkAnswer(analysis: Analysis, request: ClientRequest): AnswerCheck {
  const { participant, reason, kind, asked } = request;
  const text = [plainText(reason), kind === 'erasure' ? asked.scope : asked.about].join('\n');
  const asker = personById(analysis, participant);
  const own = foldedWords(`${asker?.name ?? ''} ${asker?.callingName ?? ''}`);
  const duo = duoOf(analysis).map(({ id }) => id);
  const others = knownPersons(analysis).filter(
    ({ id }) => id !== participant && !duo.some((maker) => maker === id),
  );
  const named = scanFinished([{ where: '', text }], { people: others, entities: [] })
    .filter(({ kind: found }) => found === 'name')
    .map(({ words }) => words)
    .filter((words) => !foldedWords(words).every((word) => own.includes(word)));
  const found = [...new Set([...named, ...numbersIn(text)])];
  return {
    // "06 12345678" is told once, and a name in an address of it.
    words: found.filter((one) => !found.some((other) => other !== one && other.includes(one))),
    isPlaceSecret: secretPlaces(analysis, participant).isNamedIn(text),
  };
}

const foldedWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}'’]+/u)
    .map(foldWords)
    .filter((word) => word !== '');
