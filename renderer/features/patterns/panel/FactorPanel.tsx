import { Plus } from 'lucide-react';
import { useId } from 'react';
import { linkSentence } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { patterns } from '#shared/text/nl/patterns';
import { ItemPanel } from '../../../forms/ItemPanel.tsx';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { takeOut } from '../patternEdits.ts';
import { closePanel, showPanel } from '../patternStore.ts';
import styles from './Extras.module.css';

export interface FactorPanelProps {
  readonly id: EntityId;
}

/** The form of a factor, with its arrows: from here every arrow can be reached by keyboard. */
export function FactorPanel({ id }: FactorPanelProps) {
  const analysis = useAnalysis();
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const headingId = useId();
  const arrows = analysis.link.filter(({ from, to }) => from === id || to === id);
  const words = patterns.factor;
  return (
    <>
      <ItemPanel collection="factor" id={id} onClose={closePanel} level={3} />
      <section aria-labelledby={headingId} className={styles['extras']}>
        <h3 id={headingId}>{words.arrows}</h3>
        {arrows.length === 0 && <p className={styles['note']}>{words.noArrows}</p>}
        <ul>
          {arrows.map((link) => (
            <li key={link.id}>
              <button
                type="button"
                className={styles['row']}
                onClick={() => {
                  showPanel({ kind: 'arrow', id: link.id });
                }}
              >
                {linkSentence(analysis, link)}
              </button>
            </li>
          ))}
        </ul>
        {canChange && (
          <div className={styles['actions']}>
            <Button
              size="small"
              icon={<Plus aria-hidden="true" />}
              onPress={() => {
                showPanel({ kind: 'newArrow', from: id });
              }}
            >
              {words.arrowFrom}
            </Button>
            {arrows.length === 0 && (
              <Button
                kind="quiet"
                size="small"
                onPress={() => {
                  takeOut(id);
                }}
              >
                {words.takeOut}
              </Button>
            )}
          </div>
        )}
      </section>
    </>
  );
}
