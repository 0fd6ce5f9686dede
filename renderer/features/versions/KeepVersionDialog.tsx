import { useState } from 'react';
import { Form } from 'react-aria-components';
import { versions as texts } from '#shared/text/nl/versions';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { keepVersion, renameVersion } from './keepVersion.ts';
import styles from './KeepVersionDialog.module.css';
import type { VersionEntry } from './versionEntries.ts';
import type { VersionParts } from './versionParts.ts';

export interface KeepVersionDialogProps {
  readonly parts: VersionParts;
  /** A version that is there already and gets another name; left out to keep what stands there. */
  readonly named?: VersionEntry;
  /** Told with the name that was given once the version is on disk. */
  readonly onKept: (label: string) => void;
  readonly onClose: () => void;
}

const FORM = 'keep-version';
const LONGEST_LABEL = 80;
const LONGEST_REASON = 300;

/** Keeps what stands there now under a name, with the reason for it; or changes such a name. */
export function KeepVersionDialog({ parts, named, onKept, onClose }: KeepVersionDialogProps) {
  const [label, setLabel] = useState(named?.title ?? '');
  const [reason, setReason] = useState(named?.reason ?? '');
  const own = named === undefined ? texts.keep : texts.rename;
  const [isTried, setTried] = useState(false);
  const [state, setState] = useState<'asking' | 'busy' | 'notKept'>('asking');
  const isMissing = label.trim() === '';
  const submit = async () => {
    setTried(true);
    if (isMissing || state !== 'asking') return;
    setState('busy');
    const words = { label: label.trim(), reason: reason.trim() };
    const isKept = await (named === undefined
      ? keepVersion(parts, words)
      : renameVersion(parts, named.id, words));
    if (isKept) onKept(words.label);
    else setState('notKept');
  };
  return (
    <Dialog
      title={own.title}
      isOpen
      onClose={onClose}
      closeLabel={texts.keep.cancel}
      width="narrow"
      actions={
        <>
          <Button onPress={onClose}>{texts.keep.cancel}</Button>
          <Button
            type="submit"
            form={FORM}
            kind="primary"
            isPending={state === 'busy'}
            isDisabled={parts.isReadOnly || state === 'notKept'}
          >
            {own.button}
          </Button>
        </>
      }
    >
      <p>{parts.isReadOnly ? texts.keep.readOnly : own.lead}</p>
      {state === 'notKept' && <Banner tone="danger">{texts.keep.failed}</Banner>}
      <Form
        id={FORM}
        className={classNames(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={texts.keep.label}
          hint={texts.keep.labelHint}
          error={isTried && isMissing ? texts.keep.labelMissing : null}
          value={label}
          onChange={setLabel}
          maxLength={LONGEST_LABEL}
          isDisabled={parts.isReadOnly}
          autoFocus
        />
        <TextField
          label={texts.keep.reason}
          hint={texts.keep.reasonHint}
          value={reason}
          onChange={setReason}
          maxLength={LONGEST_REASON}
          isDisabled={parts.isReadOnly}
        />
      </Form>
    </Dialog>
  );
}
