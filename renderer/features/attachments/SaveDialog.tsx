import { useState } from 'react';
import { Form } from 'react-aria-components';
import { callingName, personById } from '#shared/analysis/people';
import { attachments } from '#shared/text/nl/attachments';
import { saveAttachment, type AttachmentProblem } from '../../export/attachmentGate.ts';
import type { RegisterParts } from '../../export/register.ts';
import { useIsPrivateItem } from '../../state/privacyActions.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { OpenedAttachment } from './openedAttachment.ts';
import styles from './SaveDialog.module.css';
import { shownName } from './shownName.ts';

export interface SaveDialogProps extends OpenedAttachment {
  readonly gate: RegisterParts;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

const FORM = 'save-attachment';
const LONGEST_RECIPIENT = 160;
const texts = attachments.save;

/** Asks for whom, says what that means, and lets the file leave through the gate. */
export function SaveDialog({ item, bytes, gate, onSaved, onClose }: SaveDialogProps) {
  const analysis = useAnalysis();
  const isPrivate = useIsPrivateItem(item.id);
  const [recipient, setRecipient] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AttachmentProblem | null>(null);
  const isMissing = recipient.trim() === '';
  const people = item.about.flatMap((id) => {
    const person = personById(analysis, id);
    return person === null ? [] : [callingName(person)];
  });
  const submit = async () => {
    setTried(true);
    if (isMissing || isBusy) return;
    setBusy(true);
    const saved = await saveAttachment({ attachment: item, bytes, isPrivate }, recipient, gate);
    setBusy(false);
    if (saved.ok) onSaved(saved.value.name);
    else setProblem(saved.reason);
  };
  // Closing half-way would hide how it ended, while the file still comes.
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={close}
      closeLabel={attachments.back}
      actions={
        <>
          <Button onPress={close} isDisabled={isBusy}>
            {texts.cancel}
          </Button>
          <Button type="submit" form={FORM} kind="primary" isPending={isBusy}>
            {isBusy ? texts.busy : texts.button}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        className={classNames(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {problem !== null && problem !== 'cancelled' && (
          <Banner tone="danger">{texts.problems[problem]}</Banner>
        )}
        <p className={styles['what']}>
          {texts.what(shownName(item), attachments.size(bytes.byteLength))}
        </p>
        <TextField
          label={texts.recipient.label}
          hint={texts.recipient.hint}
          value={recipient}
          onChange={setRecipient}
          error={isTried && isMissing ? texts.recipient.missing : null}
          maxLength={LONGEST_RECIPIENT}
          autoComplete="off"
          autoFocus
        />
        <Banner tone="attention" title={texts.warning.title}>
          {texts.warning.text}
        </Banner>
        <p className={styles['note']}>
          {people.length === 0 ? texts.nobody : texts.people(people.join(', '))}
          {isPrivate && ` ${texts.private}`}
        </p>
      </Form>
    </Dialog>
  );
}
