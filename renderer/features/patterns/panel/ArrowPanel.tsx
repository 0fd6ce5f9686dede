import { ArrowLeftRight } from 'lucide-react';
import type { EntityId } from '#shared/base/ids';
import { patterns } from '#shared/text/nl/patterns';
import { ItemPanel } from '../../../forms/ItemPanel.tsx';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import { changeArrow, turnArrow } from '../patternEdits.ts';
import { closePanel } from '../patternStore.ts';
import styles from './Extras.module.css';
import { SeenBy } from './SeenBy.tsx';
import { signOf, type SignValue } from './signOptions.ts';

export interface ArrowPanelProps {
  readonly id: EntityId;
}

/** An arrow: its sign at hand, who sees it so, and its whole form. */
export function ArrowPanel({ id }: ArrowPanelProps) {
  const link = useAnalysis().link.find((one) => one.id === id);
  const factors = useAnalysis().factor;
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  if (link === undefined) return null;
  const isThere = (end: EntityId | null) => factors.some((factor) => factor.id === end);
  const words = patterns.arrow;
  return (
    <>
      <section className={styles['extras']} aria-label={words.title}>
        {(!isThere(link.from) || !isThere(link.to)) && (
          <p className={styles['warning']}>{words.dangling}</p>
        )}
        {canChange && (
          <div className={styles['actions']}>
            <ToggleGroup<SignValue>
              label={words.gives}
              options={[
                { value: 'plus', label: patterns.sign.plus },
                { value: 'minus', label: patterns.sign.minus },
                { value: 'unknown', label: patterns.sign.unknown },
              ]}
              value={link.polarity ?? 'unknown'}
              onChange={(sign) => {
                changeArrow(id, { polarity: signOf(sign) });
              }}
            />
            <Button
              size="small"
              kind="quiet"
              icon={<ArrowLeftRight aria-hidden="true" />}
              onPress={() => {
                turnArrow(id);
              }}
            >
              {words.turn}
            </Button>
          </div>
        )}
        <SeenBy link={link} />
      </section>
      <ItemPanel collection="link" id={id} onClose={closePanel} level={3} />
    </>
  );
}
