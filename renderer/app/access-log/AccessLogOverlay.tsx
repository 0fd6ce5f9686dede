import { useState } from 'react';
import { useStore } from 'zustand';
import { openCaseGate } from '../../export/openCaseGate.ts';
import { AccessLogDialog } from '../../features/access-log/AccessLogDialog.tsx';
import { accessLogStore, accessRecords, checkAccessLog } from '../../state/accessLog.ts';
import { logAccess } from '../../state/accessSink.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { sectionTitle } from '../sectionTitle.ts';
import { noteEditsNow } from './accessWatch.ts';

export interface AccessLogOverlayProps {
  readonly workplace: Workplace;
  readonly onClose: () => void;
}

/** The log of the opened case, behind the passphrase; nothing when no case is open. */
export function AccessLogOverlay({ workplace, onClose }: AccessLogOverlayProps) {
  const { desktop } = useAppParts();
  const now = useNow();
  const code = useStore(openCaseStore, (state) => state?.analysis.cover.code ?? null);
  const problem = useStore(accessLogStore, (state) => state?.problem ?? null);
  const [gate] = useState(() => openCaseGate(desktop, workplace, logAccess));
  if (code === null) return null;
  return (
    <AccessLogDialog
      onProve={async (passphrase) => {
        const isRight = await workplace.isPassphrase(passphrase);
        if (!isRight) logAccess({ action: 'logView', result: 'refused', reason: 'passphrase' });
        return isRight;
      }}
      onOpen={() => {
        noteEditsNow();
        logAccess({ action: 'logView', result: 'ok' });
        return { records: accessRecords(), check: checkAccessLog() };
      }}
      problem={problem}
      sectionTitle={sectionTitle}
      gate={gate}
      code={code}
      today={isoDayOf(now)}
      onClose={onClose}
    />
  );
}
