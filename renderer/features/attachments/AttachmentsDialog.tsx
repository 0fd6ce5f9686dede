import { useState, type ReactNode } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { attachments as texts } from '#shared/text/nl/attachments';
import type { RegisterParts } from '../../export/register.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AddArea } from './AddArea.tsx';
import { putBackAttachment, removeAttachment } from './attachmentActions.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { Notices, type Notice } from './Notices.tsx';
import type { OpenedAttachment } from './openedAttachment.ts';
import type { PictureType } from './pictureType.ts';
import { PictureView } from './PictureView.tsx';
import { RemovedList } from './RemovedList.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import type { Adding } from './useAdding.ts';

export interface AttachmentsDialogProps {
  readonly adding: Adding;
  readonly gate: RegisterParts;
  /** Asks for a file and adds it. */
  readonly onChoose: () => void;
  /** The fields of one attachment. */
  readonly renderFields: (item: Entity<'attachment'>) => ReactNode;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'list' }
  | ({ readonly kind: 'look'; readonly type: PictureType } & OpenedAttachment)
  | ({ readonly kind: 'save' } & OpenedAttachment);

/** The files that go with the case: add, look, describe, save as a file, remove and put back. */
export function AttachmentsDialog(props: AttachmentsDialogProps) {
  const { adding, onClose } = props;
  const items = useAnalysis().attachment;
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const [step, setStep] = useState<Step>({ kind: 'list' });
  const [opened, setOpened] = useState<EntityId | null>(null);
  const [focus, setFocus] = useState<{ readonly id: EntityId } | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [outcomes, setOutcomes] = useState(adding.outcomes);
  if (outcomes !== adding.outcomes) {
    // Something was just added: it opens, so that it can be said what it is.
    setOutcomes(adding.outcomes);
    const [only] = adding.outcomes;
    if (only !== undefined) setNotice(null);
    if (only !== undefined && only.kind !== 'refused' && adding.outcomes.length === 1) {
      setOpened(only.id);
      setFocus({ id: only.id });
    }
  }
  const say = (next: Notice | null) => {
    adding.forget();
    setNotice(next);
  };
  const toList = (id: EntityId) => {
    setStep({ kind: 'list' });
    setFocus({ id });
  };
  if (step.kind === 'save') {
    return (
      <SaveDialog
        {...step}
        gate={props.gate}
        onSaved={(name) => {
          say({ kind: 'saved', name });
          toList(step.item.id);
        }}
        onClose={() => {
          toList(step.item.id);
        }}
      />
    );
  }
  if (step.kind === 'look') {
    return (
      <PictureView
        {...step}
        onClose={() => {
          toList(step.item.id);
        }}
      />
    );
  }
  const putBack = (id: EntityId, name: string) => {
    putBackAttachment(id);
    say({ kind: 'back', name });
    setFocus({ id });
  };
  const close = () => {
    if (!adding.isBusy) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      width="wide"
      onClose={close}
      closeLabel={texts.close}
      actions={<Button onPress={close}>{texts.ready}</Button>}
    >
      <p>{texts.lead}</p>
      <AddArea adding={adding} isReadOnly={isReadOnly} onChoose={props.onChoose} />
      <Notices outcomes={adding.outcomes} notice={notice} onPutBack={putBack} />
      <AttachmentList
        items={items}
        opened={opened}
        focus={focus}
        isReadOnly={isReadOnly}
        revision={adding.outcomes}
        renderFields={props.renderFields}
        onToggle={(id) => {
          setOpened(opened === id ? null : id);
        }}
        onLook={(content, type) => {
          setStep({ kind: 'look', type, ...content });
        }}
        onSave={(content) => {
          setStep({ kind: 'save', ...content });
        }}
        onRemove={({ id, name }) => {
          removeAttachment(id);
          say({ kind: 'removed', id, name });
        }}
      />
      <RemovedList isReadOnly={isReadOnly} onPutBack={putBack} />
    </Dialog>
  );
}
