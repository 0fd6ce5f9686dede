import { useId } from 'react';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { showPanel } from '../patternStore.ts';
import { KindBadge } from './KindBadge.tsx';
import styles from './LoopCard.module.css';
import { LoopCardFrame } from './LoopCardFrame.tsx';
import { adoptLoop, wayOf } from './loopEdits.ts';
import type { OtherLoop } from './loopsOf.ts';

export interface OtherLoopCardProps {
  readonly found: OtherLoop;
}

/** A circle that is in the arrows and that nobody named; one press makes it a loop. */
export function OtherLoopCard({ found }: OtherLoopCardProps) {
  const analysis = useAnalysis();
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const titleId = useId();
  const words = patterns.loops;
  const way = wayOf(analysis, found.factors);
  return (
    <LoopCardFrame links={found.links} labelledBy={titleId}>
      <div className={styles['badges']}>
        <KindBadge kind={found.kind} />
      </div>
      <p id={titleId} className={styles['way']}>
        {way} {words.back}
      </p>
      {canChange && (
        <div>
          <Button
            size="small"
            aria-label={words.adoptOf(way)}
            onPress={() => {
              const made = adoptLoop(analysis, found);
              if (made !== null) showPanel({ kind: 'loop', id: made });
            }}
          >
            {words.adopt}
          </Button>
        </div>
      )}
    </LoopCardFrame>
  );
}
