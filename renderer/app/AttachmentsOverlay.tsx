import { useState } from 'react';
import { useStore } from 'zustand';
import { attachments as texts } from '#shared/text/nl/attachments';
import { openCaseGate } from '../export/openCaseGate.ts';
import { AttachmentsDialog } from '../features/attachments/AttachmentsDialog.tsx';
import { offeredBytes, offeredDrop, offeredUnread } from '../features/attachments/newAttachment.ts';
import { useAdding } from '../features/attachments/useAdding.ts';
import { DropCover } from '../features/exchange/opening/DropCover.tsx';
import type { FieldPlace } from '../forms/describe.ts';
import { FieldGrid } from '../forms/FieldGrid.tsx';
import { logAccess } from '../state/accessSink.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import type { OpenCase, Workplace } from '../vault/unlockedWorkplace.ts';
import { useAppParts } from './AppContext.ts';

export interface AttachmentsOverlayProps {
  readonly workplace: Workplace;
  readonly onClose: () => void;
}

const FIELDS: readonly FieldPlace[] = [
  { field: 'kind' },
  { field: 'on', width: 'half' },
  { field: 'about' },
  { field: 'note' },
];

/** The attachments of the opened case; nothing when no case is open. */
export function AttachmentsOverlay(props: AttachmentsOverlayProps) {
  const openCase = useStore(openCaseStore, (state) => state?.openCase ?? null);
  return openCase && <Attachments key={openCase.alias} openCase={openCase} {...props} />;
}

interface AttachmentsProps extends AttachmentsOverlayProps {
  readonly openCase: OpenCase;
}

function Attachments({ workplace, openCase, onClose }: AttachmentsProps) {
  const { desktop } = useAppParts();
  const adding = useAdding(openCase);
  const [gate] = useState(() => openCaseGate(desktop, workplace, logAccess));
  const choose = async () => {
    const chosen = await desktop.openFile({ kind: 'attachment' });
    if (chosen.ok) await adding.add([offeredBytes(chosen.value.name, chosen.value.bytes)]);
    else if (chosen.reason !== 'cancelled') await adding.add([offeredUnread(chosen.reason)]);
  };
  return (
    <>
      <AttachmentsDialog
        adding={adding}
        gate={gate}
        onChoose={() => void choose()}
        renderFields={(item) => <FieldGrid collection="attachment" entity={item} places={FIELDS} />}
        onClose={onClose}
      />
      <DropCover texts={texts.drop} onDrop={(files) => void adding.add(files.map(offeredDrop))} />
    </>
  );
}
