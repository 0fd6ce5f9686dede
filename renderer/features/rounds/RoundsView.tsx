import { useState } from 'react';
import { rounds } from '#shared/text/nl/rounds';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RoundDetail } from './RoundDetail.tsx';
import { RoundList } from './RoundList.tsx';
import type { RoundParts } from './roundParts.ts';
import styles from './RoundsView.module.css';
import { supervisorRounds } from './roundWords.ts';

const texts = rounds.list;

/** Every round with a supervisor: what was asked, what came back, and what the duo did with it. */
export function RoundsView(props: RoundParts) {
  const { analysis, onAsk } = props;
  const all = supervisorRounds(analysis);
  const [wanted, setWanted] = useState(props.first);
  const chosen = all.find(({ id }) => id === wanted) ?? all[0] ?? null;
  const ask = onAsk !== null && (
    <>
      <Button
        onPress={() => {
          onAsk('review');
        }}
      >
        {texts.ask}
      </Button>
      <Button
        kind="quiet"
        onPress={() => {
          onAsk('question');
        }}
      >
        {texts.askQuestion}
      </Button>
    </>
  );
  if (chosen === null) {
    return (
      <EmptyState title={texts.empty.title} actions={ask}>
        {texts.empty.text}
      </EmptyState>
    );
  }
  return (
    <div className={styles['view']}>
      <header className={styles['head']}>
        <p>{texts.lead}</p>
        <div className={styles['buttons']}>{ask}</div>
      </header>
      <div className={styles['panes']}>
        <RoundList {...props} all={all} chosen={chosen.id} onChoose={setWanted} />
        <RoundDetail key={chosen.id} {...props} round={chosen} />
      </div>
    </div>
  );
}
