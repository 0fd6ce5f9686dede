import { useState } from 'react';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { longDate } from '#shared/text/nl/dates';
import { retention } from '#shared/text/nl/retention';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import styles from './ErasedList.module.css';

export interface ErasedListProps {
  /** The newest first. */
  readonly stones: readonly Tombstone[];
  /** The files of backups of one of them that lay out of reach. */
  readonly copiesLeft: (alias: Tombstone['alias']) => readonly string[];
  /** The name of the file; `cancelled` when no place was chosen. */
  readonly onSave: (
    stone: Tombstone,
  ) => Promise<{ readonly name: string } | 'cancelled' | 'failed'>;
}

const texts = retention.stones;

/** Under the list of analyses: which were erased here, by whom, and their certificate once more. */
export function ErasedList({ stones, copiesLeft, onSave }: ErasedListProps) {
  const [came, setCame] = useState<{ readonly name: string } | 'failed' | null>(null);
  if (stones.length === 0) return null;
  const save = async (stone: Tombstone) => {
    const saved = await onSave(stone);
    setCame(saved === 'cancelled' ? null : saved);
  };
  return (
    <Disclosure title={texts.title(stones.length)} level={2}>
      <p className={classNames(styles['soft'])}>{texts.kept}</p>
      {came === 'failed' && <Banner tone="danger">{retention.erased.failed}</Banner>}
      {came !== null && came !== 'failed' && (
        <Banner tone="calm">{retention.erased.saved(came.name)}</Banner>
      )}
      <ul className={classNames(styles['stones'])}>
        {stones.map((stone) => (
          <li key={stone.alias}>
            <span>
              {texts.line(stone.code, longDate(isoDayOf(stone.erasedAt)), stone.erasedBy)}
              <span className={classNames(styles['soft'])}>
                {stone.certificateAt === null
                  ? texts.withoutProof
                  : texts.proofOn(longDate(isoDayOf(stone.certificateAt)))}
              </span>
              {stone.copiesLeft > 0 && (
                <span className={classNames(styles['soft'])}>
                  {retention.erased.copiesLeft(stone.copiesLeft)}{' '}
                  {retention.erased.copiesLater(copiesLeft(stone.alias))}
                </span>
              )}
            </span>
            <Button
              size="small"
              aria-label={texts.saveOf(stone.code)}
              onPress={() => void save(stone)}
            >
              {texts.save}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
