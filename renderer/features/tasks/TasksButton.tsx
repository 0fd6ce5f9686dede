import { ListChecks } from 'lucide-react';
import { tasks as texts } from '#shared/text/nl/tasks';
import { useCaseTasks } from '../../state/useCaseTasks.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useNow } from '../../ui/useNow.ts';
import styles from './TasksButton.module.css';

export interface TasksButtonProps {
  readonly onOpen: () => void;
}

const REST_MS = 1200;

/** On the bar: how many things ask for attention today. */
export function TasksButton({ onOpen }: TasksButtonProps) {
  const { due } = useCaseTasks(isoDayOf(useNow()), REST_MS);
  return (
    <span className={styles['place']}>
      <IconButton icon={<ListChecks />} label={texts.button(due.length)} onPress={onOpen} />
      {due.length > 0 && (
        <span className={styles['count']} aria-hidden="true">
          {due.length}
        </span>
      )}
    </span>
  );
}
