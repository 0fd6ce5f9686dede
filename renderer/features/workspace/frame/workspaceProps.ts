import type { WorkspaceProps as AppWorkspaceProps } from '../../../state/sessionStore.ts';

/** What the app gives an opened analysis. */
export interface WorkspaceProps extends AppWorkspaceProps {
  /** Opens the dialog that makes a Word document of this analysis. */
  readonly onExport: () => void;
}
