import { useState } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { history } from '#shared/text/nl/history';
import { CaseListScreen } from '../features/cases/CaseListScreen.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../ui/useNow.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { askForCopy } from './copyActions.ts';
import { openKeyCards } from './exchange/exchangeStore.ts';
import { askForFile } from './exchange/takeFile.ts';
import { ErasedPart } from './ErasedPart.tsx';
import { HomeNotices } from './HomeNotices.tsx';
import { openExample } from './openExample.ts';
import { CopiesPart } from './review-mode/CopiesPart.tsx';
import { openOverlay } from './overlayStore.ts';
import { sectionTitle } from './sectionTitle.ts';
import type { ShowCaseProblem } from './session.ts';
import { useReadAhead } from './useReadAhead.ts';

export interface CaseHomeProps {
  readonly workplace: Workplace;
  readonly startInfo: StartInfo;
}

/** The case list with what must be said above it. */
export function CaseHome({ workplace, startInfo }: CaseHomeProps) {
  const { desktop, session, leaving } = useAppParts();
  const now = useNow();
  useReadAhead(workplace);
  const [failed, setFailed] = useState<{
    readonly alias: CaseAlias;
    readonly problem: ShowCaseProblem;
  } | null>(null);
  const open = async (alias: CaseAlias) => {
    setFailed(null);
    const opened = await session.openCase(alias);
    if (!opened.ok) setFailed({ alias, problem: opened.reason });
  };
  const openFormer = async (alias: CaseAlias) => {
    const former = await workplace.returnToFormer(alias);
    if (former.ok) await open(former.value);
    else setFailed({ alias, problem: former.reason });
  };
  return (
    <CaseListScreen
      workplace={workplace}
      now={now}
      notices={
        <>
          {failed !== null &&
            (failed.problem === 'damaged' && workplace.hasFormerHistory(failed.alias) ? (
              <Banner
                tone="danger"
                action={
                  <Button onPress={() => void openFormer(failed.alias)}>
                    {history.offer.button}
                  </Button>
                }
              >
                {history.offer.text}
              </Banner>
            ) : (
              <Banner
                tone="danger"
                action={
                  <Button
                    onPress={() => {
                      setFailed(null);
                    }}
                  >
                    {nl.unlock.closeNotice}
                  </Button>
                }
              >
                {nl.cases.openFailed[failed.problem]}
              </Banner>
            ))}
          <HomeNotices
            workplace={workplace}
            startInfo={startInfo}
            onOpen={(alias) => void open(alias)}
          />
        </>
      }
      below={<ErasedPart workplace={workplace} />}
      sectionTitle={sectionTitle}
      onOpen={(alias) => void open(alias)}
      onNew={() => {
        openOverlay('newCase');
      }}
      onExample={() => void openExample(workplace, session)}
      onOpenFile={() => void askForFile(desktop, workplace)}
      copies={<CopiesPart workplace={workplace} onOpen={(alias) => void open(alias)} />}
      onKeyCards={() => {
        openKeyCards();
      }}
      onOpenCopy={() => void askForCopy(session)}
      onLock={leaving.lock}
      onSettings={() => {
        openOverlay('settings');
      }}
    />
  );
}
