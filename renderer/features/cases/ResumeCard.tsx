import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { CaseWeeks } from './CaseWeeks.tsx';
import { editedLabel, phaseLabel } from './caseWords.ts';
import styles from './ResumeCard.module.css';

export interface ResumeCardProps {
  readonly line: CaseSummary;
  readonly now: number;
  /** Title of the section that was open last; empty when there was none. */
  readonly sectionTitle: string;
  readonly onOpen: () => void;
}

/** Back to where the work stopped, in one key. */
export function ResumeCard({ line, now, sectionTitle, onOpen }: ResumeCardProps) {
  return (
    <section className={styles['card']} aria-label={nl.cases.resume.title}>
      <div className={styles['what']}>
        <p className={styles['small']}>{nl.cases.resume.title}</p>
        <p className={styles['lead']}>
          <b>{line.code}</b> {sectionTitle === '' ? phaseLabel(line.phase) : sectionTitle}
        </p>
        {sectionTitle !== '' && <p className={styles['small']}>{phaseLabel(line.phase)}</p>}
      </div>
      <dl className={styles['facts']}>
        <div>
          <dt>{nl.cases.resume.edited}</dt>
          <dd>{editedLabel(line.editedAt, now)}</dd>
        </div>
        <div>
          <dt>{nl.cases.resume.weeks}</dt>
          <dd>
            <CaseWeeks line={line} today={isoDayOf(now)} />
          </dd>
        </div>
      </dl>
      <Button kind="primary" size="large" onPress={onOpen}>
        {nl.cases.resume.button}
      </Button>
    </section>
  );
}
