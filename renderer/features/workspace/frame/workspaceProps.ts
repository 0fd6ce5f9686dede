import type { ReactNode } from 'react';
import type { SectionInstruments } from '../../../forms/sectionView.ts';
import type { WorkspaceProps as AppWorkspaceProps } from '../../../state/sessionStore.ts';

/** One more tab beside the sections. */
export interface PaneTab {
  readonly id: string;
  readonly label: string;
  /** Behind the label, in small: how many there are. */
  readonly count?: ReactNode;
  /** It stands beside the whole text too. */
  readonly goesWithWhole?: boolean;
  readonly content: ReactNode;
}

/** What the app gives an opened analysis. */
export interface WorkspaceProps extends AppWorkspaceProps {
  /** Opens the dialog that makes a Word document of this analysis. */
  readonly onExport: () => void;
  /** The thinking tools, by section; each is one more view of it. */
  readonly instruments?: SectionInstruments;
  /** Beside the sections, after the help. */
  readonly paneTabs?: readonly PaneTab[];
  /** Stands on the bar before the export. */
  readonly barActions?: ReactNode;
  /** Covers all of it, its bar too: somebody sits beside the screen who may not see the rest. */
  readonly cover?: ReactNode;
  /** A page of the app in place of the sections, for example a receipt. */
  readonly page?: ReactNode;
}
