import { ShieldQuestion } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { nl } from '#shared/text/nl';
import { keyCards as texts } from '#shared/text/nl/keyCards';
import { opening } from '#shared/text/nl/opening';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/toasts.ts';
import type { CardProblem, KeyCards } from '../../../vault/exchange/workplaceExchange.ts';
import { Outcome } from '../opening/Outcome.tsx';
import type { CardActions } from './cardActions.ts';
import { CompareButtons, WordsDiffer } from './CompareButtons.tsx';
import { SafetyWords } from './SafetyWords.tsx';

export interface SenderKeyDialogProps {
  readonly cards: Pick<
    KeyCards,
    'cards' | 'subscribe' | 'addCard' | 'safetyPhrase' | 'setChecked' | 'revoke'
  >;
  /** Asks for a key card. */
  readonly choose: CardActions['choose'];
  /** The key something was signed with. */
  readonly signKey: string;
  /** Who signed it, as the file says. */
  readonly name: string;
  /** `isChanged`: the card came in, or something was decided about it. */
  readonly onClose: (isChanged: boolean) => void;
}

type Step =
  | { readonly kind: 'words' }
  | { readonly kind: 'differ' }
  | {
      readonly kind: 'problem';
      readonly problem: CardProblem | 'unreadable' | 'too-large' | 'other';
    };

/**
 * From a signature to somebody one knows, over whatever was signed: the card is brought in when it
 * is not here, and then its five words are compared by phone.
 */
export function SenderKeyDialog(props: SenderKeyDialogProps) {
  const { cards, signKey, name, onClose } = props;
  const known = useSyncExternalStore(cards.subscribe, cards.cards);
  const [step, setStep] = useState<Step>({ kind: 'words' });
  const [isChanged, setChanged] = useState(false);
  const isHere = known.some((card) => card.signKey === signKey);
  const close = () => {
    onClose(isChanged);
  };
  const add = async () => {
    const chosen = await props.choose();
    if (!chosen.ok) {
      if (chosen.reason !== 'cancelled') setStep({ kind: 'problem', problem: chosen.reason });
      return;
    }
    const added = await cards.addCard(chosen.value);
    if (!added.ok) setStep({ kind: 'problem', problem: added.reason });
    else if (added.value.card.signKey !== signKey) setStep({ kind: 'problem', problem: 'other' });
    else {
      setStep({ kind: 'words' });
      setChanged(true);
    }
  };
  if (!isHere) {
    return (
      <Dialog
        title={opening.needCard.title}
        isOpen
        onClose={close}
        closeLabel={nl.common.close}
        actions={
          <>
            <Button onPress={close}>{texts.words.later}</Button>
            <Button kind="primary" autoFocus onPress={() => void add()}>
              {opening.needCard.button}
            </Button>
          </>
        }
      >
        {step.kind === 'problem' && <ProblemNote problem={step.problem} />}
        <Outcome icon={ShieldQuestion} tone="attention">
          <p>{texts.sender.needCard(name)}</p>
        </Outcome>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={step.kind === 'differ' ? texts.differ.title : texts.words.title(name)}
      isOpen
      onClose={close}
      closeLabel={nl.common.close}
      actions={
        <CompareButtons
          isDiffering={step.kind === 'differ'}
          onLater={close}
          onSame={() => {
            cards.setChecked(signKey, true);
            showToast(texts.words.done(name));
            onClose(true);
          }}
          onDifferent={() => {
            cards.setChecked(signKey, false);
            setStep({ kind: 'differ' });
            setChanged(true);
          }}
          onAgain={() => {
            setStep({ kind: 'words' });
          }}
          onRevoke={() => {
            cards.revoke(signKey);
            showToast(texts.revoking.done(name));
            onClose(true);
          }}
        />
      }
    >
      {step.kind === 'differ' ? (
        <WordsDiffer name={name} />
      ) : (
        <SafetyWords cards={cards} signKey={signKey} name={name} />
      )}
    </Dialog>
  );
}

function ProblemNote({ problem }: Pick<Extract<Step, { kind: 'problem' }>, 'problem'>) {
  const { title, text } = problem === 'other' ? texts.sender.other : texts.problems[problem];
  return (
    <Banner tone="attention" title={title}>
      {text}
    </Banner>
  );
}
