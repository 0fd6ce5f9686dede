import { recoveryCodeGroups } from '#shared/sealing/recoveryCode';
import { nl } from '#shared/text/nl';
import styles from './RecoveryCodeGrid.module.css';

export interface RecoveryCodeGridProps {
  readonly code: string;
}

/** The code as it stands on paper: eight numbered groups and the check group. */
export function RecoveryCodeGrid({ code }: RecoveryCodeGridProps) {
  const groups = recoveryCodeGroups(code);
  return (
    <ol className={styles['grid']} aria-label={nl.firstRun.recovery.code}>
      {groups.map((group, index) => (
        <li key={index} className={styles['group']}>
          <span className={styles['number']}>
            {index < groups.length - 1 ? index + 1 : nl.firstRun.recovery.checkGroup}
          </span>
          {group}
        </li>
      ))}
    </ol>
  );
}
