import type { AnswerRemark } from '#shared/review/reviewAnswer';
import { compareRatings as texts } from '#shared/text/nl/compareRatings';
import styles from './RatingsView.module.css';

/** Remarks of one reader with the words they point at; nothing when there are none. */
export function RemarkLines({ remarks }: { readonly remarks: readonly AnswerRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className={styles['remarks']} aria-label={texts.remarks}>
      {remarks.map(({ id, span, text, proposed }) => (
        <li key={id}>
          {span !== null && <q className={styles['quote']}>{span.quote}</q>} {text}
          {proposed !== '' && <ins className={styles['proposed']}>{proposed}</ins>}
        </li>
      ))}
    </ul>
  );
}
