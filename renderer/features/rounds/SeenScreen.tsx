import { useState, type ReactNode } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { rounds } from '#shared/text/nl/rounds';
import { Banner } from '../../ui/Banner.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { Round } from './roundParts.ts';
import styles from './RoundsView.module.css';
import { roundName } from './roundWords.ts';

/** Something a version can be laid beside. */
export interface SeenBeside {
  readonly id: string;
  /** What to press for it. */
  readonly label: string;
  /** What it is called beside the version that was read. */
  readonly name: string;
  readonly analysis: Analysis;
}

/** What was read, out of the kept bytes; null while they are read, `problem` when they cannot be. */
export type SeenState =
  | null
  | 'problem'
  | {
      readonly question: string;
      readonly analysis: Analysis;
      /** Later and earlier versions to compare with. */
      readonly beside: readonly SeenBeside[];
    };

export interface SeenScreenProps {
  readonly round: Round;
  readonly seen: SeenState;
  readonly renderRead: (question: string, analysis: Analysis) => ReactNode;
  /** What changed from what was read to another version. */
  readonly renderChanges: (before: Analysis, beside: SeenBeside) => ReactNode;
  readonly onClose: () => void;
}

const texts = rounds.round;
const READ = 'read';
/** So much of a hash tells two versions apart for a person. */
const SHORT = 12;

/** "Wat de supervisor zag", letter by letter out of the kept version, and beside another one. */
export function SeenScreen({ round, seen, renderRead, renderChanges, onClose }: SeenScreenProps) {
  const [shown, setShown] = useState(READ);
  return (
    <Dialog
      title={texts.seen.title2(roundName(round))}
      isOpen
      width="wide"
      onClose={onClose}
      closeLabel={texts.seen.close}
    >
      <p className={styles['soft']}>{texts.seen.lead(round.version.slice(0, SHORT))}</p>
      {seen === null && <Skeleton label={texts.seen.loading} />}
      {seen === 'problem' && <Banner tone="attention">{texts.seen.problem}</Banner>}
      {seen !== null && seen !== 'problem' && (
        <>
          {seen.beside.length > 0 && (
            <ToggleGroup
              label={texts.compare.label}
              options={[
                { value: READ, label: texts.compare.read },
                ...seen.beside.map(({ id, label }) => ({ value: id, label })),
              ]}
              value={shown}
              onChange={setShown}
            />
          )}
          <Shown seen={seen} shown={shown} renderRead={renderRead} renderChanges={renderChanges} />
        </>
      )}
    </Dialog>
  );
}

interface ShownProps extends Pick<SeenScreenProps, 'renderRead' | 'renderChanges'> {
  readonly seen: Exclude<SeenState, null | 'problem'>;
  readonly shown: string;
}

function Shown({ seen, shown, renderRead, renderChanges }: ShownProps) {
  const other = seen.beside.find(({ id }) => id === shown);
  return other === undefined
    ? renderRead(seen.question, seen.analysis)
    : renderChanges(seen.analysis, other);
}
