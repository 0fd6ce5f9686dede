import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  questionAudiences,
  type QuestionAudience,
  type ThinkingQuestion,
} from '#shared/analysis/methodPack';
import { workspace } from '#shared/text/nl/workspace';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './QuestionCard.module.css';

export interface QuestionCardProps {
  readonly questions: readonly ThinkingQuestion[];
  /** Puts the youth's own name in. */
  readonly fill: (text: string) => string;
}

const texts = workspace.help;

/** Thinking questions, one at a time, for whom you want to think with. */
export function QuestionCard({ questions, fill }: QuestionCardProps) {
  const [audience, setAudience] = useState<QuestionAudience | 'all'>('all');
  const [at, setAt] = useState(0);
  const shown = questions.filter((question) => audience === 'all' || question.for === audience);
  const question = shown[at % Math.max(1, shown.length)];
  const present = questionAudiences.filter((option) =>
    questions.some((candidate) => candidate.for === option),
  );
  const go = (by: 1 | -1) => {
    setAt((at + by + shown.length) % shown.length);
  };
  return (
    <section className={styles['card']} aria-labelledby="question-title">
      <div className={styles['head']}>
        <h2 id="question-title">{texts.question}</h2>
        <span className={styles['place']}>
          {texts.position(shown.length === 0 ? 0 : (at % shown.length) + 1, shown.length)}
        </span>
        <IconButton
          icon={<ChevronLeft />}
          label={texts.previous}
          onPress={() => {
            go(-1);
          }}
        />
        <IconButton
          icon={<ChevronRight />}
          label={texts.next}
          onPress={() => {
            go(1);
          }}
        />
      </div>
      <div aria-live="polite">
        {question !== undefined && (
          <>
            <p className={styles['question']}>{fill(question.text)}</p>
            <p className={styles['for']}>{texts.forWhom[question.for]}</p>
          </>
        )}
      </div>
      <SelectField
        label={texts.audience}
        layout="inline"
        options={[
          { value: 'all' as const, label: texts.audiences.all },
          ...present.map((option) => ({ value: option, label: texts.audiences[option] })),
        ]}
        value={audience}
        onChange={(next) => {
          setAudience(next);
          setAt(0);
        }}
        placeholder={texts.audiences.all}
      />
    </section>
  );
}
