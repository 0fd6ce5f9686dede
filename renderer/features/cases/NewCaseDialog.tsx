import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { codeProblem, nextCode } from './caseWords.ts';
import styles from './NewCaseDialog.module.css';

export interface NewCase {
  readonly code: string;
  /** `YYYY-MM-DD`. */
  readonly requestedOn: string;
}

export interface NewCaseDialogProps {
  readonly lines: readonly CaseSummary[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onClose: () => void;
  /** True when it was made and opened; the dialog then goes with the list. */
  readonly onCreate: (first: NewCase) => Promise<boolean>;
}

const texts = nl.cases.newDialog;
const LETTERS = 'VA';
const FORM = 'new-case';

/** A code and a date; nothing about the family is asked here. */
export function NewCaseDialog({ lines, today, onClose, onCreate }: NewCaseDialogProps) {
  const [code, setCode] = useState(() => nextCode(LETTERS, lines));
  const [requestedOn, setRequestedOn] = useState<string | null>(today);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const codeError = codeProblem(code, lines);
  const dateError = requestedOn === null ? texts.dateWrong : null;
  const submit = async () => {
    setTried(true);
    if (isBusy || codeError !== null || dateError !== null || requestedOn === null) return;
    setBusy(true);
    setFailed(false);
    if (await onCreate({ code, requestedOn })) return;
    setBusy(false);
    setFailed(true);
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      width="narrow"
      onClose={onClose}
      closeLabel={nl.common.close}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button type="submit" form={FORM} kind="primary" isPending={isBusy}>
            {texts.create}
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
        <TextField
          label={texts.code}
          hint={texts.codeHint}
          value={code}
          onChange={(value) => {
            setCode(value.toUpperCase().trim());
          }}
          error={isTried ? codeError : null}
          autoComplete="off"
          spellCheck="false"
          autoFocus
          className={classNames(styles['code'])}
        />
        <DateField
          label={texts.requestedOn}
          hint={requestedHint(requestedOn, today)}
          value={requestedOn}
          onChange={setRequestedOn}
          invalidText={texts.dateWrong}
          error={isTried ? dateError : null}
        />
        {hasFailed && <Banner tone="danger">{texts.failed}</Banner>}
      </Form>
    </Dialog>
  );
}

// Only asked, never refused: the clock of the laptop may be the one that is wrong.
function requestedHint(requestedOn: string | null, today: string): string {
  return requestedOn !== null && requestedOn > today ? texts.dateFuture : texts.requestedHint;
}
