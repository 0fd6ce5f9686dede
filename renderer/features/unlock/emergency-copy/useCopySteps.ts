import { useState } from 'react';
import type { EmergencyCopy } from '../../../vault/unlockedWorkplace.ts';
import type {
  CopyActions,
  CopyFile,
  CopyFileProblem,
  CopySecret,
  CopySecretProblem,
  RestoreProblem,
} from './copyActions.ts';

/** From a file to what is in it; a problem stands at the step where it can be mended. */
export type CopyStep =
  | { readonly kind: 'choose'; readonly problem: CopyFileProblem | null }
  | {
      readonly kind: 'secret';
      readonly file: CopyFile;
      readonly problem: CopySecretProblem | null;
    }
  | {
      readonly kind: 'found';
      readonly copy: EmergencyCopy;
      readonly problem: RestoreProblem | null;
    };

/** The steps of one dialog; `isBusy` while keys are made or the copy is put back. */
export interface CopySteps {
  readonly step: CopyStep;
  readonly isBusy: boolean;
  readonly choose: () => Promise<void>;
  readonly open: (secret: CopySecret) => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Takes back what was said about the secret, now that another one is being typed. */
  readonly forgive: () => void;
}

/** Runs the actions one after another and keeps the step that each leads to. */
export function useCopySteps(actions: CopyActions): CopySteps {
  const [step, setStep] = useState<CopyStep>({ kind: 'choose', problem: null });
  const [isBusy, setBusy] = useState(false);
  const during = async (work: () => Promise<CopyStep>) => {
    if (isBusy) return;
    setBusy(true);
    setStep(await work());
    setBusy(false);
  };
  return {
    step,
    isBusy,
    choose: () =>
      during(async () => {
        const chosen = await actions.choose();
        if (chosen.ok) return { kind: 'secret', file: chosen.value, problem: null };
        return chosen.reason === 'cancelled' ? step : { kind: 'choose', problem: chosen.reason };
      }),
    open: (secret) =>
      during(async () => {
        if (step.kind !== 'secret') return step;
        const opened = await actions.open(step.file, secret);
        if (opened.ok) return { kind: 'found', copy: opened.value, problem: null };
        const { reason } = opened;
        return isSecretProblem(reason)
          ? { ...step, problem: reason }
          : { kind: 'choose', problem: reason };
      }),
    restore: () =>
      during(async () => {
        if (step.kind !== 'found') return step;
        const restored = await actions.restore(step.copy);
        return { ...step, problem: restored.ok ? null : restored.reason };
      }),
    forgive: () => {
      if (step.kind === 'secret' && step.problem !== null) setStep({ ...step, problem: null });
    },
  };
}

function isSecretProblem(reason: CopyFileProblem | CopySecretProblem): reason is CopySecretProblem {
  return reason === 'typo' || reason === 'wrong-secret' || reason === 'failed';
}
