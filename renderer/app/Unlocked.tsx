import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { Workspace } from '../features/workspace/Workspace.tsx';
import { commitPendingEdits } from '../state/pendingEdits.ts';
import type { Session } from '../state/sessionStore.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useAppParts } from './AppContext.ts';
import { CasePageView } from './exchange/CasePageView.tsx';
import { ExchangeMenu } from './exchange/ExchangeMenu.tsx';
import { takeDrop } from './exchange/takeFile.ts';
import { useExchange } from './exchange/useExchange.ts';
import { DropCover } from '../features/exchange/opening/DropCover.tsx';
import { useBackups } from './backup/useBackups.ts';
import { useSharedFolder } from './backup/useSharedFolder.ts';
import { consentStore, goToConsent } from '../features/consent/consentStore.ts';
import { familyReadingStore, goToReading } from '../features/family-reading/familyReadingStore.ts';
import { conversationStore, goToStep } from '../features/help-requests/conversationStore.ts';
import { watchAccess } from './access-log/accessWatch.ts';
import { CaseHome } from './CaseHome.tsx';
import { ConsentPart } from './ConsentPart.tsx';
import { ConversationPart } from './ConversationPart.tsx';
import { FamilyReadingPart } from './FamilyReadingPart.tsx';
import { listenToCommands } from './listenToCommands.ts';
import { leaveCase } from './leaveCase.ts';
import { openOverlay, overlayStore } from './overlayStore.ts';
import { Overlays } from './Overlays.tsx';
import { ReleasePart } from './ReleasePart.tsx';
import { AnswerPart } from './review/AnswerPart.tsx';
import { AskReviewPart } from './review/AskReviewPart.tsx';
import { SupervisionMenu } from './review/SupervisionMenu.tsx';
import { RemarksPart, remarksTab } from './RemarksPart.tsx';
import { sectionInstruments } from './sectionInstruments.ts';
import { ArrivedCopyPart } from './review-mode/ArrivedCopyPart.tsx';
import { eraseCopy } from './review-mode/eraseCopy.ts';
import { paneTabs } from './thinking/paneTabs.tsx';
import { useThinking } from './thinking/useThinking.ts';
import { TasksPart } from './tasks/TasksPart.tsx';
import { useTaskLine } from './tasks/useTaskLine.ts';
import { useAppCommands } from './useAppCommands.ts';
import { useTheme } from './useTheme.ts';

const ReviewPart = lazy(async () => {
  const { ReviewPart: loaded } = await import('./review-mode/ReviewPart.tsx');
  return { default: loaded };
});

export interface UnlockedProps {
  readonly session: Extract<Session, { readonly kind: 'cases' | 'case' }>;
  readonly startInfo: StartInfo;
}

/** Everything after unlocking: the list or one case, and the app's own dialogs over it. */
export function Unlocked({ session, startInfo }: UnlockedProps) {
  const { desktop, session: actions, leaving } = useAppParts();
  const { workplace } = session;
  // That dialog takes what is let go itself.
  const isAttaching = useStore(overlayStore, ({ open }) => open === 'attachments');
  const settings = useSyncExternalStore(workplace.subscribe, workplace.settings);
  const { idleMinutes, theme } = settings;
  useTheme(theme);
  useBackups(workplace);
  useSharedFolder(workplace);
  const isCopy = session.kind === 'case' && reviewMarkOf(session.openCase.doc) !== null;
  const isOfDuo = session.kind === 'case' && !isCopy;
  useAppCommands(workplace, { hasCase: session.kind === 'case', isOfDuo });
  const isTalking = useStore(conversationStore, ({ step }) => step !== null);
  const isConsenting = useStore(consentStore, ({ step }) => step !== null);
  const isReading = useStore(familyReadingStore, ({ step }) => step !== null);
  useThinking(isOfDuo);
  useTaskLine(workplace, session.kind === 'case' && isOfDuo ? session.openCase : null);
  useEndingWith(session.kind === 'case' ? session.openCase.alias : null);
  useEffect(() => watchAccess(workplace, startInfo), [workplace, startInfo]);
  const page = useExchange(workplace, session.kind === 'case' ? session.openCase : null);
  useEffect(() => listenToCommands(desktop, startInfo.platform), [desktop, startInfo.platform]);
  useEffect(() => {
    void desktop.setUnlocked({ unlocked: true, idleMinutes });
  }, [desktop, idleMinutes]);
  return (
    <>
      {session.kind === 'case' && isCopy ? (
        <Suspense fallback={<Skeleton label={nl.common.loading} />}>
          <ReviewPart
            key={session.openCase.alias}
            workplace={workplace}
            openCase={session.openCase}
            onLeave={() => void leaveCase(actions)}
            onLock={leaving.lock}
            onErase={() => eraseCopy(workplace, actions, session.openCase.alias)}
          />
        </Suspense>
      ) : session.kind === 'case' ? (
        <Workspace
          key={session.openCase.alias}
          workplace={workplace}
          openCase={session.openCase}
          startInfo={startInfo}
          onLeave={() => void leaveCase(actions)}
          onLock={leaving.lock}
          onExport={openExport}
          instruments={sectionInstruments}
          paneTabs={allTabs}
          cover={
            isTalking ? (
              <ConversationPart />
            ) : isReading ? (
              <FamilyReadingPart />
            ) : isConsenting ? (
              <ConsentPart workplace={workplace} startInfo={startInfo} />
            ) : null
          }
          barActions={
            <>
              <TasksPart />
              <ExchangeMenu workplace={workplace} alias={session.openCase.alias} />
              <SupervisionMenu workplace={workplace} />
            </>
          }
          page={page && <CasePageView workplace={workplace} page={page} />}
          onOpenSettings={() => {
            openOverlay('settings');
          }}
        />
      ) : (
        <CaseHome workplace={workplace} startInfo={startInfo} />
      )}
      {/* Beside somebody of the family there is nothing of what others remarked. */}
      {session.kind === 'case' && !(isTalking || isReading || isConsenting) && (
        <RemarksPart person={workplace.person()} ownKey={workplace.exchange.ownSignKey} />
      )}
      <AskReviewPart workplace={workplace} />
      <AnswerPart workplace={workplace} />
      <ArrivedCopyPart workplace={workplace} />
      <ReleasePart workplace={workplace} />
      <Overlays workplace={workplace} platform={startInfo.platform} />
      {!isAttaching && (
        <DropCover
          onDrop={(files) => {
            takeDrop(files, workplace);
          }}
        />
      )}
    </>
  );
}

const allTabs = [...paneTabs, remarksTab];

/** A conversation, a reading and a question about consent end with the analysis they were about. */
function useEndingWith(alias: string | null): void {
  useEffect(
    () => () => {
      goToStep(null);
      goToConsent(null);
      goToReading(null);
    },
    [alias],
  );
}

const openExport = () => {
  // What is still in a field that has the focus belongs in the document too.
  commitPendingEdits();
  openOverlay('share');
};
