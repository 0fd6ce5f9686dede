import type { Analysis } from '#shared/analysis/analysis';
import { consentPurposes, type Consent, type ConsentPurpose } from '#shared/analysis/consent';
import type { EntityId } from '#shared/base/ids';
import { codesOf, purposeRules, type PurposeCode } from '#shared/consent/purposes';
import { consentScreen as texts } from '#shared/text/nl/consentScreen';

/** One cell of the matrix: a person, a purpose, and the child it is about. */
export interface Chosen {
  readonly child: EntityId;
  readonly person: EntityId;
  readonly code: PurposeCode;
}

/** The name of a cell among the stops of the keyboard. */
export function stopOf({ child, person, code }: Chosen): string {
  return `${child} ${person} ${code}`;
}

/** The purposes that can be asked under a code for this child, the old joint answer left out. */
export function purposesOf(code: PurposeCode, isYouth: boolean): readonly ConsentPurpose[] {
  if (code === 'T1') return [isYouth ? 'makeAnalysis' : 'takePartSibling'];
  return purposeRules[code].names;
}

export function purposeWords(code: PurposeCode, isYouth: boolean): string {
  return code === 'T1' && !isYouth ? texts.purposes.sibling : texts.purposes[code];
}

/** Every record of a cell, the oldest first; drafts without an answer are among them. */
export function recordsOf(analysis: Analysis, chosen: Chosen): readonly Consent[] {
  const { child, person, code } = chosen;
  const names = consentPurposes.filter((purpose) => codesOf(purpose).includes(code));
  return analysis.consent
    .filter(({ purpose }) => purpose !== null && names.includes(purpose))
    .filter(({ participant, givenBy, purpose }) => {
      if (purpose === 'takePartSibling') {
        if (participant !== child) return false;
        // What others answered for a young child stands in the cell of the child too.
        return person === child || givenBy.includes(person);
      }
      return participant === person;
    })
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
}

/** A conversation that was begun and has no answer yet. */
export function isBegun({ answer, childOpinion }: Consent): boolean {
  return answer === null && childOpinion.length === 0;
}
