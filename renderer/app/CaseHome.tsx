import { useState } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { CaseListScreen } from '../features/cases/CaseListScreen.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../ui/useNow.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { askForCopy } from './copyActions.ts';
import { askForFile } from './exchange/takeFile.ts';
import { HomeNotices } from './HomeNotices.tsx';
import { openExample } from './openExample.ts';
import { openOverlay } from './overlayStore.ts';
import { sectionTitle } from './sectionTitle.ts';
import type { ShowCaseProblem } from './session.ts';

export interface CaseHomeProps {
  readonly workplace: Workplace;
  readonly startInfo: StartInfo;
}

/** The case list with what must be said above it. */
export function CaseHome({ workplace, startInfo }: CaseHomeProps) {
  const { desktop, session, leaving } = useAppParts();
  const now = useNow();
  const [problem, setProblem] = useState<ShowCaseProblem | null>(null);
  const open = async (alias: CaseAlias) => {
    setProblem(null);
    const opened = await session.openCase(alias);
    if (!opened.ok) setProblem(opened.reason);
  };
  return (
    <CaseListScreen
      workplace={workplace}
      now={now}
      notices={
        <>
          {problem !== null && (
            <Banner
              tone="danger"
              action={
                <Button
                  onPress={() => {
                    setProblem(null);
                  }}
                >
                  {nl.unlock.closeNotice}
                </Button>
              }
            >
              {nl.cases.openFailed[problem]}
            </Banner>
          )}
          <HomeNotices workplace={workplace} startInfo={startInfo} />
        </>
      }
      sectionTitle={sectionTitle}
      onOpen={(alias) => void open(alias)}
      onNew={() => {
        openOverlay('newCase');
      }}
      onExample={() => void openExample(workplace, session)}
      onOpenFile={() => void askForFile(desktop, workplace)}
      onOpenCopy={() => void askForCopy(session)}
      onLock={leaving.lock}
      onSettings={() => {
        openOverlay('settings');
      }}
    />
  );
}
