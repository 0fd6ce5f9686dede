import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { toHex } from '#shared/base/hex';
import { versions as texts } from '#shared/text/nl/versions';
import { KeepVersionDialog } from '../features/versions/KeepVersionDialog.tsx';
import type { VersionParts } from '../features/versions/versionParts.ts';
import { VersionsScreen } from '../features/versions/VersionsScreen.tsx';
import { WholeSections } from '../features/workspace/frame/WholeSections.tsx';
import { newEntityId } from '../state/newCase.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import { showToast } from '../ui/toasts.ts';
import { exchangeStore } from './exchange/exchangeStore.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

export interface VersionsOverlayProps {
  readonly kind: 'versions' | 'keepVersion';
  readonly workplace: Workplace;
  readonly onClose: () => void;
}

/** Versions of the opened case, or keeping one; nothing when no case is open. */
export function VersionsOverlay({ kind, workplace, onClose }: VersionsOverlayProps) {
  const [parts] = useState(() => partsOf(workplace));
  const [first] = useState(() => exchangeStore.getState().restorePoint);
  useEffect(() => {
    exchangeStore.setState({ restorePoint: null });
  }, []);
  const revision = useStore(openCaseStore, (state) => state?.analysis ?? null);
  if (parts === null) return null;
  if (kind === 'keepVersion') {
    return (
      <KeepVersionDialog
        parts={parts}
        onKept={(label) => {
          onClose();
          showToast(texts.keep.done(label));
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <VersionsScreen
      parts={parts}
      revision={revision}
      first={first}
      readView={(analysis) => <WholeSections analysis={analysis} />}
      onClose={onClose}
    />
  );
}

function partsOf(workplace: Workplace): VersionParts | null {
  const state = openCaseStore.getState();
  if (state === null) return null;
  const { openCase, caseDocument } = state;
  return {
    doc: openCase.doc,
    desk: openCase.desk,
    isReadOnly: caseDocument.isReadOnly,
    author: workplace.person().name,
    newId: newEntityId,
    now: () => Date.now(),
    flush: () => openCase.flush(),
    hash: async (bytes) => toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
  };
}
