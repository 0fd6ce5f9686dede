import { useEffect } from 'react';
import { fieldType } from '#shared/analysis/fieldWords';
import type { ConversationGuide } from '#shared/analysis/methodPack';
import { isBlank } from '#shared/analysis/prose';
import { placeOfAnswer, wordsAt } from '#shared/conversation/saidWords';
import { conversation } from '#shared/text/nl/conversation';
import { ProseControl } from '../../forms/ProseControl.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { PageTurner } from '../../ui/PageTurner.tsx';
import { closeAnswer, openAnswer } from './conversationEdits.ts';
import styles from './ConversationScreen.module.css';
import { goToStep, type ConversationStep } from './conversationStore.ts';
import { SofterQuestion } from './SofterQuestion.tsx';

type SpokenStep = Exclude<ConversationStep, { readonly kind: 'choose' }>;

export interface CardPageProps {
  readonly step: SpokenStep;
  readonly guide: ConversationGuide;
  readonly name: string;
}

/** One question in large type, with room for the words of the one who answers. */
export function CardPage({ step, guide, name }: CardPageProps) {
  const analysis = useAnalysis();
  const card = guide.cards[step.at];
  useEffect(() => {
    if (card === undefined) return undefined;
    openAnswer(step, card);
    return () => {
      closeAnswer(step, card);
    };
  }, [step, card]);
  if (card === undefined) return null;
  const place = placeOfAnswer(analysis, step, card);
  const words = place === null ? [] : wordsAt(analysis, place);
  const type = place === null ? null : fieldType(place.collection, place.field);
  const isLast = step.at === guide.cards.length - 1;
  return (
    <PageTurner
      at={step.at}
      onGo={(at) => {
        goToStep(at < guide.cards.length ? { ...step, at } : { ...step, kind: 'readBack' });
      }}
      previousLabel={conversation.previous}
      nextLabel={
        isLast ? conversation.toEnd : isBlank(words) ? conversation.skip : conversation.next
      }
      keysHint={conversation.keys}
      className={classNames(styles['card'])}
    >
      <header className={styles['head']}>
        <p className={styles['soft']}>
          {conversation.title(name)}
          <span className={styles['progress']}>
            {conversation.progress(step.at + 1, guide.cards.length)}
          </span>
        </p>
        <Button
          kind="quiet"
          onPress={() => {
            goToStep({ ...step, kind: 'readBack' });
          }}
        >
          {conversation.stop}
        </Button>
      </header>
      <h1 className={styles['question']} aria-live="polite">
        {card.question}
      </h1>
      <SofterQuestion text={card.softer} />
      <div className={styles['answer']}>
        {place !== null && type?.kind === 'prose' && (
          <ProseControl
            entityId={place.id}
            field={place.field}
            type={type}
            value={words}
            label={conversation.answer}
            hint={conversation.answerHint}
            look="claim"
            autoFocus
          />
        )}
      </div>
    </PageTurner>
  );
}
