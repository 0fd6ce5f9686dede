import type { ReactNode } from 'react';
import { workspace } from '#shared/text/nl/workspace';
import { setView } from '../../../state/openCaseStore.ts';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { EditorToolbar } from '../../../editor/EditorToolbar.tsx';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import styles from './ViewBar.module.css';

export interface ViewBarProps {
  readonly children?: ReactNode;
}

/** Tools for the text in work, and the switch between one section and the whole text. */
export function ViewBar({ children }: ViewBarProps) {
  const view = useOpenCase((state) => state.view);
  const proseHost = useOpenCase((state) => state.proseHost);
  return (
    <div className={styles['bar']}>
      {view === 'section' && <EditorToolbar host={proseHost} />}
      <span className={styles['grow']} />
      {children}
      <ToggleGroup
        label={workspace.view.label}
        options={[
          { value: 'section', label: workspace.view.section },
          { value: 'whole', label: workspace.view.whole },
        ]}
        value={view}
        onChange={setView}
      />
    </div>
  );
}
