import type { Readability } from '#shared/language/readability';
import { textHints as text } from '#shared/text/nl/language';
import { classNames } from '../../ui/classNames.ts';
import styles from './TextHints.module.css';

export type FigureListProps = Pick<Readability, 'figures' | 'limits'>;

interface Row {
  readonly label: string;
  readonly value: number | null;
  readonly bound: string;
  readonly isBeyond: boolean;
}

/** What can be counted, each with what fits this reader; words say it, not colour alone. */
export function FigureList({ figures, limits }: FigureListProps) {
  const { words, averageSentence, longestSentence, fd, lix } = figures;
  const rows: readonly Row[] = [
    upTo(text.words, words, limits.words),
    upTo(text.average, averageSentence, limits.averageSentence),
    upTo(text.longest, longestSentence, limits.longestSentence),
    {
      label: text.fd,
      value: fd,
      bound: text.least(limits.fd),
      isBeyond: fd !== null && fd < limits.fd,
    },
    upTo(text.lix, lix, limits.lix),
  ];
  return (
    <dl className={styles['figures']} aria-label={text.figures}>
      {rows.map(({ label, value, bound, isBeyond }) => (
        <div key={label} className={styles['figure']}>
          <dt>{label}</dt>
          <dd className={classNames(isBeyond && styles['beyond'])}>
            {value === null
              ? text.none
              : value.toLocaleString('nl-NL', { maximumFractionDigits: 1 })}
            {bound !== '' && <span className={styles['bound']}> {bound}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function upTo(label: string, value: number | null, most: number | null): Row {
  const isBeyond = value !== null && most !== null && value > most;
  return { label, value, bound: text.most(most), isBeyond };
}
