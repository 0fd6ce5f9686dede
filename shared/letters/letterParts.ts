import type { Entity } from '../analysis/analysis.ts';
import { plainText } from '../analysis/prose.ts';
import { letterPartWords as words, type LetterPart } from '../text/nl/letterPartWords.ts';

type Letter = Entity<'letter'>;

/** What a reader of each kind must find in a text (privacy.md, section 2 and 7), in its order. */
const expected: Partial<Record<NonNullable<Letter['kind']>, readonly LetterPart[]>> = {
  familySummary: ['strength', 'pattern', 'unsure', 'plan', 'difference', 'rights', 'contact'],
  youthLetter: ['strength', 'pattern', 'unsure', 'plan', 'rights', 'contact'],
  childLetter: ['strength', 'notYourFault', 'plan', 'rights'],
  schoolVersion: ['helps', 'plan', 'contact'],
};

/**
 * Parts that a written text does not seem to have, told by the words that usually come with them: a
 * hint for the writer, never a reason to stop. None of an empty text or a kind without such parts.
 */
export function partsNotFound({ kind, text, translationOf }: Letter): readonly LetterPart[] {
  const said = plainText(text);
  if (kind === null || translationOf !== null || said.trim() === '') return [];
  return (expected[kind] ?? []).filter((part) => !words.parts[part].cues.test(said));
}

/** "wat we nog niet weten, wat je mag en wie je kunt bellen", for a message. */
export function namesOfParts(parts: readonly LetterPart[]): readonly string[] {
  return parts.map((part) => words.parts[part].name);
}
