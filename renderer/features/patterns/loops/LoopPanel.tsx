import type { EntityId } from '#shared/base/ids';
import type { LoopEffect } from '#shared/pattern/loopEffect';
import { patterns } from '#shared/text/nl/patterns';
import { ItemPanel } from '../../../forms/ItemPanel.tsx';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import extras from '../panel/Extras.module.css';
import { closePanel, editPattern } from '../patternStore.ts';
import { KindBadge } from './KindBadge.tsx';
import { loopsOf, nothingFound } from './loopsOf.ts';
import { StoryProposal } from './StoryProposal.tsx';

export interface LoopPanelProps {
  readonly id: EntityId;
}

/** A loop with its whole form, and above it what the app proposes for its story. */
export function LoopPanel({ id }: LoopPanelProps) {
  const analysis = useAnalysis();
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const own = loopsOf(analysis, nothingFound).own.find(({ loop }) => loop.id === id);
  if (own === undefined) return null;
  const words = patterns.loops.effect;
  return (
    <>
      <section className={extras['extras']} aria-label={words.label}>
        <div className={extras['actions']}>
          <KindBadge kind={own.kind} />
          {canChange && own.effect !== null && (
            <ToggleGroup<LoopEffect>
              label={words.label}
              options={[
                { value: 'holds', label: words.holds },
                { value: 'helps', label: words.helps },
              ]}
              value={own.effect}
              onChange={(effect) => {
                editPattern('loop.effect', (writer) => {
                  writer.set('loop', id, { effect });
                });
              }}
            />
          )}
        </div>
        {canChange && <StoryProposal loop={own.loop} isOutdated={own.isOutdated} />}
      </section>
      <ItemPanel collection="loop" id={id} onClose={closePanel} level={3} />
    </>
  );
}
