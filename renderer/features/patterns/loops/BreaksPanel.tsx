import { ArrowRight, LifeBuoy } from 'lucide-react';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { breakPoints } from '#shared/pattern/breakPoints';
import { patternBreaks } from '#shared/text/nl/patternBreaks';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { PanelFrame } from '../panel/PanelFrame.tsx';
import { light, showPanel } from '../patternStore.ts';
import styles from './BreaksPanel.module.css';
import { makeLead } from './loopEdits.ts';

export interface BreaksPanelProps {
  /** The loop. */
  readonly id: EntityId;
}

/** The places where a loop could go otherwise, with how their order was reckoned in plain sight. */
export function BreaksPanel({ id }: BreaksPanelProps) {
  const analysis = useAnalysis();
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const loop = analysis.loop.find((one) => one.id === id);
  if (loop === undefined) return null;
  const words = patterns.breaks;
  const points = breakPoints(analysis, loop.links);
  return (
    <PanelFrame
      title={words.titleOf(nameOf(analysis, 'loop', id))}
      closeLabel={patterns.loops.back2}
    >
      <p className={styles['note']}>{points.length === 0 ? words.none : words.intro}</p>
      <ol className={styles['points']}>
        {points.map((point) => {
          const name = nameOf(analysis, 'factor', point.factor);
          return (
            <li
              key={point.link}
              className={styles['point']}
              onMouseEnter={() => {
                light([point.link]);
              }}
              onMouseLeave={() => {
                light(null);
              }}
            >
              <h3 className={styles['way']}>
                {name}
                <ArrowRight aria-hidden="true" />
                <span>{nameOf(analysis, 'factor', point.to)}</span>
              </h3>
              <p>
                {point.isCare && <LifeBuoy aria-hidden="true" className={styles['care']} />}
                {point.reason}
              </p>
              {point.sum !== null && <p className={styles['sum']}>{point.sum}</p>}
              {point.leads.map((lead) => (
                <button
                  key={lead}
                  type="button"
                  className={styles['lead']}
                  onClick={() => {
                    showPanel({ kind: 'lead', id: lead });
                  }}
                >
                  {words.has(nameOf(analysis, 'lead', lead))}
                </button>
              ))}
              {canChange && (
                <div>
                  <Button
                    size="small"
                    aria-label={words.makeOf(name)}
                    onPress={() => {
                      const lead = makeLead(id, point.factor, name);
                      if (lead !== null) showPanel({ kind: 'lead', id: lead });
                    }}
                  >
                    {words.make}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles['note']}>{patternBreaks.note}</p>
    </PanelFrame>
  );
}
