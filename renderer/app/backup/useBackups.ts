import { useEffect } from 'react';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

const FIRST_LOOK_MS = 60_000;
const LOOK_EVERY_MS = 15 * 60_000;

/**
 * Makes the backup of the day and, once a month, tests the copies; a while after unlocking, so that
 * whoever comes to write is not held up. Backups of erased cases that lay out of reach go when they
 * are there again. What goes wrong is noted with the backups.
 */
export function useBackups({ backups, erased }: Pick<Workplace, 'backups' | 'erased'>): void {
  useEffect(() => {
    const look = async () => {
      if (backups.isDue()) await backups.make();
      if (backups.isTestDue()) await backups.test();
      await erased.removeLeft();
    };
    const first = setTimeout(() => void look(), FIRST_LOOK_MS);
    const regular = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearTimeout(first);
      clearInterval(regular);
    };
  }, [backups, erased]);
}
