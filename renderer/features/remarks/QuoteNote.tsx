import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { isReplaced } from '../../state/remarkThreadList.ts';
import styles from './RemarkDetails.module.css';

export interface QuoteNoteProps {
  readonly thread: RemarkThread;
}

/** What became of the words a remark points at, when they are not as they were. */
export function QuoteNote({ thread }: QuoteNoteProps) {
  const { remark, found, isPlaceThere } = thread;
  const isOrphan = found?.kind === 'orphan';
  if (isPlaceThere && !isOrphan && found?.kind !== 'changed') return null;
  const words = !isPlaceThere ? texts.gone : isOrphan ? texts.orphan : texts.changed;
  return (
    <div className={styles['note']}>
      {!(isPlaceThere && isReplaced(thread)) && <p>{words}</p>}
      {remark.quote !== '' && (
        <figure>
          <figcaption>{texts.quoteLabel}</figcaption>
          <blockquote>{remark.quote}</blockquote>
        </figure>
      )}
    </div>
  );
}
