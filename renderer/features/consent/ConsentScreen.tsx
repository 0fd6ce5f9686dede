import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { consentScreen } from '#shared/text/nl/consentScreen';
import type { GateParts } from '../../export/gate.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { AnswerPage } from './AnswerPage.tsx';
import styles from './ConsentScreen.module.css';
import { consentStore } from './consentStore.ts';
import { FormPage } from './FormPage.tsx';
import { PreparePage } from './PreparePage.tsx';
import { StopPage } from './StopPage.tsx';
import { StoppedPage } from './StoppedPage.tsx';
import { TellPage } from './TellPage.tsx';

export interface ConsentScreenProps {
  /** The day of today, ISO. */
  readonly today: string;
  readonly appVersion: string;
  readonly gate: GateParts;
}

/**
 * Asking and stopping beside a youth or a parent: one thing at a time, in plain words, and nothing
 * else of the analysis on screen.
 */
export function ConsentScreen({ today, appVersion, gate }: ConsentScreenProps) {
  const step = useStore(consentStore, (state) => state.step);
  const analysis = useAnalysis();
  const root = useRef<HTMLElement>(null);
  const kind = step?.kind;
  useEffect(() => {
    root.current?.scrollTo(0, 0);
    root.current?.focus();
  }, [kind]);
  if (step === null) return null;
  const record =
    'record' in step ? analysis.consent.find(({ id }) => id === step.record) : undefined;
  return (
    <main ref={root} tabIndex={-1} className={styles['screen']} aria-label={consentScreen.view}>
      <div className={styles['page']}>
        {step.kind === 'prepare' && <PreparePage step={step} today={today} />}
        {step.kind === 'tell' && <TellPage step={step} today={today} appVersion={appVersion} />}
        {step.kind === 'answer' && record !== undefined && (
          <AnswerPage step={step} record={record} today={today} />
        )}
        {step.kind === 'stop' && record !== undefined && (
          <StopPage yes={record} today={today} appVersion={appVersion} />
        )}
        {step.kind === 'stopped' && record !== undefined && (
          <StoppedPage record={record} today={today} gate={gate} />
        )}
        {step.kind === 'form' && <FormPage step={step} today={today} gate={gate} />}
      </div>
    </main>
  );
}
