import { useRef } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { nameOf } from '#shared/analysis/entityNames';
import { approvalWords, approverOf } from '#shared/letters/letterApproval';
import { letterView as text } from '#shared/text/nl/letters';
import { FieldGrid } from '../../forms/FieldGrid.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { approveOn } from './letterActions.ts';
import styles from './LetterPanel.module.css';

export interface LetterApprovalProps {
  readonly letter: Entity<'letter'>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly mayApprove: boolean;
}

/** Who said that a text is right, and when; the button says whose yes it writes down. */
export function LetterApproval({ letter, today, mayApprove }: LetterApprovalProps) {
  const analysis = useAnalysis();
  const outcome = useRef<HTMLDivElement>(null);
  const words = approvalWords(analysis, letter);
  const approver = approverOf(analysis, letter);
  const isNamed = letter.approvedBy !== null && letter.approvedBy === approver;
  return (
    <>
      <FieldGrid
        collection="letter"
        entity={letter}
        places={[
          { field: 'approvedBy', width: 'half' },
          { field: 'approvedOn', width: 'third' },
        ]}
      />
      <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
        {words !== null &&
          (isNamed ? (
            <Banner tone="calm">{text.stands(words)}</Banner>
          ) : (
            <Banner tone="attention" title={text.stands(words)}>
              {text.nameApprover}
            </Banner>
          ))}
        {words === null && mayApprove && approver === null && (
          <p className={styles['intro']}>{text.approveWho}</p>
        )}
        {words === null && mayApprove && approver !== null && (
          <Button
            onPress={() => {
              approveOn(letter, today, approver);
              // The button goes: what it did takes its place.
              outcome.current?.focus();
            }}
          >
            {text.approveToday(nameOf(analysis, 'participant', approver))}
          </Button>
        )}
      </div>
    </>
  );
}
