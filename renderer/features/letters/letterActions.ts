import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { LetterKind } from '#shared/analysis/letter';
import type { EntityId } from '#shared/base/ids';
import { letterBasis } from '#shared/letters/letterBasis';
import { proposeText } from '#shared/letters/proposeText';
import { editStep } from '../../state/openCaseStore.ts';

type Letter = Entity<'letter'>;

/** A new text for one reader, with a proposal in it where there is a template; gives its id. */
export function addLetter(
  analysis: Analysis,
  kind: LetterKind | null,
  recipient: EntityId | null,
  date: string,
): EntityId | null {
  let made: EntityId | null = null;
  editStep('letter.add', (writer) => {
    const id = writer.add('letter', {
      ...(kind !== null && { kind }),
      ...(recipient !== null && { recipient }),
      address: 'je',
      basedOn: letterBasis(analysis, recipient),
    });
    const proposal = kind === null ? null : proposeText(analysis, kind, recipient, date);
    if (proposal !== null) writer.setText('letter', id, 'text', proposal);
    made = id;
  });
  return made;
}

/** Puts a new proposal in place of the text: one step, so that undo brings the text back. */
export function proposeAgain(analysis: Analysis, letter: Letter, date: string): void {
  const { id, kind, recipient } = letter;
  const proposal = kind === null ? null : proposeText(analysis, kind, recipient, date);
  if (proposal === null) return;
  editStep('letter.propose', (writer) => {
    writer.setText('letter', id, 'text', proposal);
    writer.set('letter', id, { basedOn: letterBasis(analysis, recipient), approvedOn: null });
  });
}

/** The text was read again beside the analysis as it is now. */
export function markLookedThrough(analysis: Analysis, { id, recipient }: Letter): void {
  editStep('letter.basedOn', (writer) => {
    writer.set('letter', id, { basedOn: letterBasis(analysis, recipient) });
  });
}

/** Who said that the text is right, and when: the two go together. */
export function approveOn({ id }: Letter, date: string, approvedBy: EntityId): void {
  editStep('letter.approve', (writer) => {
    writer.set('letter', id, { approvedOn: date, approvedBy });
  });
}

/** A version for the same reader: an empty page for an interpreter, or the same text in large print. */
export function addVersion(letter: Letter, isLargePrint: boolean): EntityId | null {
  let made: EntityId | null = null;
  editStep('letter.version', (writer) => {
    const { kind, recipient, address, basedOn, id: translationOf } = letter;
    const id = writer.add('letter', {
      ...(kind !== null && { kind }),
      ...(recipient !== null && { recipient }),
      ...(address !== null && { address }),
      basedOn,
      translationOf,
      isLargePrint,
    });
    if (isLargePrint) writer.setText('letter', id, 'text', letter.text);
    made = id;
  });
  return made;
}

export function removeLetter(id: EntityId): void {
  editStep('letter.remove', (writer) => {
    writer.remove('letter', id);
  });
}
