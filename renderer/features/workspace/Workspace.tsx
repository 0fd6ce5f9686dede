import { useEffect } from 'react';
import { useStore } from 'zustand';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { openSession } from './frame/openSession.ts';
import { WorkspaceFrame } from './frame/WorkspaceFrame.tsx';
import type { WorkspaceProps } from './frame/workspaceProps.ts';

/** One opened analysis: its sections, what guides the work on them, and how safe it is. */
export function Workspace(props: WorkspaceProps) {
  const { openCase, workplace } = props;
  useEffect(() => openSession(openCase, workplace), [openCase, workplace]);
  const isOpen = useStore(openCaseStore, (state) => state?.openCase === openCase);
  return isOpen ? <WorkspaceFrame {...props} /> : null;
}
