import { Building2, House, LifeBuoy, User, Waypoints } from 'lucide-react';
import type { FactorLevel } from '#shared/analysis/factor';
import { fieldWords } from '#shared/analysis/fieldWords';
import { classNames } from '../../../ui/classNames.ts';
import styles from './LevelIcon.module.css';

export interface LevelIconProps {
  readonly level: FactorLevel | null;
}

/** Where a factor lies, as small as fits in a box; the word is its tooltip and is read aloud. */
export function LevelIcon({ level }: LevelIconProps) {
  if (level === null) return null;
  const Icon = icons[level];
  const word = fieldWords('factor', 'level').options?.[level];
  return (
    <span className={classNames(styles['tile'], styles[level])} title={word}>
      <Icon aria-hidden="true" />
    </span>
  );
}

const icons = {
  youth: User,
  family: House,
  environment: Waypoints,
  careSystem: LifeBuoy,
  society: Building2,
} as const;
