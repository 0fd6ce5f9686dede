import { Label, ProgressBar } from 'react-aria-components';
import { opening } from '#shared/text/nl/opening';
import { classNames } from '../../../ui/classNames.ts';
import styles from './OpenPackageDialog.module.css';

export interface FileProgressProps {
  readonly what: 'reading' | 'opening' | 'merging';
  /** In bytes; null when not known. */
  readonly size: number | null;
}

const MEGABYTE = 1024 * 1024;
const texts = opening.busy;

/** Something goes on; of a large file also how large, because that is why it takes a while. */
export function FileProgress({ what, size }: FileProgressProps) {
  return (
    <ProgressBar isIndeterminate className={classNames(styles['progress'])}>
      <div className={styles['progressLabel']}>
        <Label>{texts[what]}</Label>
        {size !== null && size >= MEGABYTE && (
          <span className={styles['size']}>
            {texts.size((size / MEGABYTE).toFixed(1).replace('.', ','))}
          </span>
        )}
      </div>
      <div className={styles['track']}>
        <div className={styles['bar']} />
      </div>
    </ProgressBar>
  );
}
