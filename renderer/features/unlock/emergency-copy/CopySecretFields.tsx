import { useEffect, useRef } from 'react';
import { emergencyCopy } from '#shared/text/nl/emergencyCopy';
import { nl } from '#shared/text/nl';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { PassphraseField } from '../../../ui/PassphraseField.tsx';
import { RecoveryCodeField } from '../RecoveryCodeField.tsx';
import type { CopySecretProblem } from './copyActions.ts';
import styles from './EmergencyCopyDialog.module.css';

export type SecretKind = 'passphrase' | 'code';

export interface CopySecretFieldsProps {
  readonly fileName: string;
  readonly kind: SecretKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKind: (kind: SecretKind) => void;
  /** What is wrong with it before anything is tried. */
  readonly typo: string | null;
  readonly problem: CopySecretProblem | null;
  readonly isBusy: boolean;
}

const texts = emergencyCopy.secret;

/** Asks for what the workplace of the copy had: its passphrase, or the code on its sheet. */
export function CopySecretFields(props: CopySecretFieldsProps) {
  const { kind, value, onChange, problem, isBusy } = props;
  const [other, otherLabel]: readonly [SecretKind, string] =
    kind === 'passphrase' ? ['code', texts.withCode] : ['passphrase', texts.withPassphrase];
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem !== 'wrong-secret') return;
    // What was typed stays, selected, so that it can be mended or replaced.
    input.current?.focus();
    input.current?.select();
  }, [problem]);
  const error = props.typo ?? errorOf(kind, problem);
  return (
    <>
      <p className={styles['file']}>
        {texts.file} <strong>{props.fileName}</strong>
      </p>
      <p>{texts.text}</p>
      {kind === 'passphrase' ? (
        <PassphraseField
          label={texts.passphrase}
          hint={texts.hint}
          showLabel={nl.unlock.show}
          hideLabel={nl.unlock.hide}
          value={value}
          onChange={onChange}
          error={error}
          autoFocus
          inputRef={input}
        />
      ) : (
        <RecoveryCodeField value={value} onChange={onChange} error={error} inputRef={input} />
      )}
      <div>
        <Button
          kind="link"
          isDisabled={isBusy}
          onPress={() => {
            props.onKind(other);
          }}
        >
          {otherLabel}
        </Button>
      </div>
      {problem === 'failed' && <Banner tone="danger">{emergencyCopy.wrong.failed}</Banner>}
      <p className={styles['note']} role="status">
        {isBusy && texts.busy}
      </p>
    </>
  );
}

function errorOf(kind: SecretKind, problem: CopySecretProblem | null): string | null {
  if (problem === 'typo') return nl.unlock.recovery.unsure;
  return problem === 'wrong-secret' ? emergencyCopy.wrong[kind] : null;
}
