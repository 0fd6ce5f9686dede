import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { guideOf } from '#shared/analysis/methodPack';
import { workspace } from '#shared/text/nl/workspace';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { classNames } from '../../../ui/classNames.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { methodPack } from '../../../state/methodPack.ts';
import { layoutStore, setTab, toggleHelp } from '../frame/layoutStore.ts';
import { paneIds } from '../frame/panes.ts';
import type { PaneTab } from '../frame/workspaceProps.ts';
import styles from './ContextPane.module.css';
import { SectionGuideView } from './SectionGuideView.tsx';

export interface ContextPaneProps {
  /** Lies over the section in a narrow window. */
  readonly isOverlay: boolean;
  readonly onClose: () => void;
  /** The tabs that the app hangs in after the help. */
  readonly more: readonly PaneTab[];
  /** Beside the whole text: without what belongs to one section. */
  readonly isBesideWhole: boolean;
}

/** What stands beside a section: questions and examples, its thread, and its quality. */
export function ContextPane({ isOverlay, onClose, more, isBesideWhole }: ContextPaneProps) {
  const section = useOpenCase((state) => state.section);
  const tab = useStore(layoutStore, (state) => state.tab);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was asked for can have the focus already.
    const has = root.current?.contains(document.activeElement) === true;
    if (isOverlay && !has) root.current?.focus();
  }, [isOverlay]);
  const guide = guideOf(methodPack(), section);
  const help = {
    id: 'help',
    label: workspace.help.tabHelp,
    content: <SectionGuideView key={section} guide={guide} />,
  };
  const tabs = isBesideWhole ? more.filter(({ goesWithWhole }) => goesWithWhole) : [help, ...more];
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
        selected={tabs.some(({ id }) => id === tab) ? tab : 'help'}
        onSelect={setTab}
        tabs={tabs}
      />
    </aside>
  );
}
