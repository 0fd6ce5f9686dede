import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { workspace } from '#shared/text/nl/workspace';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { classNames } from '../../../ui/classNames.ts';
import { SkipLink } from '../../../ui/SkipLink.tsx';
import { ContextPane } from '../guidance/ContextPane.tsx';
import { CaseBanners } from './CaseBanners.tsx';
import { CaseBar } from './CaseBar.tsx';
import { layoutStore, setOverlay } from './layoutStore.ts';
import { paneIds } from './panes.ts';
import { SectionPane } from './SectionPane.tsx';
import { TaskList } from './TaskList.tsx';
import { useIsFolded } from './useIsFolded.ts';
import { useIsPainted } from './useIsPainted.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { IsPaintedContext } from '../../../forms/IsPaintedContext.ts';
import { UnreadContext, useUnreadPlaces } from '../../../forms/useUnread.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useWorkspaceCommands } from './useWorkspaceCommands.ts';
import { WholeText } from './WholeText.tsx';
import styles from './WorkspaceFrame.module.css';
import type { WorkspaceProps } from './workspaceProps.ts';

/** The bar, the banners and the three panes; narrow windows lay the outer panes over the middle. */
export function WorkspaceFrame(props: WorkspaceProps) {
  const isNarrow = useMediaQuery('(max-width: 1099px)');
  const isVeryNarrow = useMediaQuery('(max-width: 799px)');
  const { isHelpShown, overlay, tab } = useStore(layoutStore);
  const view = useOpenCase((state) => state.view);
  const section = useOpenCase((state) => state.section);
  useWorkspaceCommands(isNarrow, props.onExport);
  useUndoKeys();
  const isPainted = useIsPainted();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [section, view]);

  const isFolded = useIsFolded(props.instruments?.[section]);
  const showsTasks = isVeryNarrow ? overlay === 'tasks' : true;
  const isBesideWhole = view === 'whole';
  const hasPane =
    !isBesideWhole || props.paneTabs?.some(({ id, goesWithWhole }) => id === tab && goesWithWhole);
  const showsHelp = hasPane === true && (isNarrow ? overlay === 'help' : isHelpShown);
  const isOverlaid = (isVeryNarrow && overlay === 'tasks') || (isNarrow && overlay === 'help');
  const closeOverlay = () => {
    setOverlay('none');
    main.current?.focus();
  };
  const unread = useUnreadPlaces();
  if (props.cover != null) return props.cover;
  const head = (
    <>
      <SkipLink label={workspace.skipToSection} targetId={paneIds.section} />
      <CaseBar {...props} showsTasksButton={isVeryNarrow && props.page == null} />
      <CaseBanners unreadableRecords={props.openCase.unreadableRecords} />
    </>
  );
  if (props.page != null) {
    return (
      <div className={styles['app']}>
        {head}
        <main id={paneIds.section} tabIndex={-1} className={styles['main']}>
          {props.page}
        </main>
      </div>
    );
  }
  return (
    <UnreadContext value={unread}>
      <div className={styles['app']}>
        {head}
        <div
          className={classNames(
            styles['panes'],
            !showsHelp && styles['noHelp'],
            isFolded && styles['folded'],
          )}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && isOverlaid && !event.defaultPrevented) closeOverlay();
          }}
        >
          {showsTasks && (
            <TaskList
              isOverlay={isVeryNarrow}
              isFolded={isFolded}
              onChosen={isVeryNarrow ? closeOverlay : undefined}
            />
          )}
          <main id={paneIds.section} ref={main} tabIndex={-1} className={styles['main']}>
            {view === 'whole' ? (
              <WholeText />
            ) : (
              <IsPaintedContext value={isPainted}>
                <SectionPane isNarrow={isNarrow} instrument={props.instruments?.[section]} />
              </IsPaintedContext>
            )}
          </main>
          {isOverlaid && (
            <div className={styles['shade']} aria-hidden="true" onClick={closeOverlay} />
          )}
          {showsHelp && (
            <ContextPane
              isOverlay={isNarrow}
              onClose={closeOverlay}
              more={props.paneTabs ?? []}
              isBesideWhole={isBesideWhole}
            />
          )}
        </div>
      </div>
    </UnreadContext>
  );
}
