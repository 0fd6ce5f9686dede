import { useRef, useState, useSyncExternalStore } from 'react';
import { Form } from 'react-aria-components';
import { nl } from '#shared/text/nl';
import { exchange } from '#shared/text/nl/exchange';
import { listWords } from '#shared/text/nl/listWords';
import type { KeyCards, KnownCard } from '../../../vault/exchange/workplaceExchange.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { usableCards } from '../cards/cardState.ts';
import { CodeToTell } from './CodeToTell.tsx';
import { ForWhom, type SealWay } from './ForWhom.tsx';
import { problemText } from './problemText.ts';
import type { SendActions, SendFacts, SendProblem } from './sendActions.ts';
import styles from './SendDialog.module.css';
import { WhatGoesAlong } from './WhatGoesAlong.tsx';

export interface SendDialogProps {
  readonly cards: Pick<KeyCards, 'cards' | 'subscribe'>;
  readonly facts: SendFacts;
  readonly actions: SendActions;
  /** Sign keys of those the last file of this case was for. */
  readonly remembered: readonly string[];
  readonly onRemember: (signKeys: readonly string[]) => void;
  /** The sender whose work was just merged in: the file is the receipt for that person. */
  readonly returnTo: { readonly signKey: string; readonly name: string } | null;
  readonly onToCards: () => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'asking'; readonly problem: SendProblem | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'code'; readonly name: string; readonly code: string };

const FORM = 'send';
const texts = exchange.send;

/** Asks for whom, says what goes along and what stays, and makes one sealed file. */
export function SendDialog(props: SendDialogProps) {
  const { cards, facts, actions, returnTo, onClose } = props;
  const known = useSyncExternalStore(cards.subscribe, cards.cards);
  const usable = usableCards(known);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    returnTo === null ? props.remembered : [returnTo.signKey],
  );
  const [way, setWay] = useState<SealWay>(() => (usable.length === 0 ? 'code' : 'cards'));
  const [codeFor, setCodeFor] = useState('');
  const codeForInput = useRef<HTMLInputElement>(null);
  const [isTried, setTried] = useState(false);
  const [step, setStep] = useState<Step>({ kind: 'asking', problem: null });
  const people = usable.filter(({ signKey }) => chosen.includes(signKey));
  const isMissing = way === 'cards' ? people.length === 0 : codeFor.trim() === '';
  const isBusy = step.kind === 'busy';

  const make = async () => {
    setTried(true);
    // What is missing comes into sight: on a small window it lies below.
    if (isMissing) codeForInput.current?.focus();
    if (isMissing || isBusy) return;
    setStep({ kind: 'busy' });
    const signKeys = people.map(({ signKey }) => signKey);
    const code = way === 'code' ? actions.newCode() : null;
    const made =
      code === null
        ? await actions.make({ kind: 'cards', signKeys }, listWords(people.map(wordsOf)))
        : await actions.make({ kind: 'code', code }, codeFor.trim());
    if (!made.ok) {
      setStep({ kind: 'asking', problem: made.reason === 'cancelled' ? null : made.reason });
    } else if (code === null) {
      props.onRemember(signKeys);
      showToast(texts.doneFor(made.value.name, people.map(({ name }) => name).join(', ')));
      onClose();
    } else {
      setStep({ kind: 'code', name: made.value.name, code });
    }
  };
  if (step.kind === 'code') return <CodeToTell {...step} onClose={onClose} />;
  // Closing half-way would hide how it ended, while the file still comes.
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <Dialog
      title={returnTo === null ? texts.title(facts.code) : texts.receiptTitle(returnTo.name)}
      isOpen
      onClose={close}
      closeLabel={nl.common.close}
      actions={
        <>
          <Button onPress={close} isDisabled={isBusy}>
            {texts.cancel}
          </Button>
          <Button type="submit" form={FORM} kind="primary" isPending={isBusy}>
            {isBusy ? texts.busy : texts.button}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        className={classNames(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {step.kind === 'asking' && step.problem !== null && (
          <Banner tone="danger" title={exchange.problems.title}>
            {problemText(step.problem)}
          </Banner>
        )}
        {returnTo !== null && <p>{texts.receiptLead(returnTo.name)}</p>}
        <ForWhom
          known={known}
          usable={usable}
          chosen={chosen}
          onChosen={setChosen}
          way={way}
          onWay={(chosenWay) => {
            setWay(chosenWay);
            setTried(false);
          }}
          codeFor={codeFor}
          onCodeFor={setCodeFor}
          codeForInput={codeForInput}
          error={
            isTried && isMissing ? (way === 'code' ? texts.codeForMissing : texts.missing) : null
          }
          onToCards={props.onToCards}
        />
        <WhatGoesAlong facts={facts} />
      </Form>
    </Dialog>
  );
}

function wordsOf({ name, organisation }: KnownCard): string {
  return texts.person(name, organisation);
}
