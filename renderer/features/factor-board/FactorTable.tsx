import { ArrowDown, ArrowUp } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import type { FieldName } from '#shared/analysis/entityTypes';
import { nameOf } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { sortFactors, type FactorOrder } from '#shared/factors/sortFactors';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { RemovedNote } from '../../forms/RemovedNote.tsx';
import { useFocusStop } from '../../forms/useFocusStop.ts';
import { useTarget } from '../../forms/useTarget.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { addFactor, removeFactor, restoreFactor } from './boardActions.ts';
import { BoardNudges } from './BoardNudges.tsx';
import { clearChosen, toggleChosen, useBoardState } from './boardStore.ts';
import { BoardToolbar } from './BoardToolbar.tsx';
import { CellEditor } from './CellEditor.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import styles from './FactorTable.module.css';
import { FactorTableRow } from './FactorTableRow.tsx';
import { tableColumns } from './tableColumns.ts';
import { useFactorBoard } from './useFactorBoard.ts';
import { useTableKeys, type TableCell } from './useTableKeys.ts';

/** The same factors as rows: every field in place, sorted by any column. */
export function FactorTable() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const { chosen } = useBoardState();
  const { factors, causes } = useFactorBoard();
  const root = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<FactorOrder | null>(null);
  const [current, setCurrent] = useState<TableCell | null>(null);
  const [edited, setEdited] = useState<TableCell | null>(null);
  const [removed, setRemoved] = useState<EntityId | null>(null);
  const focusStop = useFocusStop(root);
  const rows = sortFactors(analysis, factors, order);
  useTarget(
    'factor',
    useCallback((row: EntityId) => {
      setEdited({ row, field: 'text' });
    }, []),
  );

  const first = rows[0];
  const isThere = rows.some(({ id }) => id === current?.row);
  const tabStop = isThere ? current : first === undefined ? null : { row: first.id, field: 'text' };
  const add = (isPrivate: boolean) => {
    if (isReadOnly) return;
    const row = addFactor({ level: 'youth', side: 'risk' }, isPrivate);
    if (row !== null) setEdited({ row, field: 'text' });
  };
  const onKeyDown = useTableKeys({
    root,
    rows: rows.map(({ id }) => id),
    edit: setEdited,
    choose: toggleChosen,
    clearChosen,
    add,
    remove: (id) => {
      if (isReadOnly) return;
      const at = rows.findIndex((row) => row.id === id);
      const next = rows[at + 1] ?? rows[at - 1];
      if (next !== undefined) focusStop(`${next.id} text`);
      removeFactor(id);
      setRemoved(id);
    },
  });
  const sortBy = (field: FieldName<'factor'>) => {
    if (order?.field !== field) setOrder({ field, isDescending: false });
    else setOrder(order.isDescending ? null : { field, isDescending: true });
  };
  return (
    <div className={styles['frame']}>
      <BoardToolbar shown={factors.length} total={analysis.factor.length} onAdd={add} />
      <BoardNudges causes={causes} />
      {rows.length === 0 && analysis.factor.length === 0 && (
        <EmptyState>{text.tableEmpty}</EmptyState>
      )}
      {rows.length > 0 && (
        <div ref={root} className={styles['scroll']}>
          <table
            role="grid"
            aria-label={text.tableLabel}
            aria-multiselectable="true"
            className={styles['table']}
            onKeyDown={onKeyDown}
          >
            <thead>
              <tr>
                <th scope="col" className={styles['code']}>
                  {text.code}
                </th>
                {tableColumns.map((field) => (
                  <SortHead key={field} field={field} order={order} onSort={sortBy} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((factor) => (
                <FactorTableRow
                  key={factor.id}
                  factor={factor}
                  choice={chosen.includes(factor.id) ? chosen.indexOf(factor.id) + 1 : null}
                  tabField={tabStop?.row === factor.id ? tabStop.field : null}
                  onFocus={(field) => {
                    setCurrent({ row: factor.id, field });
                  }}
                  onEdit={(field) => {
                    setEdited({ row: factor.id, field });
                  }}
                  onChoose={() => {
                    toggleChosen(factor.id);
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited !== null && (
        <CellEditor
          key={`${edited.row} ${edited.field}`}
          root={root}
          cell={edited}
          name={nameOf(analysis, 'factor', edited.row)}
          onClose={() => {
            focusStop(`${edited.row} ${edited.field}`);
            setEdited(null);
          }}
        />
      )}
      <ChosenBar />
      <RemovedNote
        isShown={removed !== null}
        onUndo={() => {
          if (removed === null) return;
          restoreFactor(removed);
          focusStop(`${removed} text`);
          setRemoved(null);
        }}
      />
      <p className={styles['keys']}>{text.tableKeys}</p>
    </div>
  );
}

interface SortHeadProps {
  readonly field: FieldName<'factor'>;
  readonly order: FactorOrder | null;
  readonly onSort: (field: FieldName<'factor'>) => void;
}

function SortHead({ field, order, onSort }: SortHeadProps) {
  const isSorted = order?.field === field;
  const Arrow = order?.isDescending === true ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={styles[field === 'text' ? 'wide' : 'plain']}
      aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles['sort']}
        onClick={() => {
          onSort(field);
        }}
      >
        {fieldWords('factor', field).label}
        {isSorted && <Arrow aria-hidden="true" />}
      </button>
    </th>
  );
}
