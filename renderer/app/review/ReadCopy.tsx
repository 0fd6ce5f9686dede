import type { Analysis } from '#shared/analysis/analysis';
import { askReview as texts } from '#shared/text/nl/askReview';
import { WholeSections } from '../../features/workspace/frame/WholeSections.tsx';
import styles from './ReadCopy.module.css';

export interface ReadCopyProps {
  readonly question: string;
  readonly analysis: Analysis;
}

/** A copy as its reader opens it: the question first, then every section. */
export function ReadCopy({ question, analysis }: ReadCopyProps) {
  return (
    // A long text is read by keyboard too.
    <div className={styles['page']} role="group" aria-label={texts.check.preview} tabIndex={0}>
      <div className={styles['question']}>
        <h3>{texts.check.questionLabel}</h3>
        {question.split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      <WholeSections analysis={analysis} />
    </div>
  );
}
