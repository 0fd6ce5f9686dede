import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { looseEnds } from '#shared/analysis/looseEnds';
import { guideOf } from '#shared/analysis/methodPack';
import { workspace } from '#shared/text/nl/workspace';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { classNames } from '../../../ui/classNames.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { methodPack } from '../../../state/methodPack.ts';
import { layoutStore, setTab, toggleHelp } from '../frame/layoutStore.ts';
import { paneIds } from '../frame/panes.ts';
import styles from './ContextPane.module.css';
import { LooseEndList } from './LooseEndList.tsx';
import { SectionGuideView } from './SectionGuideView.tsx';

export interface ContextPaneProps {
  /** Lies over the section in a narrow window. */
  readonly isOverlay: boolean;
  readonly onClose: () => void;
}

/** What stands beside a section: questions and examples, and what is not tied to anything yet. */
export function ContextPane({ isOverlay, onClose }: ContextPaneProps) {
  const section = useOpenCase((state) => state.section);
  const analysis = useAnalysis();
  const tab = useStore(layoutStore, (state) => state.tab);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOverlay) root.current?.focus();
  }, [isOverlay]);
  const ends = looseEnds(analysis);
  const here = ends.filter((end) => end.section === section);
  const guide = guideOf(methodPack(), section);
  return (
    <aside
      id={paneIds.help}
      ref={root}
      tabIndex={-1}
      aria-label={workspace.help.pane}
      className={classNames(styles['pane'], isOverlay && styles['overlay'])}
    >
      <IconButton
        icon={<X />}
        label={workspace.help.hide}
        shortcut={workspace.help.keys}
        className={styles['close']}
        onPress={() => {
          if (isOverlay) onClose();
          else toggleHelp(false);
        }}
      />
      <Tabs
        label={workspace.help.tabsLabel}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'help',
            label: workspace.help.tabHelp,
            content: <SectionGuideView key={section} guide={guide} />,
          },
          {
            id: 'loose',
            label: workspace.help.tabLoose,
            count: here.length === 0 ? undefined : here.length,
            content: <LooseEndList here={here} all={ends} />,
          },
        ]}
      />
    </aside>
  );
}
