import { useEffect, useRef } from 'react';
import { ArrowRight, BellOff, Ellipsis } from 'lucide-react';
import type { EntityId } from '#shared/base/ids';
import { addDays } from '#shared/base/partialDate';
import { putOffTask } from '#shared/casedoc/taskDelays';
import type { Task } from '#shared/tasks/task';
import { tasks as nlTasks } from '#shared/text/nl/tasks';
import { goToPlace } from '../../state/goToPlace.ts';
import { setSectionView } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './TasksDialog.module.css';
import { dayWords, taskTitle, turnWords } from './taskWords.ts';

export interface TaskItemProps {
  readonly task: Task;
  readonly today: string;
  /** Until which day it was put off. */
  readonly again: string | null;
  readonly onGone: () => void;
  /** It was put off, or taken back, a moment ago. */
  readonly takesFocus: boolean;
  readonly onMove: () => void;
  readonly onRead: (person: EntityId) => void;
  readonly onRemarks?: ((round: EntityId) => void) | undefined;
  /** Opens where requests are decided on, or where they are answered. */
  readonly onRequest: (place: 'retention' | 'answers') => void;
}

const texts = nlTasks.dialog;
const WEEK = 7;
const MENU_CLOSES_MS = 100;
const OF_REMARKS: readonly Task['kind'][] = ['openRemarks', 'discussRemarks', 'familyRemarks'];

/** One thing to do. */
export function TaskItem(props: TaskItemProps) {
  const { task, today, again, onGone, takesFocus, onMove, onRead, onRemarks } = props;
  const { onRequest } = props;
  const analysis = useAnalysis();
  const desk = useOpenCase((state) => state.openCase.desk);
  const root = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    // The menu that asked for it holds the focus until it is gone.
    const timer = setTimeout(() => root.current?.focus(), MENU_CLOSES_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [takesFocus]);
  const title = taskTitle(analysis, task);
  const isReading = task.kind === 'familyReading';
  const isPutOff = again !== null && again > today;
  const words = [
    task.since === null ? '' : nlTasks.since(task.since),
    dayWords(task, today),
    isPutOff ? texts.again(again) : '',
  ].filter((part) => part !== '');
  const go = () => {
    const { section, at } = task.place;
    onGone();
    if (isReading && task.person !== null) {
      onRead(task.person);
      return;
    }
    if (OF_REMARKS.includes(task.kind) && onRemarks !== undefined && at !== null) {
      onRemarks(at.id);
      return;
    }
    if (task.kind === 'tellAnswer') {
      onRequest('answers');
      return;
    }
    if (task.kind === 'answerErasure' || task.kind === 'eraseGranted') {
      onRequest('retention');
      return;
    }
    if (task.kind === 'askAgain' || task.kind === 'tellReceivers') setSectionView('s0', 'consent');
    goToPlace(section, at);
  };
  const putOff = (until: string | null) => {
    onMove();
    putOffTask(desk, task.key, until);
  };
  return (
    <li ref={root} tabIndex={-1} className={styles['item']} data-task={task.kind}>
      <div className={styles['text']}>
        <p className={styles['title']}>
          {title} {waitsForOther(task) && <Chip>{turnWords(analysis, task.turn)}</Chip>}
        </p>
        <p className={styles['quiet']}>{[...words, nlTasks.why[task.kind]].join(' · ')}</p>
      </div>
      <span className={styles['actions']}>
        <Button
          size="small"
          icon={<ArrowRight aria-hidden="true" />}
          aria-label={isReading ? title : texts.goTo(title)}
          onPress={go}
        >
          {isReading ? texts.read : texts.go}
        </Button>
        <MenuButton
          label={texts.putWhat(title)}
          trigger={
            <IconButton icon={isPutOff ? <BellOff /> : <Ellipsis />} label={texts.putWhat(title)} />
          }
          groups={[
            isPutOff
              ? [
                  {
                    id: 'now',
                    label: texts.takeBack,
                    run: () => {
                      putOff(null);
                    },
                  },
                ]
              : [
                  {
                    id: 'tomorrow',
                    label: texts.tomorrow,
                    run: () => {
                      putOff(addDays(today, 1));
                    },
                  },
                  {
                    id: 'week',
                    label: texts.week,
                    run: () => {
                      putOff(addDays(today, WEEK));
                    },
                  },
                ],
          ]}
        />
      </span>
    </li>
  );
}

/** Whose turn it is stands above the list: only what waits for somebody else says so itself. */
function waitsForOther({ turn }: Task): boolean {
  return turn.kind === 'supervisor' || turn.kind === 'family';
}
