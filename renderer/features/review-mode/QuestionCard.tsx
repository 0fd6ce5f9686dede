import { MessageCircleQuestion } from 'lucide-react';
import type { Entity } from '#shared/analysis/analysis';
import { isBlank } from '#shared/analysis/prose';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { ProseView } from '../../editor/ProseView.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import styles from './QuestionCard.module.css';

export interface QuestionCardProps {
  readonly review: Entity<'review'>;
  /** Only a few pieces were sent. */
  readonly isPart: boolean;
}

const texts = reviewMode.question;

/** What the duo asks, before anything else is read; and what kind of copy this is. */
export function QuestionCard({ review, isPart }: QuestionCardProps) {
  const { question, kind, expiresOn, isIdentifiable } = review;
  return (
    <section className={styles['card']} aria-labelledby="review-question">
      <h2 id="review-question" className={styles['title']}>
        <MessageCircleQuestion aria-hidden="true" />
        {kind === 'learning' && isBlank(question) ? reviewMode.bar.kinds.learning() : texts.title}
      </h2>
      {kind === 'learning' && <p>{texts.learning}</p>}
      {!isBlank(question) && <ProseView prose={question} />}
      <p className={styles['muted']}>
        {[
          isPart ? texts.chosen : '',
          isIdentifiable ? texts.names : texts.noNames,
          expiresOn === null ? '' : `${reviewMode.bar.until(formatLongDay(expiresOn))}.`,
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
    </section>
  );
}
