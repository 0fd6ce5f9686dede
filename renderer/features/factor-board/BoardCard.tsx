import type { DragEvent, MouseEvent } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import type { FactorUse } from '#shared/factors/factorUse';
import { ItemMarks } from '../../forms/looks/ItemMarks.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './BoardCard.module.css';
import { FactorCard } from './FactorCard.tsx';

export interface BoardCardProps {
  readonly factor: Entity<'factor'>;
  readonly use: FactorUse | undefined;
  readonly choice: number | null;
  readonly hasCause: boolean;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly canDrag: boolean;
  readonly onOpen: () => void;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** A card of the board: an option of its place, that opens, can be chosen and moved. */
export function BoardCard(props: BoardCardProps) {
  const { factor, choice, isOpen } = props;
  return (
    <div
      role="option"
      aria-selected={choice !== null}
      data-stop={factor.id}
      data-factor={factor.id}
      tabIndex={props.isTabStop ? 0 : -1}
      draggable={props.canDrag}
      className={classNames(
        styles['card'],
        factor.kind === 'protective' ? styles['protective'] : styles['risk'],
        factor.kind === null && styles['unplaced'],
        isOpen && styles['open'],
        choice !== null && styles['chosen'],
      )}
      onFocus={props.onFocus}
      onClick={(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey) props.onChoose();
        else props.onOpen();
      }}
      onDragStart={props.onDragStart}
      onDragEnd={props.onDragEnd}
    >
      <ItemMarks id={factor.id} isOpen={isOpen} />
      <FactorCard factor={factor} use={props.use} choice={choice} hasCause={props.hasCause} />
    </div>
  );
}
