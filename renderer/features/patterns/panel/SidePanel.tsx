import { useEffect, useRef } from 'react';
import type { FoundLoops } from '#shared/pattern/findLoops';
import type { PatternModel } from '#shared/pattern/patternModel';
import { ItemPanel } from '../../../forms/ItemPanel.tsx';
import { LoopsPanel } from '../loops/LoopsPanel.tsx';
import { LoopPanel } from '../loops/LoopPanel.tsx';
import { BreaksPanel } from '../loops/BreaksPanel.tsx';
import { closePanel, usePattern, type Panel } from '../patternStore.ts';
import { AddFactorPanel } from './AddFactorPanel.tsx';
import { ArrowPanel } from './ArrowPanel.tsx';
import { FactorPanel } from './FactorPanel.tsx';
import { NewArrowPanel } from './NewArrowPanel.tsx';
import styles from './SidePanel.module.css';

export interface SidePanelProps {
  readonly model: PatternModel;
  readonly found: FoundLoops;
}

/** What stands beside the drawing: the loops, or what was chosen or is being made. */
export function SidePanel({ model, found }: SidePanelProps) {
  const panel = usePattern((state) => state.panel);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form takes the focus; what stands above it must stay in sight.
    root.current?.scrollTo(0, 0);
  }, [panel]);
  return (
    <div ref={root} className={styles['side']} data-pattern-panel="">
      {contentOf(panel, model, found)}
    </div>
  );
}

function contentOf(panel: Panel, model: PatternModel, found: FoundLoops) {
  switch (panel.kind) {
    case 'loops':
      return <LoopsPanel found={found} />;
    case 'factor':
      return <FactorPanel key={panel.id} id={panel.id} />;
    case 'arrow':
      return <ArrowPanel key={panel.id} id={panel.id} />;
    case 'loop':
      return <LoopPanel key={panel.id} id={panel.id} />;
    case 'lead':
      return (
        <ItemPanel key={panel.id} collection="lead" id={panel.id} onClose={closePanel} level={3} />
      );
    case 'breaks':
      return <BreaksPanel key={panel.id} id={panel.id} />;
    case 'newArrow':
      return <NewArrowPanel key={panel.from} from={panel.from} />;
    case 'addFactor':
      return <AddFactorPanel model={model} />;
  }
}
