import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { longDate } from '#shared/text/nl/dates';
import { retention } from '#shared/text/nl/retention';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './RetentionDialog.module.css';

export interface EraseDialogProps {
  readonly code: string;
  /** The day until which it would stay, when this is sooner; null when it may go now. */
  readonly staysUntil: string | null;
  /** When the log was saved for the file; null: never. */
  readonly logSavedOn: string | null;
  /** Null when it was done; the dialog then goes. */
  readonly onErase: () => Promise<'failed' | 'notKept' | null>;
  /** The log, from where it is saved for the file: above this dialog. */
  readonly renderLog: (onClose: () => void) => ReactNode;
  readonly onClose: () => void;
}

const texts = retention.erase;
const FORM = 'erase';

/**
 * Says what goes for good and what does not, and asks for the code before it does; who erases sooner
 * than planned says that it need not wait.
 */
export function EraseDialog(props: EraseDialogProps) {
  const { code, staysUntil, logSavedOn, onErase, renderLog, onClose } = props;
  const [typed, setTyped] = useState('');
  const [mayNow, setMayNow] = useState(staysUntil === null);
  const [needsNoLog, setNeedsNoLog] = useState(false);
  const hasLog = logSavedOn !== null || needsNoLog;
  const [isTried, setTried] = useState(false);
  const wait = useRef<HTMLInputElement>(null);
  const noLog = useRef<HTMLInputElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const toLog = useRef<HTMLButtonElement>(null);
  const [isLogOpen, setLogOpen] = useState<boolean | null>(null);
  useEffect(() => {
    if (isLogOpen === false) toLog.current?.focus();
  }, [isLogOpen]);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'failed' | 'notKept' | null>(null);
  const isRight = typed.trim().toUpperCase() === code.toUpperCase();
  const submit = async () => {
    setTried(true);
    // What is missing comes into sight: on a small window it lies below.
    if (!hasLog) noLog.current?.focus();
    else if (!mayNow) wait.current?.focus();
    else if (!isRight) input.current?.focus();
    if (!isRight || !hasLog || !mayNow || isBusy) return;
    setBusy(true);
    setProblem(null);
    const came = await onErase();
    if (came === null) return;
    setBusy(false);
    setProblem(came);
  };
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      role="alertdialog"
      isOpen
      onClose={close}
      closeLabel={retention.close}
      actions={
        <>
          <Button onPress={close} isDisabled={isBusy} autoFocus>
            {texts.keep}
          </Button>
          <Button type="submit" form={FORM} kind="danger" isPending={isBusy}>
            {isBusy ? texts.busy : texts.button}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        className={classNames(styles['body'])}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {problem !== null && <Banner tone="danger">{texts[problem]}</Banner>}
        <p>{texts.what}</p>
        <p>{texts.how}</p>
        <p>{texts.notHere}</p>
        <Banner
          tone={logSavedOn === null ? 'attention' : 'calm'}
          action={
            <Button
              ref={toLog}
              onPress={() => {
                setLogOpen(true);
              }}
              isDisabled={isBusy || problem === 'failed'}
            >
              {texts.openLog}
            </Button>
          }
        >
          {logSavedOn === null ? texts.log : texts.logSaved(longDate(logSavedOn))}
        </Banner>
        {logSavedOn === null && (
          <>
            <CheckboxField
              label={texts.noLog}
              value={needsNoLog}
              onChange={setNeedsNoLog}
              inputRef={noLog}
            />
            {isTried && !needsNoLog && <Banner tone="danger">{texts.noLogMissing}</Banner>}
          </>
        )}
        {staysUntil !== null && (
          <>
            <Banner tone="attention">{texts.early(longDate(staysUntil))}</Banner>
            <CheckboxField
              label={texts.notWait}
              value={mayNow}
              onChange={setMayNow}
              inputRef={wait}
            />
            {isTried && !mayNow && <Banner tone="danger">{texts.notWaitMissing}</Banner>}
          </>
        )}
        <TextField
          label={texts.confirm(code)}
          inputRef={input}
          value={typed}
          onChange={setTyped}
          error={isTried && !isRight ? texts.wrong(code) : null}
          maxLength={20}
          autoComplete="off"
        />
      </Form>
      {/* Outside the form: what is sent in there must never erase here. */}
      {isLogOpen === true &&
        renderLog(() => {
          setLogOpen(false);
        })}
    </Dialog>
  );
}
