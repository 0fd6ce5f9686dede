import type { ReactNode } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { ReviewChoice } from '#shared/merge/receiptBook';

/** What the parts of a card are given; `go` leads to the place in the analysis. */
export interface ItemBodyProps {
  readonly analysis: Analysis;
  readonly senderName: string;
  readonly onResolve: (choice: ReviewChoice) => void;
  readonly go: ReactNode;
}
