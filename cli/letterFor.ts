import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { isBlank } from '#shared/analysis/prose';
import type { Recipient } from '#shared/consent/recipient';
import { namesOfParts, partsNotFound } from '#shared/letters/letterParts';
import { lettersFor, letterUse } from '#shared/letters/letterOfCopy';
import { joinWords } from '#shared/text/nl/joinWords';
import { cliExport } from '#shared/text/nl/cliExport';

/**
 * The edited text for this reader, an approved one first, and what must be said about it: a copy
 * without one is made from the proposal.
 */
export function letterFor(
  analysis: Analysis,
  kind: SharingKind,
  recipient: Recipient,
): { readonly letter: Entity<'letter'> | null; readonly notes: readonly string[] } {
  if (letterUse(kind) === 'none') return { letter: null, notes: [] };
  const letters = lettersFor(analysis, kind, recipient).filter(
    ({ translationOf, text }) => translationOf === null && !isBlank(text),
  );
  const approved = letters.find(({ approvedOn }) => approvedOn !== null);
  const letter = approved ?? letters[0] ?? null;
  if (letter === null) return { letter, notes: [cliExport.proposal] };
  const absent = namesOfParts(partsNotFound(letter));
  return {
    letter,
    notes: [
      ...(approved === undefined ? [cliExport.unapproved] : []),
      ...(absent.length === 0 ? [] : [cliExport.absent(joinWords(absent))]),
    ],
  };
}
