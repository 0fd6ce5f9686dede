import { rounds } from '#shared/text/nl/rounds';
import { Button } from '../../ui/Button.tsx';
import type { Round, RoundParts } from './roundParts.ts';
import styles from './RoundsView.module.css';
import { openCount, roundName, roundState } from './roundWords.ts';

export interface RoundListProps extends Pick<RoundParts, 'analysis' | 'today'> {
  readonly all: readonly Round[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const texts = rounds.list;

/** The rounds, the newest first, with how each stands. */
export function RoundList({ analysis, today, all, chosen, onChoose }: RoundListProps) {
  return (
    <nav aria-label={texts.choose} className={styles['list']}>
      <ul>
        {all.map((round) => {
          const open = openCount(analysis, round.id);
          return (
            <li key={round.id}>
              <Button
                kind="quiet"
                className={styles['one']}
                {...(round.id === chosen && { 'aria-current': 'true' as const })}
                onPress={() => {
                  onChoose(round.id);
                }}
              >
                <span className={styles['name']}>{roundName(round)}</span>
                <span className={styles['state']}>
                  {roundState(round, today)}
                  {open > 0 && `, ${texts.open(open)}`}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
