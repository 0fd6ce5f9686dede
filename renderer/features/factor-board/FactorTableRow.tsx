import type { MouseEvent } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { displayValue } from '#shared/analysis/displayValue';
import { codeOf, nameOf, referenceName } from '#shared/analysis/entityNames';
import type { FieldName } from '#shared/analysis/entityTypes';
import { isBlank, plainText } from '#shared/analysis/prose';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { FactorMark } from '../../forms/looks/FactorMark.tsx';
import { ItemMarks } from '../../forms/looks/ItemMarks.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './FactorTable.module.css';
import { tableColumns } from './tableColumns.ts';

export interface FactorTableRowProps {
  readonly factor: Entity<'factor'>;
  /** From 1: its place in the choice; null when not chosen. */
  readonly choice: number | null;
  /** The field whose cell Tab reaches, when it is in this row. */
  readonly tabField: string | null;
  readonly onFocus: (field: FieldName<'factor'>) => void;
  readonly onEdit: (field: FieldName<'factor'>) => void;
  readonly onChoose: () => void;
}

/** One factor as a row; each cell opens for editing in place. */
export function FactorTableRow(props: FactorTableRowProps) {
  const { factor, choice } = props;
  const analysis = useAnalysis();
  return (
    <tr aria-selected={choice !== null} className={classNames(choice !== null && styles['chosen'])}>
      <th scope="row" className={styles['code']}>
        <span className={styles['codeIn']}>
          <FactorMark kind={factor.kind} />
          {codeOf(analysis, 'factor', factor.id)}
          <ItemMarks id={factor.id} isOpen={false} />
          {choice !== null && (
            <span className={styles['choice']} title={text.chosenRow}>
              {choice}
            </span>
          )}
        </span>
      </th>
      {tableColumns.map((field) => {
        const words = valueWords(field);
        return (
          <td
            key={field}
            data-stop={`${factor.id} ${field}`}
            data-row={factor.id}
            data-field={field}
            tabIndex={props.tabField === field ? 0 : -1}
            className={styles[field === 'text' ? 'wide' : 'plain']}
            onFocus={() => {
              props.onFocus(field);
            }}
            onClick={(event: MouseEvent) => {
              if (event.ctrlKey || event.metaKey) props.onChoose();
              else props.onEdit(field);
            }}
          >
            <span className={styles[words === '' ? 'blank' : 'words']}>
              {words === '' ? text.cellEmpty : words}
            </span>
          </td>
        );
      })}
    </tr>
  );

  function valueWords(field: FieldName<'factor'>): string {
    if (field !== 'text') return displayValue(analysis, 'factor', factor, field);
    return isBlank(factor.text)
      ? nameOf(analysis, 'factor', factor.id)
      : plainText(factor.text, (ref) => referenceName(analysis, ref));
  }
}
