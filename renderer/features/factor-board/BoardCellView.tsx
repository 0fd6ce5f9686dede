import { Plus } from 'lucide-react';
import type { DragEvent } from 'react';
import { useStore } from 'zustand';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { isSamePlace, type BoardCell } from '#shared/factors/boardCells';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './BoardCellView.module.css';
import type { BoardTools } from './boardTools.ts';
import { dragStore, endDrag, hangOver } from './dragStore.ts';
import { FactorCards } from './FactorCards.tsx';
import { placeWord } from './levelWords.ts';
import { stopKey } from './stopKey.ts';

export interface BoardCellViewProps {
  readonly cell: BoardCell;
  readonly tools: BoardTools;
  /** Under a filter an empty place is no question. */
  readonly isFiltered: boolean;
}

/** One place of the board with its cards; empty it asks what could stand here. */
export function BoardCellView({ cell, tools, isFiltered }: BoardCellViewProps) {
  const analysis = useAnalysis();
  const isOver = useStore(dragStore, ({ ids, over }) => ids.length > 0 && isSamePlace(over, cell));
  const name = placeWord(analysis, cell);
  const place = { level: cell.level, side: cell.side };
  const drop = (event: DragEvent) => {
    const { ids } = dragStore.getState();
    if (ids.length === 0) return;
    event.preventDefault();
    tools.move(ids, place, cardUnder(event, ids));
    endDrag();
  };
  return (
    <div
      className={classNames(styles['cell'], styles[cell.side], isOver && styles['over'])}
      data-cell={stopKey(place)}
      onDragOver={(event) => {
        if (dragStore.getState().ids.length === 0) return;
        event.preventDefault();
        if (!isOver) hangOver(place);
      }}
      onDragLeave={(event) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node) || !event.currentTarget.contains(into)) hangOver(null);
      }}
      onDrop={drop}
    >
      {cell.factors.length > 0 ? (
        <FactorCards
          name={name}
          factors={cell.factors}
          tools={tools}
          isVertical
          className={styles['cards']}
        />
      ) : (
        !isFiltered && (
          <button
            type="button"
            data-stop={stopKey(place)}
            tabIndex={tools.tabStop === stopKey(place) ? 0 : -1}
            aria-label={text.askHere(name, tools.question(place))}
            aria-disabled={tools.isReadOnly}
            className={styles['empty']}
            onFocus={() => {
              tools.focused(stopKey(place));
            }}
            onClick={() => {
              tools.add(place);
            }}
          >
            <Plus aria-hidden="true" />
            <span>{tools.question(place)}</span>
          </button>
        )
      )}
    </div>
  );
}

/** The card that was dropped on: what is dragged comes before it. */
function cardUnder(event: DragEvent, dragged: readonly EntityId[]): EntityId | null {
  const target = event.target instanceof Element ? event.target : null;
  const id = target?.closest<HTMLElement>('[data-factor]')?.dataset['factor'];
  return isEntityId(id) && !dragged.includes(id) ? id : null;
}
