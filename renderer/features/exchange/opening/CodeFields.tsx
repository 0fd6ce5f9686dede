import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { opening } from '#shared/text/nl/opening';
import { classNames } from '../../../ui/classNames.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { OpenActions } from './openActions.ts';
import styles from './OpenPackageDialog.module.css';

/** The form that the button under the dialog sends. */
export const CODE_FORM = 'package-code';

export interface CodeFieldsProps {
  readonly isWrong: boolean;
  readonly readCode: OpenActions['readCode'];
  readonly onTry: (words: string) => void;
}

const texts = opening.code;

/** Asks for the six words that were told by phone; shown while typed, because they are used once. */
export function CodeFields({ isWrong, readCode, onTry }: CodeFieldsProps) {
  const [typed, setTyped] = useState('');
  const [typo, setTypo] = useState<string | null>(null);
  const [isForgiven, setForgiven] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const error = typo ?? (isWrong && !isForgiven ? texts.wrong : null);
  return (
    <Form
      id={CODE_FORM}
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        const read = readCode(typed);
        setTypo(read.ok ? null : typoOf(read));
        if (read.ok) onTry(read.code);
        else input.current?.focus();
      }}
    >
      <p>{texts.text}</p>
      <TextField
        label={texts.label}
        hint={texts.hint}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setTypo(null);
          setForgiven(true);
        }}
        error={error}
        size="large"
        inputRef={input}
        autoComplete="off"
        spellCheck="false"
      />
    </Form>
  );
}

function typoOf(read: Exclude<ReturnType<OpenActions['readCode']>, { ok: true }>): string {
  if (read.reason === 'unknown-word') return texts.unknownWord(read.word);
  return read.count === 0 ? texts.empty : texts.wrongCount(read.count);
}
