import { useState } from 'react';
import type { PortableContent } from '#shared/analysis/portable';
import { readPortableBytes } from '#shared/analysis/portableText';
import type { Result } from '#shared/base/result';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { openJson as texts } from '#shared/text/nl/openJson';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FoundJson } from './FoundJson.tsx';
import styles from './NewCaseDialog.module.css';

/** A file the user chose; nothing is known about what it holds. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenJsonDialogProps {
  readonly lines: readonly CaseSummary[];
  readonly onChoose: () => Promise<Result<ChosenFile, 'cancelled' | 'unreadable' | 'too-large'>>;
  /** True when the analysis was made and opened; the dialog then goes with the list. */
  readonly onAdd: (code: string, content: PortableContent) => Promise<boolean>;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'choosing'; readonly problem: 'unreadable' | 'too-large' | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'wrong'; readonly name: string; readonly messages: readonly string[] }
  | { readonly kind: 'found'; readonly name: string; readonly content: PortableContent };

const FORM = 'open-json';

/** Choose a file, see what is in it or what is wrong with it, and add it under a code. */
export function OpenJsonDialog({ lines, onChoose, onAdd, onClose }: OpenJsonDialogProps) {
  const [step, setStep] = useState<Step>({ kind: 'choosing', problem: null });
  const [isAdding, setAdding] = useState(false);
  const choose = async () => {
    const before = step;
    setStep({ kind: 'reading' });
    const chosen = await onChoose();
    if (chosen.ok) setStep(read(chosen.value));
    else if (chosen.reason === 'cancelled') setStep(before);
    else setStep({ kind: 'choosing', problem: chosen.reason });
  };
  const close = () => {
    if (!isAdding) onClose();
  };
  const isFound = step.kind === 'found';
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={close}
      closeLabel={nl.common.close}
      actions={
        <>
          <Button onPress={close} isDisabled={isAdding}>
            {texts.cancel}
          </Button>
          <Button
            key={step.kind === 'choosing' ? 'first' : 'other'}
            kind={isFound ? 'plain' : 'primary'}
            onPress={() => void choose()}
            isPending={step.kind === 'reading'}
            isDisabled={isAdding}
            autoFocus={!isFound}
          >
            {step.kind === 'choosing' || step.kind === 'reading'
              ? texts.choose.button
              : texts.choose.other}
          </Button>
          {isFound && (
            <Button type="submit" form={FORM} kind="primary" isPending={isAdding}>
              {texts.found.button}
            </Button>
          )}
        </>
      }
    >
      {step.kind === 'choosing' && step.problem !== null && (
        <Banner tone="danger">{texts.file[step.problem]}</Banner>
      )}
      {(step.kind === 'choosing' || step.kind === 'reading') && <p>{texts.choose.text}</p>}
      {step.kind === 'wrong' && (
        <>
          <Banner tone="danger" title={texts.wrong.title(step.name)}>
            {texts.wrong.text}
          </Banner>
          <ul className={classNames(styles['problems'])}>
            {step.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {isFound && (
        <FoundJson
          key={step.name}
          formId={FORM}
          fileName={step.name}
          content={step.content}
          lines={lines}
          onBusy={setAdding}
          onAdd={(code) => onAdd(code, step.content)}
        />
      )}
    </Dialog>
  );
}

function read({ name, bytes }: ChosenFile): Step {
  const reading = readPortableBytes(bytes);
  return reading.ok
    ? { kind: 'found', name, content: reading.value }
    : { kind: 'wrong', name, messages: reading.messages };
}
