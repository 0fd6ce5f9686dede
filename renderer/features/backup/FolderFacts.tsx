import type { FolderChoice } from '#shared/casedoc/backupIndex';
import { backup } from '#shared/text/nl/backup';
import { Button } from '../../ui/Button.tsx';
import styles from './BackupPanel.module.css';

/** How a folder is right now. */
export interface FolderSight {
  readonly isReachable: boolean;
  /** Bytes; null when the system would not say. */
  readonly freeBytes: number | null;
}

export interface FolderFactsProps {
  readonly folder: FolderChoice | null;
  readonly sight: FolderSight | null;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly onForget: () => void;
}

const texts = backup.folder;
const GIGABYTE = 1_000_000_000;
const LITTLE = 500_000_000;
const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Which folder, how much is free there, and choosing another. */
export function FolderFacts({ folder, sight, isBusy, onChoose, onForget }: FolderFactsProps) {
  return (
    <div>
      <dt>{texts.label}</dt>
      <dd>
        <span>{folder === null ? texts.none : folder.label}</span>
        <span className={styles['note']}>{folder === null ? texts.advice : spaceText(sight)}</span>
        <div className={styles['buttons']}>
          <Button
            kind={folder === null ? 'primary' : 'plain'}
            // Not disabled: it would lose the focus while the first copy is made.
            isPending={isBusy}
            onPress={onChoose}
          >
            {folder === null ? texts.choose : texts.other}
          </Button>
          {folder !== null && (
            <Button kind="quiet" isDisabled={isBusy} onPress={onForget}>
              {texts.forget}
            </Button>
          )}
        </div>
      </dd>
    </div>
  );
}

function spaceText(sight: FolderSight | null): string {
  const free = sight?.freeBytes ?? null;
  if (free === null) return '';
  const space =
    free >= GIGABYTE
      ? `${number.format(free / GIGABYTE)} GB`
      : `${number.format(Math.floor(free / 1_000_000))} MB`;
  return free < LITTLE ? texts.almostFull(space) : texts.free(space);
}
