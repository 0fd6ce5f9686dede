import type { Entity } from '#shared/analysis/analysis';
import { askReview } from '#shared/text/nl/askReview';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { ProseControl } from '../../forms/ProseControl.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './AskReviewScreen.module.css';
import type { AskKind } from './askReviewStore.ts';

export interface QuestionPartProps {
  readonly kind: AskKind;
  readonly round: Entity<'review'>;
  readonly error: string | null;
}

const texts = askReview.question;
const FIELD = 'question';

/** The duo's own question, in its own words; it is kept in the case as it is typed. */
export function QuestionPart({ kind, round, error }: QuestionPartProps) {
  const type = fieldType('review', FIELD);
  const { label, hint } = fieldWords('review', FIELD);
  return (
    <section className={classNames(styles['part'])} aria-labelledby="ask-question">
      <h2 id="ask-question">{texts.title[kind]}</h2>
      <p className={classNames(styles['soft'])}>{texts.lead[kind]}</p>
      {type.kind === 'prose' && (
        <ProseControl
          entityId={round.id}
          field={FIELD}
          type={type}
          value={round.question}
          label={label}
          hint={hint}
          look="field"
          error={error}
          autoFocus
        />
      )}
      <div className={classNames(styles['examples'])}>
        <h3>{texts.examples.title}</h3>
        <ul>
          {texts.examples[kind].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
