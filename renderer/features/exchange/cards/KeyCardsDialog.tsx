import { useState, useSyncExternalStore } from 'react';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { keyCards as texts } from '#shared/text/nl/keyCards';
import type {
  AddedCard,
  CardProblem,
  KeyCards,
} from '../../../vault/exchange/workplaceExchange.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/toasts.ts';
import type { CardActions } from './cardActions.ts';
import { CardList, type CardNotice } from './CardList.tsx';
import { CompareButtons, WordsDiffer } from './CompareButtons.tsx';
import { SafetyWords } from './SafetyWords.tsx';

export interface KeyCardsDialogProps {
  readonly cards: KeyCards;
  readonly person: Person;
  readonly actions: CardActions;
  /** A card that was dropped on the window or opened by a double click. */
  readonly arrived?: { readonly added: AddedCard } | { readonly problem: CardProblem } | null;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'list'; readonly notice: CardNotice | null; readonly isBack: boolean }
  | { readonly kind: 'compare'; readonly signKey: string }
  | { readonly kind: 'differ'; readonly signKey: string };

/** The own key card to give away, those of others, and comparing their words by phone. */
export function KeyCardsDialog(props: KeyCardsDialogProps) {
  const { cards, actions, onClose } = props;
  const known = useSyncExternalStore(cards.subscribe, cards.cards);
  const [step, setStep] = useState<Step>({
    kind: 'list',
    notice: props.arrived ?? null,
    isBack: false,
  });
  const [revoking, setRevoking] = useState<string | null>(null);
  const nameOf = (signKey: string) => known.find((card) => card.signKey === signKey)?.name ?? '';
  const toList = (notice: CardNotice | null = null) => {
    setStep({ kind: 'list', notice, isBack: true });
  };
  const add = async () => {
    const chosen = await actions.choose();
    if (!chosen.ok) {
      if (chosen.reason !== 'cancelled') toList({ problem: chosen.reason });
      return;
    }
    const added = await cards.addCard(chosen.value);
    toList(added.ok ? { added: added.value } : { problem: added.reason });
  };
  const saveOwn = async () => {
    const saved = await actions.saveOwn();
    if (saved.ok) showToast(texts.own.saved(saved.value.name));
    else if (saved.reason === 'not-saved') toList({ problem: saved.reason });
  };
  const revoke = (signKey: string) => {
    cards.revoke(signKey);
    setRevoking(null);
    toList();
    showToast(texts.revoking.done(nameOf(signKey)));
  };
  const isList = step.kind === 'list';
  return (
    <>
      <Dialog
        title={titleOf(step, nameOf)}
        width={isList ? 'wide' : 'normal'}
        isOpen
        onClose={() => {
          if (isList) onClose();
          else toList();
        }}
        closeLabel={isList ? nl.common.close : texts.back}
        actions={
          isList ? (
            // Coming back from the words, what had the focus is gone.
            <Button autoFocus={step.isBack && step.notice === null} onPress={onClose}>
              {texts.ready}
            </Button>
          ) : (
            <CompareButtons
              isDiffering={step.kind === 'differ'}
              onLater={toList}
              onSame={() => {
                cards.setChecked(step.signKey, true);
                showToast(texts.words.done(nameOf(step.signKey)));
                toList();
              }}
              onDifferent={() => {
                cards.setChecked(step.signKey, false);
                setStep({ kind: 'differ', signKey: step.signKey });
              }}
              onAgain={() => {
                setStep({ kind: 'compare', signKey: step.signKey });
              }}
              onRevoke={() => {
                setRevoking(step.signKey);
              }}
            />
          )
        }
      >
        {step.kind === 'list' && (
          <CardList
            cards={known}
            person={props.person}
            notice={step.notice}
            onSaveOwn={() => void saveOwn()}
            onAdd={() => void add()}
            onCompare={(signKey) => {
              setStep({ kind: 'compare', signKey });
            }}
            onRevoke={setRevoking}
            onKeepBoth={cards.keepBoth}
          />
        )}
        {step.kind === 'compare' && (
          <SafetyWords cards={cards} signKey={step.signKey} name={nameOf(step.signKey)} />
        )}
        {step.kind === 'differ' && <WordsDiffer name={nameOf(step.signKey)} />}
      </Dialog>
      <ConfirmDialog
        title={texts.revoking.title(nameOf(revoking ?? ''))}
        text={texts.revoking.text}
        isOpen={revoking !== null}
        confirmLabel={texts.revoking.confirm}
        cancelLabel={texts.revoking.cancel}
        closeLabel={nl.common.close}
        isDanger
        onConfirm={() => {
          if (revoking !== null) revoke(revoking);
        }}
        onCancel={() => {
          setRevoking(null);
        }}
      />
    </>
  );
}

function titleOf(step: Step, nameOf: (signKey: string) => string): string {
  switch (step.kind) {
    case 'list':
      return texts.title;
    case 'compare':
      return texts.words.title(nameOf(step.signKey));
    case 'differ':
      return texts.differ.title;
  }
}
