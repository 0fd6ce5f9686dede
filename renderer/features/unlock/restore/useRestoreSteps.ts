import { useState } from 'react';
import type { FoundBackups } from '../../../vault/backup/findBackups.ts';
import type {
  OpenProblem,
  RestoreActions,
  RestoreSource,
  SourceProblem,
} from './restoreActions.ts';

/** From files to what is in them; a problem stands at the step where it can be mended. */
export type RestoreStep =
  | { readonly kind: 'choose'; readonly problem: SourceProblem | OpenProblem | null }
  | { readonly kind: 'code'; readonly source: RestoreSource; readonly problem: OpenProblem | null }
  | {
      readonly kind: 'found';
      readonly source: RestoreSource;
      readonly found: FoundBackups;
      readonly code: string;
    };

/** The steps of one attempt. */
export interface RestoreSteps {
  readonly step: RestoreStep;
  readonly isBusy: boolean;
  /** How many of so many files were read; null while nothing is read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly choose: (what: 'folder' | 'file') => Promise<void>;
  readonly open: (code: string) => Promise<void>;
  /** Takes back what was said about the code, now that another one is being typed. */
  readonly forgive: () => void;
}

/** Runs the actions one after another and keeps the step that each leads to. */
export function useRestoreSteps(actions: RestoreActions): RestoreSteps {
  const [step, setStep] = useState<RestoreStep>({ kind: 'choose', problem: null });
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<RestoreSteps['progress']>(null);
  const during = async (work: () => Promise<RestoreStep>) => {
    if (isBusy) return;
    setBusy(true);
    setStep(await work());
    setBusy(false);
    setProgress(null);
  };
  return {
    step,
    isBusy,
    progress,
    choose: (what) =>
      during(async () => {
        const chosen = await (what === 'folder' ? actions.chooseFolder() : actions.chooseFile());
        if (chosen.ok) return { kind: 'code', source: chosen.value, problem: null };
        return chosen.reason === 'cancelled' ? step : { kind: 'choose', problem: chosen.reason };
      }),
    open: (code) =>
      during(async () => {
        if (step.kind !== 'code') return step;
        const { source } = step;
        const total = source.files.length;
        setProgress({ done: 0, total });
        const opened = await actions.open(source, code, (done) => {
          setProgress({ done, total });
        });
        if (opened.ok) return { kind: 'found', source, found: opened.value, code };
        return isAboutCode(opened.reason)
          ? { ...step, problem: opened.reason }
          : { kind: 'choose', problem: opened.reason };
      }),
    forgive: () => {
      if (step.kind === 'code' && step.problem !== null) setStep({ ...step, problem: null });
    },
  };
}

function isAboutCode(problem: OpenProblem): boolean {
  return problem === 'typo' || problem === 'wrong-code' || problem === 'failed';
}
