import type { Entity } from '#shared/analysis/analysis';
import { codeOf } from '#shared/analysis/entityNames';
import { plainText } from '#shared/analysis/prose';
import { levelsWithoutStrength } from '#shared/factors/emptyLevels';
import type { HiddenCause } from '#shared/factors/hiddenCause';
import { factorBoard } from '#shared/text/nl/factorBoard';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { splitFactor } from './boardActions.ts';
import styles from './BoardNudges.module.css';
import { leaveCause } from './boardStore.ts';
import { levelWord } from './levelWords.ts';

export interface BoardNudgesProps {
  /** Factors in which a cause seems to hide, with what it would become. */
  readonly causes: readonly { readonly factor: Entity<'factor'>; readonly cause: HiddenCause }[];
}

const text = factorBoard.nudges;

/** What the board asks: calm questions to think about together. They never block anything. */
export function BoardNudges({ causes }: BoardNudgesProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const levels = levelsWithoutStrength(analysis);
  const noCare =
    analysis.factor.length > 0 && !analysis.factor.some(({ level }) => level === 'careSystem');
  const count = levels.length + causes.length + (noCare ? 1 : 0);
  if (count === 0) return null;
  return (
    <Disclosure title={text.counted(count)} level={2}>
      <ul className={styles['nudges']}>
        {causes.map(({ factor, cause }) => (
          <li key={factor.id} className={styles['nudge']}>
            <p>
              <b>{codeOf(analysis, 'factor', factor.id)}</b> {text.cause(cause.word)}
            </p>
            <p className={styles['quote']}>{plainText(factor.text)}</p>
            <p className={styles['into']}>{text.splitInto(cause.cause, cause.effect)}</p>
            {!isReadOnly && (
              <p className={styles['choices']}>
                <Button
                  size="small"
                  onPress={() => {
                    splitFactor(factor, cause);
                  }}
                >
                  {text.split}
                </Button>
                <Button
                  kind="quiet"
                  size="small"
                  onPress={() => {
                    leaveCause(factor.id);
                  }}
                >
                  {text.leave}
                </Button>
              </p>
            )}
          </li>
        ))}
        {levels.map((level) => (
          <li key={level} className={styles['nudge']}>
            {text.strength(levelWord(analysis, level))}
          </li>
        ))}
        {noCare && <li className={styles['nudge']}>{text.careSystem}</li>}
      </ul>
    </Disclosure>
  );
}
