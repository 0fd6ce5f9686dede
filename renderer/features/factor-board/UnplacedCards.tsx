import type { Entity } from '#shared/analysis/analysis';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { BoardCard } from './BoardCard.tsx';
import type { BoardTools } from './boardTools.ts';
import { beginDrag, endDrag } from './dragStore.ts';
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
      <div
        role="listbox"
        aria-label={text.unplaced}
        aria-multiselectable="true"
        className={styles['cards']}
      >
        {factors.map((factor) => (
          <BoardCard
            key={factor.id}
            factor={factor}
            use={tools.uses.get(factor.id)}
            choice={tools.choiceOf(factor.id)}
            hasCause={tools.causes.has(factor.id)}
            isOpen={tools.openFactor === factor.id}
            isTabStop={tools.tabStop === factor.id}
            canDrag={!tools.isReadOnly}
            onOpen={() => {
              tools.open(factor.id);
            }}
            onChoose={() => {
              tools.choose(factor.id);
            }}
            onFocus={() => {
              tools.focused(factor.id);
            }}
            onDragStart={(event) => {
              beginDrag(event, tools.movedWith(factor.id));
            }}
            onDragEnd={endDrag}
          />
        ))}
      </div>
    </section>
  );
}
