import { useState } from 'react';
import { exercise as texts } from '#shared/text/nl/exercise';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './PickRatings.module.css';

/** Somebody who can rate: a key card that may be used. */
export interface Rater {
  readonly signKey: string;
  readonly name: string;
  readonly organisation: string;
}

/** What stands between the analysis and an exercise of it. */
export type ExerciseState =
  | { readonly kind: 'looking' | 'ready' | 'failed' }
  /** `words` say what is missing; `go` leads there. */
  | { readonly kind: 'blocked'; readonly words: string; readonly go: (() => void) | null };

export type ExerciseOutcome =
  | { readonly left: true; readonly name: string }
  | { readonly left: false; readonly words: string | null };

export interface ExerciseDialogProps {
  readonly raters: readonly Rater[];
  readonly state: ExerciseState;
  readonly chosen: readonly string[];
  readonly onChoose: (signKeys: readonly string[]) => void;
  readonly onMake: () => Promise<ExerciseOutcome>;
  readonly onCards: () => void;
  readonly onClose: () => void;
}

const FEWEST = 2;

/** Two or more people get the same analysis without names, to rate it apart. */
export function ExerciseDialog(props: ExerciseDialogProps) {
  const { raters, state, chosen, onChoose, onMake, onCards, onClose } = props;
  const [outcome, setOutcome] = useState<ExerciseOutcome | 'making' | null>(null);
  const isMaking = outcome === 'making';
  const make = async () => {
    setOutcome('making');
    setOutcome(await onMake());
  };
  if (outcome !== null && !isMaking && outcome.left) {
    return (
      <Dialog
        title={texts.done.title}
        isOpen
        width="narrow"
        onClose={onClose}
        closeLabel={texts.close}
        actions={
          <Button kind="primary" autoFocus onPress={onClose}>
            {texts.done.button}
          </Button>
        }
      >
        <p>{texts.done.text(outcome.name)}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={isMaking ? () => undefined : onClose}
      closeLabel={texts.close}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isMaking}>
            {texts.cancel}
          </Button>
          <Button
            kind="primary"
            isDisabled={chosen.length < FEWEST || state.kind !== 'ready'}
            isPending={isMaking}
            onPress={() => void make()}
          >
            {texts.make}
          </Button>
        </>
      }
    >
      <div className={styles['pick']}>
        <p>{texts.lead}</p>
        {raters.length < FEWEST ? (
          <Banner tone="attention" action={<Button onPress={onCards}>{texts.toCards}</Button>}>
            {texts.fewCards}
          </Banner>
        ) : (
          <div role="group" aria-label={texts.who} className={styles['places']}>
            <p className={styles['label']}>{texts.who}</p>
            {raters.map(({ signKey, name, organisation }) => (
              <CheckboxField
                key={signKey}
                label={texts.rater(name, organisation)}
                value={chosen.includes(signKey)}
                onChange={(isOn) => {
                  onChoose(isOn ? [...chosen, signKey] : chosen.filter((one) => one !== signKey));
                }}
              />
            ))}
          </div>
        )}
        {chosen.length >= FEWEST && <StateWords state={state} />}
        {outcome !== null && !isMaking && outcome.words !== null && (
          <Banner tone="attention">{outcome.words}</Banner>
        )}
      </div>
    </Dialog>
  );
}

function StateWords({ state }: { readonly state: ExerciseState }) {
  if (state.kind !== 'blocked') return <p role="status">{texts.states[state.kind]}</p>;
  const { words, go } = state;
  return (
    <Banner
      tone="attention"
      {...(go !== null && { action: <Button onPress={go}>{texts.go}</Button> })}
    >
      {words}
    </Banner>
  );
}
