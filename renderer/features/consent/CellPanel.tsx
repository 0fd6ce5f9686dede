import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { callingName, personById, youthOf } from '#shared/analysis/people';
import type { Consent, ConsentPurpose } from '#shared/analysis/consent';
import type { MatrixCell } from '#shared/consent/consentMatrix';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AnswerHistory } from './AnswerHistory.tsx';
import styles from './CellPanel.module.css';
import { isBegun, purposesOf, purposeWords, recordsOf, type Chosen } from './chosenCell.ts';
import { goToConsent } from './consentStore.ts';
import { resumeStep } from './resumeStep.ts';
import { standingYes } from './standingYes.ts';

export interface CellPanelProps {
  readonly chosen: Chosen;
  readonly cell: MatrixCell;
  readonly onClose: () => void;
}

const texts = consentScreen.panel;

/** All about one cell: how it went, and what can be done now: ask, answer anew, stop. */
export function CellPanel({ chosen, cell, onClose }: CellPanelProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const heading = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.focus();
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const person = personById(analysis, chosen.person);
  if (person === null) return null;
  const isYouth = chosen.child === youthOf(analysis)?.id;
  const name = callingName(person);
  const records = recordsOf(analysis, chosen);
  const purposes = purposesOf(chosen.code, isYouth);
  const given = standingYes(records);
  const isFixed = chosen.code === 'T12';
  const ask = (purpose: ConsentPurpose) => {
    const { child } = chosen;
    const asked = { person: chosen.person, child, purpose, scope: '' };
    goToConsent({ kind: 'prepare', asked, told: null });
  };
  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-labelledby={heading}
      className={styles['panel']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['head']}>
        <h3 id={heading} className={styles['title']}>
          {texts.title(name, purposeWords(chosen.code, isYouth))}
        </h3>
        <IconButton icon={<X />} label={texts.close} shortcut="Escape" onPress={onClose} />
      </header>
      {isFixed && <p>{texts.fixedNo}</p>}
      {!isFixed && cell.part === 'notAsked' && <p>{texts.notNeeded(name)}</p>}
      {cell.until !== null && <p>{texts.until(longDate(cell.until))}</p>}
      {(cell.why === 'refused' || cell.why === 'withdrawn') && <p>{texts.refusalQuiet}</p>}
      {!isReadOnly && !isFixed && purposes.length > 1 && <p>{texts.askWhich}</p>}
      {!isReadOnly && !isFixed && (
        <div className={styles['actions']}>
          {purposes.map((purpose) => (
            <Button
              key={purpose}
              kind={purposes.length === 1 ? 'primary' : 'plain'}
              onPress={() => {
                ask(purpose);
              }}
            >
              {askWords(purpose, purposes.length, records)}
            </Button>
          ))}
          {records.filter(isBegun).map((record) => (
            <Button
              key={record.id}
              onPress={() => {
                goToConsent(resumeStep(record, chosen));
              }}
            >
              {texts.goOn}
            </Button>
          ))}
          {given.map((record) => (
            <Button
              key={record.id}
              onPress={() => {
                goToConsent({ kind: 'stop', record: record.id });
              }}
            >
              {record.scope === '' ? texts.withdraw : texts.withdrawOf(record.scope)}
            </Button>
          ))}
          {records
            .filter(({ answer }) => answer === 'withdrawn')
            .slice(-1)
            .map((record) => (
              <Button
                key={record.id}
                onPress={() => {
                  goToConsent({ kind: 'stopped', record: record.id });
                }}
              >
                {texts.left}
              </Button>
            ))}
        </div>
      )}
      {!isFixed && <AnswerHistory records={records} />}
    </section>
  );
}

function askWords(purpose: ConsentPurpose, count: number, records: readonly Consent[]): string {
  if (count > 1) return fieldWords('consent', 'purpose').options?.[purpose] ?? purpose;
  return records.some(({ answer }) => answer !== null) ? texts.again : texts.ask;
}
