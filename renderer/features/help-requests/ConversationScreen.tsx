import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { callingName, personById } from '#shared/analysis/people';
import { conversation } from '#shared/text/nl/conversation';
import { methodPack } from '../../state/methodPack.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { CardPage } from './CardPage.tsx';
import { ChoosePage } from './ChoosePage.tsx';
import styles from './ConversationScreen.module.css';
import { conversationStore } from './conversationStore.ts';
import { ReadBackPage } from './ReadBackPage.tsx';

export interface ConversationScreenProps {
  /** The day of today, ISO. */
  readonly today: string;
}

/**
 * A conversation beside a youth, a parent or somebody else: one question at a time in large type,
 * and nothing of the analysis, of other people or of other cases on screen.
 */
export function ConversationScreen({ today }: ConversationScreenProps) {
  const step = useStore(conversationStore, (state) => state.step);
  const analysis = useAnalysis();
  const root = useRef<HTMLElement>(null);
  const place = step === null ? '' : step.kind === 'card' ? `card ${String(step.at)}` : step.kind;
  useEffect(() => {
    root.current?.scrollTo(0, 0);
  }, [place]);
  if (step === null) return null;
  const person = personById(analysis, step.person);
  const name = person === null ? '' : callingName(person);
  const guide =
    step.kind === 'choose'
      ? undefined
      : methodPack().conversations.find(({ id }) => id === step.guide);
  return (
    <main
      ref={root}
      tabIndex={-1}
      className={styles['screen']}
      aria-label={name === '' ? conversation.command : conversation.title(name)}
    >
      <div className={styles['page']}>
        {step.kind === 'choose' && <ChoosePage today={today} person={person} />}
        {step.kind === 'card' && guide !== undefined && (
          <CardPage key={step.at} step={step} guide={guide} name={name} />
        )}
        {step.kind === 'readBack' && guide !== undefined && (
          <ReadBackPage step={step} guide={guide} name={name} />
        )}
      </div>
    </main>
  );
}
