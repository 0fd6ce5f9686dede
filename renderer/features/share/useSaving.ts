import { useState } from 'react';
import { sharing } from '#shared/text/nl/sharing';
import type { ShareOutcome, ShareProblem } from '../../export/shareWish.ts';

export type SavingStep =
  | { readonly kind: 'asking'; readonly problem: string | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly name: string };

export interface Saving {
  readonly step: SavingStep;
  readonly save: (act: () => Promise<ShareOutcome>) => Promise<void>;
}

/** How far the saving of one file is; a cancelled choice of a place is no problem. */
export function useSaving(): Saving {
  const [step, setStep] = useState<SavingStep>({ kind: 'asking', problem: null });
  return {
    step,
    save: async (act) => {
      if (step.kind === 'busy') return;
      setStep({ kind: 'busy' });
      const saved = await act();
      setStep(
        saved.left
          ? { kind: 'done', name: saved.name }
          : { kind: 'asking', problem: problemText(saved.problem) },
      );
    },
  };
}

function problemText(problem: ShareProblem): string | null {
  if (problem.reason === 'cancelled') return null;
  if ('places' in problem) {
    return sharing.problems[problem.reason](problem.places.join(', '));
  }
  return sharing.problems[problem.reason];
}
