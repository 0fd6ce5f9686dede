import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Result } from '#shared/base/result';
import { keysInLife } from '#shared/text/nl/keysInLife';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './OrganisationKey.module.css';

export interface OrganisationKeyProps {
  readonly recipient: string | null;
  readonly onSet: (recipient: string | null) => Result<null, 'not-a-key'>;
}

const texts = keysInLife.organisation;

/** The optional key of the organisation, for which backups are sealed too. */
export function OrganisationKey({ recipient, onSet }: OrganisationKeyProps) {
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useState(recipient);
  const [isWrong, setWrong] = useState(false);
  const set = (next: string | null) => {
    const done = onSet(next);
    setWrong(!done.ok);
    if (!done.ok) return;
    setKept(next);
    setTyped('');
    showToast(next === null ? texts.removed : texts.saved);
  };
  return (
    <Form
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        set(typed.trim());
      }}
    >
      <h3>{texts.title}</h3>
      <p>{texts.text}</p>
      <p className={classNames(styles['state'])}>{kept === null ? texts.none : texts.set}</p>
      {kept === null ? (
        <>
          <TextField
            label={texts.label}
            value={typed}
            onChange={(value) => {
              setTyped(value);
              setWrong(false);
            }}
            error={isWrong ? texts.wrong : null}
            autoComplete="off"
            spellCheck="false"
          />
          <div>
            <Button type="submit">{texts.save}</Button>
          </div>
        </>
      ) : (
        <>
          <code className={classNames(styles['key'])}>{kept}</code>
          <div>
            <Button
              onPress={() => {
                set(null);
              }}
            >
              {texts.remove}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
