import type { FactorLevel } from '#shared/analysis/factor';
import { fieldWords } from '#shared/analysis/fieldWords';
import { levelIcons } from '../../../forms/looks/levelIcons.ts';
import tones from '../../../forms/looks/LevelTile.module.css';
import { classNames } from '../../../ui/classNames.ts';
import styles from './LevelIcon.module.css';

export interface LevelIconProps {
  readonly level: FactorLevel | null;
}

/** Where a factor lies, as small as fits in a box; the word is its tooltip and is read aloud. */
export function LevelIcon({ level }: LevelIconProps) {
  if (level === null) return null;
  const Icon = levelIcons[level];
  const word = fieldWords('factor', 'level').options?.[level];
  return (
    <span className={classNames(styles['tile'], tones[level])} title={word}>
      <Icon aria-hidden="true" />
    </span>
  );
}
