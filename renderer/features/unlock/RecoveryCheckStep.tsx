import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { sameGroup } from '#shared/sealing/recoveryCode';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './gateForm.module.css';
import { StepHead } from './StepHead.tsx';

export interface RecoveryCheckStepProps {
  readonly code: string;
  readonly onRight: () => void;
  readonly onShowAgain: () => void;
}

const texts = nl.firstRun.recovery;
const GROUPS = 8;

/** Two groups typed over from paper, so that the paper is known to be there. */
export function RecoveryCheckStep({ code, onRight, onShowAgain }: RecoveryCheckStepProps) {
  const [[first, second]] = useState(twoGroups);
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [isWrong, setWrong] = useState(false);
  const change = (next: readonly [string, string]) => {
    setTyped(next);
    setWrong(false);
  };
  const submit = () => {
    if (sameGroup(code, first, typed[0]) && sameGroup(code, second, typed[1])) onRight();
    else setWrong(true);
  };
  return (
    <Form
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <StepHead number={3} title={texts.checkTitle} text={texts.checkText(first, second)} />
      <div className={styles['pair']}>
        <TextField
          label={texts.group(first)}
          value={typed[0]}
          onChange={(value) => {
            change([value, typed[1]]);
          }}
          autoComplete="off"
          spellCheck="false"
          size="large"
          className={classNames(styles['code'])}
          autoFocus
        />
        <TextField
          label={texts.group(second)}
          value={typed[1]}
          onChange={(value) => {
            change([typed[0], value]);
          }}
          autoComplete="off"
          spellCheck="false"
          size="large"
          className={classNames(styles['code'])}
        />
      </div>
      <p role="alert" className={styles['wrong']}>
        {isWrong && texts.checkWrong}
      </p>
      <div className={classNames(styles['actions'], styles['spread'])}>
        <Button kind="link" size="large" icon={<ChevronLeft />} onPress={onShowAgain}>
          {texts.showAgain}
        </Button>
        <Button type="submit" kind="primary" size="large">
          {texts.check}
        </Button>
      </div>
    </Form>
  );
}

function twoGroups(): readonly [number, number] {
  const first = 1 + Math.floor(Math.random() * (GROUPS - 1));
  const second = first + 1 + Math.floor(Math.random() * (GROUPS - first));
  return [first, second];
}
