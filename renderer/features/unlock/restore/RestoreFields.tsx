import { useEffect, useRef } from 'react';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { nl } from '#shared/text/nl';
import { restore as texts } from '#shared/text/nl/backup';
import { Banner } from '../../../ui/Banner.tsx';
import { RecoveryCodeField } from '../RecoveryCodeField.tsx';
import { RestoreContents } from './RestoreContents.tsx';
import styles from './RestoreFields.module.css';
import type { RestoreSteps } from './useRestoreSteps.ts';

export interface RestoreFieldsProps {
  readonly steps: RestoreSteps;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What is wrong with the code before anything is tried. */
  readonly typo: string | null;
  /** The analyses that are here; none before there is a workplace. */
  readonly lines: readonly CaseSummary[];
  readonly stones: readonly Tombstone[];
  readonly wanted: ReadonlySet<string>;
  readonly onWant: (caseId: string, wants: boolean) => void;
}

/** What one step of restoring asks or shows; the buttons belong to the dialog or page around it. */
export function RestoreFields(props: RestoreFieldsProps) {
  const { steps, typed, onType, typo, lines, stones, wanted, onWant } = props;
  const { step, progress } = steps;
  const input = useRef<HTMLInputElement>(null);
  const problem = step.kind === 'found' ? null : step.problem;
  useEffect(() => {
    if (problem !== 'wrong-code') return;
    // What was typed stays, selected, so that it can be mended or replaced.
    input.current?.focus();
    input.current?.select();
  }, [problem]);
  return (
    <>
      {step.kind === 'choose' && (
        <>
          {problem !== null && <Banner tone="danger">{problemText(problem)}</Banner>}
          <p>{texts.text}</p>
          <p>{texts.choose.text}</p>
        </>
      )}
      {step.kind === 'code' && (
        <>
          <p className={styles['source']}>{step.source.label}</p>
          <p>{texts.code.text}</p>
          <RecoveryCodeField
            value={typed}
            onChange={onType}
            error={typo ?? (problem === null || problem === 'failed' ? null : problemText(problem))}
            inputRef={input}
          />
          {problem === 'failed' && <Banner tone="danger">{problemText(problem)}</Banner>}
        </>
      )}
      <p className={styles['busy']} role="status">
        {progress !== null && texts.code.busy(progress.done, progress.total)}
      </p>
      <div aria-live="polite" className={styles['live']}>
        {step.kind === 'found' && (
          <RestoreContents
            found={step.found}
            lines={lines}
            source={step.source.label}
            stones={stones}
            wanted={wanted}
            onWant={onWant}
          />
        )}
      </div>
    </>
  );
}

function problemText(
  problem: NonNullable<Extract<RestoreSteps['step'], { problem: unknown }>['problem']>,
): string {
  return problem === 'typo' ? nl.unlock.recovery.unsure : texts.problem[problem];
}
