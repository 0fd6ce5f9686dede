import { nameOf } from '../analysis/entityNames.ts';
import type { ConsentPurpose } from '../analysis/consent.ts';
import type { EntityId } from '../base/ids.ts';
import { purposes } from '../text/nl/fieldsConsent.ts';
import type { CaseOnDay } from './caseOnDay.ts';

/** What somebody is called in a sentence; never empty. */
export function personName({ analysis }: CaseOnDay, id: EntityId): string {
  return nameOf(analysis, 'participant', id);
}

/** What a purpose is called in the forms. */
export function purposeWords(purpose: ConsentPurpose): string {
  return purposes[purpose];
}
