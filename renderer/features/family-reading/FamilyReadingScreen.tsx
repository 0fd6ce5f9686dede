import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { callingName, personById } from '#shared/analysis/people';
import { familyReading as texts } from '#shared/text/nl/familyReading';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { usePageKeys } from '../../ui/usePageKeys.ts';
import { ChoosePage } from './ChoosePage.tsx';
import styles from './FamilyReadingScreen.module.css';
import { askToLeave, familyReadingStore, goToReading } from './familyReadingStore.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { breakOff } from './readingEdits.ts';
import { ReadPage } from './ReadPage.tsx';
import { ThanksPage } from './ThanksPage.tsx';
import { useReading } from './useReading.ts';

export interface FamilyReadingScreenProps {
  /** The day of today, ISO. */
  readonly today: string;
}

/**
 * Reading beside a youth or a parent: one passage at a time in large type, with what this person
 * finds of it, and nothing else of the analysis, of others or of other cases on screen.
 */
export function FamilyReadingScreen({ today }: FamilyReadingScreenProps) {
  const { step, isLeaving } = useStore(familyReadingStore);
  const analysis = useAnalysis();
  const root = useRef<HTMLElement>(null);
  const reader = personById(analysis, step?.person ?? null);
  const { passages, reasons } = useReading(reader, today);
  const place = step?.kind === 'read' ? `read ${String(step.at)}` : step?.kind;
  useEffect(() => {
    root.current?.scrollTo(0, 0);
    root.current?.focus();
  }, [place]);
  const isChoosing = step?.kind === 'choose';
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (isChoosing) goToReading(null);
    else askToLeave(true);
  };
  usePageKeys({ page: root, isFirst: false, onKey });
  if (step === null) return null;
  const name = reader === null ? '' : callingName(reader);
  return (
    <main
      ref={root}
      tabIndex={-1}
      className={styles['screen']}
      aria-label={name === '' ? texts.command : texts.title(name)}
    >
      <div className={styles['page']}>
        {step.kind === 'choose' ? (
          <ChoosePage
            key={step.person}
            reader={reader}
            today={today}
            passages={passages}
            reasons={reasons}
          />
        ) : reader === null ? null : step.kind === 'read' ? (
          <ReadPage key={step.keys[step.at]} step={step} reader={reader} passages={passages} />
        ) : step.kind === 'overview' ? (
          <OverviewPage step={step} reader={reader} passages={passages} />
        ) : (
          <ThanksPage step={step} reader={reader} passages={passages} today={today} />
        )}
      </div>
      <ConfirmDialog
        isOpen={isLeaving}
        title={texts.leave.title}
        text={texts.leave.text}
        confirmLabel={texts.leave.confirm}
        cancelLabel={texts.leave.cancel}
        closeLabel={texts.leave.close}
        onCancel={() => {
          askToLeave(false);
        }}
        onConfirm={() => {
          if (step.kind !== 'choose') breakOff(step);
          goToReading(null);
        }}
      />
    </main>
  );
}
