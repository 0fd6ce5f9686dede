import { lazy, Suspense, useState } from 'react';
import type { StartInfo } from '#shared/desktop/contract';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { openCaseGate } from '../export/openCaseGate.ts';
import { logAccess } from '../state/accessSink.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useNow } from '../ui/useNow.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';

const ConsentScreen = lazy(async () => {
  const { ConsentScreen: loaded } = await import('../features/consent/ConsentScreen.tsx');
  return { default: loaded };
});

export interface ConsentPartProps {
  readonly workplace: Workplace;
  readonly startInfo: StartInfo;
}

/** Asking consent and stopping, over the whole window. */
export function ConsentPart({ workplace, startInfo }: ConsentPartProps) {
  const { desktop } = useAppParts();
  const now = useNow();
  const [gate] = useState(() => openCaseGate(desktop, workplace, logAccess));
  return (
    <Suspense fallback={<Skeleton label={consentScreen.view} />}>
      <ConsentScreen today={isoDayOf(now)} appVersion={startInfo.appVersion} gate={gate} />
    </Suspense>
  );
}
