import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { nl } from '#shared/text/nl';
import { accessLog } from '#shared/text/nl/accessLog';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';

const texts = accessLog.ask;
const FORM = 'ask-passphrase';

export interface AskPassphraseProps {
  readonly onProve: (passphrase: string) => Promise<boolean>;
  readonly onProven: () => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase once more, for what is looked at apart from the work. */
export function AskPassphrase({ onProve, onProven, onClose }: AskPassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Not `autoFocus`: above another dialog that comes before this one may take the focus.
  useEffect(() => {
    input.current?.focus();
  }, []);
  const submit = async () => {
    if (isBusy || passphrase === '') return;
    setBusy(true);
    const isRight = await onProve(passphrase).catch(() => false);
    setBusy(false);
    if (isRight) onProven();
    else setWrong(true);
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      width="narrow"
      onClose={onClose}
      closeLabel={accessLog.close}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button type="submit" form={FORM} kind="primary" isPending={isBusy}>
            {isBusy ? texts.busy : texts.button}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{texts.text}</p>
        <PassphraseField
          label={texts.label}
          showLabel={nl.unlock.show}
          hideLabel={nl.unlock.hide}
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setWrong(false);
          }}
          error={isWrong ? texts.wrong : null}
          isDisabled={isBusy}
          inputRef={input}
        />
      </Form>
    </Dialog>
  );
}
