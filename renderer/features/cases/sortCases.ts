import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { phaseLabel } from './caseWords.ts';

export type SortColumn = 'code' | 'phase' | 'weeks' | 'parts' | 'with' | 'edited';

export interface CaseOrder {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

const collator = new Intl.Collator('nl', { numeric: true });

/** The lines in the asked order; equal ones by code. */
export function sortCases(lines: readonly CaseSummary[], order: CaseOrder): readonly CaseSummary[] {
  const sign = order.direction === 'ascending' ? 1 : -1;
  return [...lines].sort(
    (a, b) => sign * compare(a, b, order.column) || collator.compare(a.code, b.code),
  );
}

function compare(a: CaseSummary, b: CaseSummary, column: SortColumn): number {
  switch (column) {
    case 'code':
      return collator.compare(a.code, b.code);
    case 'phase':
      return collator.compare(phaseLabel(a.phase), phaseLabel(b.phase));
    case 'weeks':
      return collator.compare(a.requestedOn ?? '', b.requestedOn ?? '');
    case 'parts':
      return a.sectionsDone - b.sectionsDone;
    case 'with':
      return collator.compare(a.duo, b.duo);
    case 'edited':
      return a.editedAt - b.editedAt;
  }
}
