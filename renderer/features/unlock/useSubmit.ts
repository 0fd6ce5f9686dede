import { useState, type SyntheticEvent } from 'react';
import type { Result } from '#shared/base/result';

/** What a form shows of its last try. */
export interface Submission<Problem extends string> {
  readonly isBusy: boolean;
  /** Why the last try failed; null while one is under way and as soon as somebody types. */
  readonly problem: Problem | null;
  readonly clearProblem: () => void;
  readonly onSubmit: (event: SyntheticEvent) => void;
}

export interface SubmitOutcome<Value, Problem extends string> {
  /** Without it, success replaces the screen: the form stays busy until it is gone. */
  readonly onDone?: (value: Value) => void;
  readonly onFailed?: (problem: Problem) => void;
}

/** One try at a time. `attempt` gives null when there is nothing to try yet. */
export function useSubmit<Value, Problem extends string>(
  attempt: () => Promise<Result<Value, Problem>> | null,
  { onDone, onFailed }: SubmitOutcome<Value, Problem> = {},
): Submission<Problem> {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async () => {
    const trying = isBusy ? null : attempt();
    if (trying === null) return;
    setBusy(true);
    setProblem(null);
    const outcome = await trying;
    if (outcome.ok && onDone === undefined) return;
    setBusy(false);
    if (outcome.ok) onDone?.(outcome.value);
    else {
      setProblem(outcome.reason);
      onFailed?.(outcome.reason);
    }
  };
  return {
    isBusy,
    problem,
    clearProblem: () => {
      setProblem(null);
    },
    onSubmit: (event) => {
      event.preventDefault();
      void submit();
    },
  };
}
