import type { Entity } from '#shared/analysis/analysis';
import { BoardCard } from './BoardCard.tsx';
import type { BoardTools } from './boardTools.ts';
import { beginDrag, endDrag } from './dragStore.ts';

export interface FactorCardsProps {
  /** Read aloud as the name of the place. */
  readonly name: string;
  readonly factors: readonly Entity<'factor'>[];
  readonly tools: BoardTools;
  readonly isVertical?: boolean;
  readonly className: string | undefined;
}

/** The cards of one place of the board, with everything that can be done to each. */
export function FactorCards(props: FactorCardsProps) {
  const { name, factors, tools, isVertical = false, className } = props;
  return (
    <div
      role="listbox"
      aria-label={name}
      aria-multiselectable="true"
      {...(isVertical && { 'aria-orientation': 'vertical' })}
      className={className}
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
  );
}
