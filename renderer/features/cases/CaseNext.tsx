import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nextOf, readTasks, type StoredTask } from '#shared/tasks/storedTasks';
import { tasks as texts } from '#shared/text/nl/tasks';
import styles from './CaseTable.module.css';

export interface CaseNextProps {
  readonly line: CaseSummary;
  /** Nobody else makes this analysis. */
  readonly isAlone: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The next step of a case, who is at bat and by which day. */
export function CaseNext({ line, isAlone, today }: CaseNextProps) {
  const next = line.archived ? null : nextOf(readTasks(line.tasks), today);
  if (next === null) return line.attention;
  const { kind, count, dueOn } = next;
  const day = dueOn === null ? '' : dueOn < today ? texts.overdue(dueOn) : texts.due(dueOn);
  const turn = texts.atBat(turnWords(next, isAlone));
  return (
    <>
      {texts.kinds[kind]({ count, name: '' })}
      <span className={styles['nextTurn']}>
        {[line.attention, turn, day].filter((part) => part !== '').join(' · ')}
      </span>
    </>
  );
}

function turnWords({ turn, name }: StoredTask, isAlone: boolean): string {
  switch (turn) {
    case 'own':
      return texts.turns.own;
    case 'duo':
      return isAlone ? texts.turns.own : texts.turns.duo;
    case 'supervisor':
      return texts.turns.supervisor(name);
    case 'family':
      return texts.turns.family('');
  }
}
