import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { Column, Table, TableBody, TableHeader } from 'react-aria-components';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { classNames } from '../../ui/classNames.ts';
import { CaseRow } from './CaseRow.tsx';
import styles from './CaseTable.module.css';
import { sortCases, type CaseOrder, type SortColumn } from './sortCases.ts';

export interface CaseTableProps {
  readonly label: string;
  readonly lines: readonly CaseSummary[];
  readonly ownName: string;
  readonly now: number;
  readonly onOpen: (alias: CaseAlias) => void;
  readonly onArchive: (line: CaseSummary, archived: boolean) => void;
}

const sortable = ['code', 'phase', 'weeks', 'parts', 'with', 'edited'] as const;

/** One line per analysis: letters jump to a code, Enter opens, headings sort. */
export function CaseTable({ label, lines, ownName, now, onOpen, onArchive }: CaseTableProps) {
  const [order, setOrder] = useState<CaseOrder>({ column: 'edited', direction: 'descending' });
  return (
    <div className={styles['scroll']}>
      <Table
        aria-label={label}
        className={classNames(styles['table'])}
        sortDescriptor={order}
        onSortChange={({ column, direction }) => {
          const chosen = sortable.find((candidate) => candidate === column);
          if (chosen) setOrder({ column: chosen, direction });
        }}
      >
        <TableHeader>
          {sortable.map((column) => (
            <SortColumnHead key={column} column={column} />
          ))}
          <Column id="next">{nl.cases.columns.next}</Column>
          <Column id="actions">
            <span className={styles['hidden']}>{nl.cases.columns.actions}</span>
          </Column>
        </TableHeader>
        <TableBody>
          {sortCases(lines, order).map((line) => (
            <CaseRow
              key={line.alias}
              line={line}
              ownName={ownName}
              now={now}
              onOpen={onOpen}
              onArchive={onArchive}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function SortColumnHead({ column }: { readonly column: SortColumn }) {
  return (
    <Column
      id={column}
      isRowHeader={column === 'code'}
      allowsSorting
      className={classNames(styles['head'])}
    >
      {({ sortDirection }) => (
        <span className={styles['headText']}>
          {nl.cases.columns[column]}
          {sortDirection === 'ascending' && <ArrowUp aria-hidden="true" />}
          {sortDirection === 'descending' && <ArrowDown aria-hidden="true" />}
        </span>
      )}
    </Column>
  );
}
