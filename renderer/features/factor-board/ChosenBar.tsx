import { Lightbulb, RefreshCw } from 'lucide-react';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { factorBoard } from '#shared/text/nl/factorBoard';
import { goToSection } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { makeHypothesis, makePattern } from './boardActions.ts';
import { clearChosen, noteMade, useBoardState, type MadeItem } from './boardStore.ts';
import styles from './ChosenBar.module.css';

const text = factorBoard.chosen;

/** What can be made of the chosen factors, and what was made of them. */
export function ChosenBar() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const { chosen, made } = useBoardState();
  const there = chosen.filter((id) => analysis.factor.some((factor) => factor.id === id));
  return (
    <div className={styles['place']}>
      {there.length > 0 && (
        <div role="group" aria-label={text.label} className={styles['bar']}>
          <p className={styles['count']}>
            <strong>{text.count(there.length)}</strong>
            <span className={styles['order']}>
              {there.map((id, index) => (
                <span key={id} title={nameOf(analysis, 'factor', id)}>
                  {index > 0 && <span aria-hidden="true">→ </span>}
                  {codeOf(analysis, 'factor', id)}
                </span>
              ))}
            </span>
          </p>
          {!isReadOnly && (
            <>
              <Button
                size="small"
                icon={<RefreshCw aria-hidden="true" />}
                isDisabled={there.length < 2}
                onPress={() => {
                  noteMade(makePattern(analysis, there));
                }}
              >
                {text.pattern}
              </Button>
              <Button
                size="small"
                icon={<Lightbulb aria-hidden="true" />}
                onPress={() => {
                  noteMade(makeHypothesis(there));
                }}
              >
                {text.hypothesis}
              </Button>
            </>
          )}
          <Button kind="quiet" size="small" onPress={clearChosen}>
            {text.clear}
          </Button>
          {there.length === 1 && <p className={styles['hint']}>{text.patternHint}</p>}
        </div>
      )}
      <div role="status">{made !== null && <Made made={made} />}</div>
    </div>
  );
}

function Made({ made }: { readonly made: MadeItem }) {
  const analysis = useAnalysis();
  const code = codeOf(analysis, made.collection, made.id);
  // Undone in the meantime.
  if (code === '') return null;
  const isLoop = made.collection === 'loop';
  return (
    <p className={styles['made']}>
      {isLoop ? text.patternMade(code, made.count) : text.hypothesisMade(code, made.count)}{' '}
      <Button
        kind="link"
        onPress={() => {
          goToSection(isLoop ? 's6' : 's5', { collection: made.collection, id: made.id });
        }}
      >
        {text.show}
      </Button>
    </p>
  );
}
