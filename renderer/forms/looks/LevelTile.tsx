import { factorLevels } from '#shared/analysis/factor';
import { fieldWords } from '#shared/analysis/fieldWords';
import { classNames } from '../../ui/classNames.ts';
import { levelIcons } from './levelIcons.ts';
import styles from './LevelTile.module.css';

export interface LevelTileProps {
  readonly level: unknown;
}

/** Where a factor lies: a small tile with its word; the colour is never alone. */
export function LevelTile({ level }: LevelTileProps) {
  const known = factorLevels.find((candidate) => candidate === level);
  if (known === undefined) return null;
  const Icon = levelIcons[known];
  return (
    <span className={styles['level']}>
      <span className={classNames(styles['tile'], styles[known])}>
        <Icon aria-hidden="true" />
      </span>
      <span>{fieldWords('factor', 'level').options?.[known]}</span>
    </span>
  );
}
