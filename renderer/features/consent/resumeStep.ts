import type { Consent } from '#shared/analysis/consent';
import { plainText } from '#shared/analysis/prose';
import { valuesInNote } from '#shared/consent-texts/toldText';
import type { Chosen } from './chosenCell.ts';
import type { ConsentStep } from './consentStore.ts';

/** Where a conversation that was begun goes on: at its answer, with what was told then. */
export function resumeStep(record: Consent, { person, child }: Chosen): ConsentStep {
  const values = valuesInNote(plainText(record.note));
  return {
    kind: 'answer',
    record: record.id,
    asked: { person, child, purpose: record.purpose ?? 'makeAnalysis', scope: record.scope },
    told: {
      level: record.infoLevel ?? 'adult',
      values,
      hasConsequence: values['voorwaarde'] !== undefined,
    },
  };
}
