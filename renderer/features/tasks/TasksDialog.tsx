import { useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import { isNow, type Task } from '#shared/tasks/task';
import { turnOf } from '#shared/tasks/turnOf';
import { familyReading } from '#shared/text/nl/familyReading';
import { tasks as nlTasks } from '#shared/text/nl/tasks';
import { useCaseTasks } from '../../state/useCaseTasks.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { PhaseQuestion } from './PhaseQuestion.tsx';
import { TaskItem } from './TaskItem.tsx';
import styles from './TasksDialog.module.css';
import { turnWords } from './taskWords.ts';

export interface TasksDialogProps {
  readonly onClose: () => void;
  /** Begins a reading with somebody of the family. */
  readonly onRead: (person: EntityId | null) => void;
  /** Opens the remarks of a round; left out, the round is opened in its list. */
  readonly onRemarks?: ((round: EntityId) => void) | undefined;
  /** Opens where requests are decided on, or where they are answered. */
  readonly onRequest: (place: 'retention' | 'answers') => void;
}

const texts = nlTasks.dialog;

/** What there is to do in this case: who is at bat, by which day, why, and the way there. */
export function TasksDialog({ onClose, onRead, onRemarks, onRequest }: TasksDialogProps) {
  const today = isoDayOf(useNow());
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const { tasks, delays } = useCaseTasks(today);
  const waits = (task: Task) => !isNow(task, today) || (delays.get(task.key) ?? '') > today;
  const now = tasks.filter((task) => !waits(task));
  // What may go wrong is told when it does.
  const later = tasks.filter(
    (task) => waits(task) && (task.kind !== 'expiredRound' || isNow(task, today)),
  );
  // It stands in the other list then, and what had the focus is gone.
  const [moved, setMoved] = useState('');
  const turn = turnOf(tasks, today);
  const list = (some: readonly Task[]) => (
    <ul className={styles['list']}>
      {some.map((task) => (
        <TaskItem
          key={task.key}
          task={task}
          today={today}
          again={delays.get(task.key) ?? null}
          onGone={onClose}
          takesFocus={moved === task.key}
          onMove={() => {
            setMoved(task.key);
          }}
          onRead={onRead}
          onRemarks={onRemarks}
          onRequest={onRequest}
        />
      ))}
    </ul>
  );
  return (
    <Dialog
      isOpen
      title={nlTasks.command}
      onClose={onClose}
      closeLabel={texts.close}
      actions={
        isReadOnly ? undefined : (
          <Button
            onPress={() => {
              onClose();
              onRead(null);
            }}
          >
            {familyReading.command}
          </Button>
        )
      }
    >
      <div className={styles['body']}>
        <PhaseQuestion />
        {turn !== null && (
          <p className={styles['turn']}>
            {texts.turn}: <b>{turnWords(analysis, turn)}</b>
          </p>
        )}
        {tasks.length === 0 ? (
          <p className={styles['quiet']}>{texts.nothing}</p>
        ) : (
          <>
            <section aria-label={texts.now}>
              <h3 className={styles['heading']}>{texts.now}</h3>
              {now.length === 0 ? <p className={styles['quiet']}>{texts.nothingNow}</p> : list(now)}
            </section>
            {later.length > 0 && (
              <section aria-label={texts.later}>
                <h3 className={styles['heading']}>{texts.later}</h3>
                {list(later)}
              </section>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
