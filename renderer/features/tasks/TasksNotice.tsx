import { useState } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { dueOf, readTasks } from '#shared/tasks/storedTasks';
import { tasks as nlTasks } from '#shared/text/nl/tasks';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './TasksDialog.module.css';

export interface TasksNoticeProps {
  readonly cases: readonly CaseSummary[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onOpen: (alias: CaseAlias) => void;
}

const texts = nlTasks.notice;
const MOST_LINES = 4;

// Said once a day: what was closed stays closed until tomorrow, or until a new window.
let closedOn = '';

/** Above the list: what asks for attention today, by code; an example asks for nothing. */
export function TasksNotice({ cases, today, onOpen }: TasksNoticeProps) {
  const [, setRound] = useState(0);
  const due = cases
    .filter(({ archived, isExample }) => !archived && !isExample)
    .flatMap((line) => dueOf(readTasks(line.tasks), today).map((task) => ({ line, task })));
  if (due.length === 0 || closedOn === today) return null;
  const shown = due.slice(0, MOST_LINES);
  return (
    <Banner
      tone="calm"
      title={texts.title}
      action={
        <Button
          onPress={() => {
            closedOn = today;
            setRound((round) => round + 1);
          }}
        >
          {texts.close}
        </Button>
      }
    >
      <ul className={styles['list']}>
        {shown.map(({ line, task }) => (
          <li key={`${line.alias} ${task.key}`}>
            <Button
              kind="link"
              aria-label={texts.open(line.code)}
              onPress={() => {
                onOpen(line.alias);
              }}
            >
              {line.code}
            </Button>{' '}
            {nlTasks.kinds[task.kind]({ count: task.count, name: '' })}
          </li>
        ))}
        {due.length > shown.length && <li>{texts.more(due.length - shown.length)}</li>}
      </ul>
    </Banner>
  );
}
