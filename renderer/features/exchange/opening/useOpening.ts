import { useCallback, useEffect, useRef, useState } from 'react';
import type { LostWords } from '#shared/merge/mergeReceipt';
import type { ArrivedPackage } from '../../../vault/exchange/workplaceExchange.ts';
import type { IncomingFile } from './incomingFile.ts';
import type { AcceptProblem, AddProblem, OpenActions, OpenProblem } from './openActions.ts';

/** Where the opening of a file is; a problem stands where it can be mended. */
export type OpeningStep =
  | { readonly kind: 'busy'; readonly what: 'reading' | 'opening' | 'merging' }
  | { readonly kind: 'code'; readonly bytes: Uint8Array; readonly isWrong: boolean }
  | {
      readonly kind: 'problem';
      readonly problem: Exclude<OpenProblem, 'needs-code' | 'wrong-code'>;
    }
  | { readonly kind: 'arrived'; readonly arrived: ArrivedPackage }
  | { readonly kind: 'compare'; readonly arrived: ArrivedPackage }
  /** The words are about both keys: the sender's card must be here before they can be compared. */
  | {
      readonly kind: 'needCard';
      readonly arrived: ArrivedPackage;
      readonly problem: AddProblem | 'other-card' | null;
    }
  | { readonly kind: 'differ'; readonly arrived: ArrivedPackage }
  | {
      readonly kind: 'stopped';
      readonly arrived: ArrivedPackage;
      readonly lost: readonly LostWords[];
    }
  | { readonly kind: 'notKept'; readonly arrived: ArrivedPackage; readonly reason: AcceptProblem };

export interface Opening {
  readonly file: IncomingFile;
  readonly step: OpeningStep;
  readonly chooseOther: () => Promise<void>;
  readonly tryCode: (code: string) => Promise<void>;
  /** Opens the same file again, after its sender was checked. */
  readonly again: () => Promise<void>;
  readonly accept: (arrived: ArrivedPackage) => Promise<void>;
  /** Takes the sender's card in from a file, so that the words can be compared. */
  readonly addCard: (arrived: ArrivedPackage) => Promise<void>;
  readonly go: (step: OpeningStep) => void;
}

/** Reads and opens a file, and merges it when asked; what comes too late after closing is dropped. */
export function useOpening(first: IncomingFile, actions: OpenActions): Opening {
  const [file, setFile] = useState(first);
  const [step, setStep] = useState<OpeningStep>({ kind: 'busy', what: 'reading' });
  const turn = useRef(0);
  const code = useRef<string | null>(null);

  const open = useCallback(
    async (bytes: Uint8Array, words: string | null) => {
      turn.current += 1;
      const own = turn.current;
      code.current = words;
      setStep({ kind: 'busy', what: 'opening' });
      const opened = await actions.open(bytes, words);
      if (own !== turn.current) return;
      if (opened.ok) setStep({ kind: 'arrived', arrived: opened.value });
      else setStep(afterProblem(opened.reason, bytes));
    },
    [actions],
  );
  const load = useCallback(
    (incoming: IncomingFile): Promise<void> => {
      turn.current += 1;
      const own = turn.current;
      return incoming.read().then((bytes) => {
        if (own !== turn.current) return;
        if (bytes.ok) void open(bytes.value, null);
        else setStep({ kind: 'problem', problem: bytes.reason });
      });
    },
    [open],
  );
  useEffect(() => {
    void load(first);
    return () => {
      turn.current += 1;
    };
  }, [first, load]);

  return {
    file,
    step,
    go: setStep,
    chooseOther: async () => {
      const chosen = await actions.choose();
      if (!chosen.ok) return;
      setFile(chosen.value);
      setStep({ kind: 'busy', what: 'reading' });
      await load(chosen.value);
    },
    tryCode: async (words) => {
      if (step.kind === 'code') await open(step.bytes, words);
    },
    again: async () => {
      const bytes = await file.read();
      if (bytes.ok) await open(bytes.value, code.current);
      else setStep({ kind: 'problem', problem: bytes.reason });
    },
    accept: async (arrived) => {
      setStep({ kind: 'busy', what: 'merging' });
      const accepted = await actions.accept(arrived);
      if (!accepted.ok) setStep({ kind: 'notKept', arrived, reason: accepted.reason });
      else if (accepted.value.kind === 'stopped') {
        setStep({ kind: 'stopped', arrived, lost: accepted.value.lost });
      } else actions.show(accepted.value, arrived);
    },
    addCard: async (arrived) => {
      const added = await actions.addCard();
      if (!added.ok) {
        if (added.reason !== 'cancelled') {
          setStep({ kind: 'needCard', arrived, problem: added.reason });
        }
      } else if (added.value.card.signKey === arrived.senderSignKey) {
        setStep({ kind: 'compare', arrived });
      } else setStep({ kind: 'needCard', arrived, problem: 'other-card' });
    },
  };
}

function afterProblem(problem: OpenProblem, bytes: Uint8Array): OpeningStep {
  if (problem === 'needs-code') return { kind: 'code', bytes, isWrong: false };
  if (problem === 'wrong-code') return { kind: 'code', bytes, isWrong: true };
  return { kind: 'problem', problem };
}
