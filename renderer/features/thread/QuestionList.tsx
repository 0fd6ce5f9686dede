import { MessageCircleQuestion, Unlink } from 'lucide-react';
import type { OpenQuestion } from '#shared/thread/openQuestions';
import { thread as texts } from '#shared/text/nl/thread';
import { goToPlace } from '../../state/goToPlace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './QuestionList.module.css';

export interface QuestionListProps {
  readonly questions: readonly OpenQuestion[];
  readonly emptyText: string;
  /** They hang loose instead of being asked. */
  readonly isLoose?: boolean;
}

const MOST_SHOWN = 12;

/** Questions with a way to what they are about. */
export function QuestionList({ questions, emptyText, isLoose = false }: QuestionListProps) {
  if (questions.length === 0) return <p className={styles['none']}>{emptyText}</p>;
  const Icon = isLoose ? Unlink : MessageCircleQuestion;
  return (
    <>
      <ul className={styles['list']}>
        {questions.slice(0, MOST_SHOWN).map((question) => (
          <li key={`${question.id} ${question.text}`} className={styles['question']}>
            <Icon aria-hidden="true" />
            <span>
              {question.text}
              <span className={styles['help']}>{question.help}</span>
              {question.at !== null && (
                <Button
                  kind="link"
                  onPress={() => {
                    goToPlace(question.section, question.at);
                  }}
                >
                  {texts.go}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {questions.length > MOST_SHOWN && (
        <p className={styles['none']}>{texts.more(questions.length - MOST_SHOWN)}</p>
      )}
    </>
  );
}
