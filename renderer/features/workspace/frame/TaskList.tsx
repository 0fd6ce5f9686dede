import { MessageSquare, X } from 'lucide-react';
import { use, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { fieldWords } from '#shared/analysis/fieldWords';
import {
  countDone,
  isDone,
  sectionProgress,
  type SectionProgress,
} from '#shared/analysis/sectionProgress';
import { futureAsks } from '#shared/quality/futureDue';
import {
  allRemarks,
  filterRemarks,
  remarkCounts,
  type RemarkFilter,
} from '#shared/remarks/remarkFilter';
import { exchange } from '#shared/text/nl/exchange';
import { remarks as remarkTexts } from '#shared/text/nl/remarks';
import { sections } from '#shared/text/nl/sections';
import { privacy } from '#shared/text/nl/privacy';
import { workspace } from '#shared/text/nl/workspace';
import { useIsPrivateSection } from '../../../state/privacyActions.ts';
import { goToSection } from '../../../state/openCaseStore.ts';
import { useRemarkThreads } from '../../../state/remarkThreadList.ts';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { classNames } from '../../../ui/classNames.ts';
import { isoDayOf } from '../../../ui/dutchTime.ts';
import { useNow } from '../../../ui/useNow.ts';
import { UnreadDot } from '../../../ui/UnreadDot.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { layoutStore } from './layoutStore.ts';
import { paneIds } from './panes.ts';
import { statusShape } from './statusShape.ts';
import styles from './TaskList.module.css';
import { UnreadContext } from '../../../forms/useUnread.ts';

export interface TaskListProps {
  /** Lies over the section in a very narrow window. */
  readonly isOverlay: boolean;
  /** Only the knots of the thread, as long as nobody points at it or goes through it by keyboard. */
  readonly isFolded: boolean;
  readonly onChosen?: (() => void) | undefined;
}

/** The sections on one thread; the shape of each knot is its status. */
export function TaskList({ isOverlay, isFolded, onChosen }: TaskListProps) {
  const analysis = useAnalysis();
  const current = useOpenCase((state) => state.section);
  const unread = use(UnreadContext).perSection;
  const isBesideRemarks = useStore(layoutStore, ({ tab }) => tab === 'remarks');
  const remarked = remarkCounts(filterRemarks(useRemarkThreads(), unresolved));
  const progress = sectionProgress(analysis);
  const isFutureDue = futureAsks(analysis, isoDayOf(useNow()));
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOverlay) root.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
  }, [isOverlay]);
  return (
    <nav
      id={paneIds.tasks}
      ref={root}
      tabIndex={-1}
      aria-label={workspace.tasks.title}
      className={classNames(
        styles['pane'],
        isOverlay && styles['overlay'],
        isFolded && styles['folded'],
      )}
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>{workspace.tasks.title}</h2>
        <span className={styles['done']}>
          {workspace.tasks.done(countDone(progress), progress.length)}
        </span>
        {isOverlay && onChosen && (
          <IconButton icon={<X />} label={workspace.tasks.close} onPress={onChosen} />
        )}
      </div>
      <ol className={styles['thread']}>
        {progress.map((entry) => (
          <li key={entry.id} className={styles['entry']}>
            <Task
              entry={entry}
              isCurrent={entry.id === current}
              unread={unread.get(entry.id) ?? 0}
              remarks={isBesideRemarks ? (remarked.get(entry.id) ?? 0) : null}
              isDue={entry.id === 's11' && isFutureDue && !isDone(entry.status)}
              onChosen={() => {
                goToSection(entry.id);
                onChosen?.();
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

const unresolved: RemarkFilter = { ...allRemarks, state: 'unresolved' };

interface TaskProps {
  readonly entry: SectionProgress;
  readonly isCurrent: boolean;
  /** Things that came in here and were not looked at yet. */
  readonly unread: number;
  /** Remarks that nobody resolved yet, in place of the things in it; null while nobody asks. */
  readonly remarks: number | null;
  /** Its time has come, by the age of the youth. */
  readonly isDue: boolean;
  readonly onChosen: () => void;
}

function Task({ entry, isCurrent, unread, remarks, isDue, onChosen }: TaskProps) {
  const { id, status, waitingFor, count } = entry;
  const isPrivate = useIsPrivateSection(id);
  const words = fieldWords('sectionState', 'status').options?.[status] ?? '';
  return (
    <button
      type="button"
      className={styles['task']}
      {...(isCurrent && { 'aria-current': 'page' as const })}
      onClick={onChosen}
    >
      <StatusMark shape={statusShape[status]} label={words} hideLabel className={styles['knot']} />
      <span className={styles['name']}>
        {workspace.tasks.numbered(id, sections[id].title)}
        {isDue && <span className={styles['waiting']}>{workspace.tasks.due}</span>}
        {isPrivate && <span className={styles['waiting']}>{privacy.mark}</span>}
        {waitingFor !== '' && (
          <span className={styles['waiting']}>{workspace.tasks.waiting(waitingFor)}</span>
        )}
      </span>
      <span className={styles['end']}>
        {remarks !== null && remarks > 0 && (
          <span
            className={styles['remarks']}
            role="img"
            aria-label={remarkTexts.perSection(remarks)}
          >
            <MessageSquare aria-hidden="true" />
            {remarks}
          </span>
        )}
        {unread > 0 && <UnreadDot label={exchange.unread.section(unread)} />}
        {remarks === null && count !== null && count > 0 && (
          <span className={styles['count']}>{count}</span>
        )}
      </span>
    </button>
  );
}
