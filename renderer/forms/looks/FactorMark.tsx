import { Sprout } from 'lucide-react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { classNames } from '../../ui/classNames.ts';
import styles from './FactorMark.module.css';

export interface FactorMarkProps {
  readonly kind: unknown;
  /** The word is read aloud anyway; shown only where the shape stands alone. */
  readonly withWord?: boolean;
}

/** Risk is a stone, what helps is a leaf: shape before colour. */
export function FactorMark({ kind, withWord = false }: FactorMarkProps) {
  const word = typeof kind === 'string' ? fieldWords('factor', 'kind').options?.[kind] : undefined;
  if (word === undefined) return null;
  return (
    <span
      className={classNames(styles['mark'], kind === 'risk' ? styles['risk'] : styles['helps'])}
    >
      {kind === 'risk' ? (
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M6.200 3.500 13 2.800l4.300 5-1.200 7.400-8 2L2.700 12z" />
        </svg>
      ) : (
        <Sprout aria-hidden="true" />
      )}
      <span className={classNames(!withWord && styles['hidden'])}>{word}</span>
    </span>
  );
}
