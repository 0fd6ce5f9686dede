import type { Entity } from '#shared/analysis/analysis';
import { isDraft, isFamilyRound } from '#shared/analysis/roundState';
import { rounds } from '#shared/text/nl/rounds';
import { setSectionView } from '../../state/openCaseStore.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../ItemForm.module.css';

export interface SentRoundProps {
  readonly round: Entity<'review'>;
}

const texts = rounds.inList;

/** A round that a copy belongs to: nothing of it is filled in by hand, so it is only shown the way. */
export function SentRound({ round }: SentRoundProps) {
  const isElsewhere = isFamilyRound(round) || round.kind === 'learning';
  return (
    <div className={styles['fields']}>
      <p>{!isElsewhere && isDraft(round) ? texts.draft : texts[round.kind ?? 'review']}</p>
      {!isElsewhere && (
        <div>
          <Button
            onPress={() => {
              setSectionView('s13', 'rounds');
            }}
          >
            {texts.open}
          </Button>
        </div>
      )}
    </div>
  );
}
