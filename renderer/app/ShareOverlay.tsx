import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { logLines } from '#shared/access-log/logLines';
import { openCaseGate } from '../export/openCaseGate.ts';
import { AskPassphrase } from '../features/access-log/AskPassphrase.tsx';
import { RegisterDialog } from '../features/share/RegisterDialog.tsx';
import { ShareScreen } from '../features/share/ShareScreen.tsx';
import type { ShareParts } from '../features/share/shareParts.ts';
import { FieldGrid } from '../forms/FieldGrid.tsx';
import { lookThrough } from '../release/releaseLook.ts';
import { accessRecords } from '../state/accessLog.ts';
import { logAccess } from '../state/accessSink.ts';
import { openCaseStore, type OpenCaseState } from '../state/openCaseStore.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';
import { goToShared } from './goToShared.ts';
import { releaseSearch } from './releaseSearch.ts';
import { sectionTitle } from './sectionTitle.ts';

export interface ShareOverlayProps {
  readonly workplace: Workplace;
  readonly now: number;
  /** The whole screen, or the register alone. */
  readonly kind: 'share' | 'register';
  readonly onClose: () => void;
}

/** Everything the opened case can leave as, or has left as; nothing when no case is open. */
export function ShareOverlay(props: ShareOverlayProps) {
  const state = useStore(openCaseStore);
  return state && <OpenShare state={state} {...props} />;
}

interface OpenShareProps extends ShareOverlayProps {
  readonly state: OpenCaseState;
}

function OpenShare({ state, workplace, now, kind, onClose }: OpenShareProps) {
  const { desktop } = useAppParts();
  const [gate] = useState(() => openCaseGate(desktop, workplace, logAccess));
  const { caseDocument, analysis, openCase } = state;
  const line = workplace.cases().find(({ alias }) => alias === openCase.alias);
  // What is "alleen voor mij" never leaves. It follows every change, as `analysis` does.
  const shared = useMemo(
    () => ({ of: analysis, analysis: caseDocument.sharedAnalysis() }),
    [caseDocument, analysis],
  );
  if (kind === 'register') {
    return <RegisterDialog analysis={analysis} renderFields={renderLine} onClose={onClose} />;
  }
  return (
    <ShareScreen
      analysis={shared.analysis}
      today={isoDayOf(now)}
      editedOn={line === undefined ? null : isoDayOf(line.editedAt)}
      gate={gate}
      lookFor={lookFor}
      renderLine={renderLine}
      renderLogAsk={({ onGiven, onClose: onCancel }) => (
        <AskPassphrase
          onProve={async (passphrase) => {
            const isRight = await workplace.isPassphrase(passphrase);
            if (!isRight) logAccess({ action: 'logView', result: 'refused', reason: 'passphrase' });
            return isRight;
          }}
          onProven={() => {
            logAccess({ action: 'logView', result: 'ok' });
            onGiven(logLines(accessRecords(), sectionTitle));
          }}
          onClose={onCancel}
        />
      )}
      onGo={goToShared}
      onClose={onClose}
    />
  );
}

const LATER = [
  { field: 'receivedOn', width: 'half' },
  { field: 'destroyAskedOn', width: 'half' },
  { field: 'destroyedOn', width: 'half' },
] as const;

const renderLine: ShareParts['renderLine'] = (line) => (
  <FieldGrid collection="exportRecord" entity={line} places={LATER} />
);

const lookFor: ShareParts['lookFor'] = (kind, analysis) =>
  lookThrough(releaseSearch.search, kind, analysis);
