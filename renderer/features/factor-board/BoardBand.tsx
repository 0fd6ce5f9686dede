import type { FactorLevel } from '#shared/analysis/factor';
import type { BoardCell } from '#shared/factors/boardCells';
import { emptyReason } from '#shared/factors/emptyLevels';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { levelIcons } from '../../forms/looks/levelIcons.ts';
import tile from '../../forms/looks/LevelTile.module.css';
import styles from './BoardBand.module.css';
import { BoardCellView } from './BoardCellView.tsx';
import type { BoardTools } from './boardTools.ts';
import { levelWord } from './levelWords.ts';

export interface BoardBandProps {
  readonly level: FactorLevel;
  readonly cells: readonly BoardCell[];
  readonly tools: BoardTools;
  readonly isFiltered: boolean;
  readonly onLeaveEmpty: (level: FactorLevel) => void;
}

/** One level of the board: what makes it heavier and what helps, side by side. */
export function BoardBand({ level, cells, tools, isFiltered, onLeaveEmpty }: BoardBandProps) {
  const analysis = useAnalysis();
  const Icon = levelIcons[level];
  const name = levelWord(analysis, level);
  const reason = emptyReason(analysis, level);
  const hasRoom = cells.some(({ factors }) => factors.length === 0) && !isFiltered;
  return (
    <section aria-label={name} className={styles['band']}>
      <div className={styles['level']}>
        <span className={classNames(tile['tile'], tile[level])}>
          <Icon aria-hidden="true" />
        </span>
        <h2 className={styles['name']}>{name}</h2>
        {hasRoom && (reason !== '' || !tools.isReadOnly) && (
          <Button
            kind="quiet"
            size="small"
            className={styles['purpose']}
            aria-label={text.onPurpose.at(
              reason === '' ? text.onPurpose.do : text.onPurpose.mark,
              name,
            )}
            onPress={() => {
              onLeaveEmpty(level);
            }}
          >
            {reason === '' ? text.onPurpose.do : text.onPurpose.mark}
          </Button>
        )}
        {hasRoom && reason !== '' && <p className={styles['reason']}>{reason}</p>}
      </div>
      {cells.map((cell) => (
        <BoardCellView
          key={cell.side}
          cell={cell}
          tools={tools}
          isFiltered={isFiltered || reason !== ''}
        />
      ))}
    </section>
  );
}
