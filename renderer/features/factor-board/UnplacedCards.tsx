import type { Entity } from '#shared/analysis/analysis';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import type { BoardTools } from './boardTools.ts';
import { FactorCards } from './FactorCards.tsx';
import styles from './UnplacedCards.module.css';

export interface UnplacedCardsProps {
  readonly factors: readonly Entity<'factor'>[];
  readonly tools: BoardTools;
}

/** Factors without a level or a side, above the board until they have one. */
export function UnplacedCards({ factors, tools }: UnplacedCardsProps) {
  if (factors.length === 0) return null;
  return (
    <section aria-label={text.unplaced} className={styles['unplaced']}>
      <h2 className={styles['heading']}>{text.unplaced}</h2>
      <p className={styles['hint']}>{text.unplacedHint}</p>
      <FactorCards
        name={text.unplaced}
        factors={factors}
        tools={tools}
        className={styles['cards']}
      />
    </section>
  );
}
