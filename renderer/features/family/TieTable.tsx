import { useRef, type KeyboardEvent } from 'react';
import { displayValue } from '#shared/analysis/displayValue';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { family } from '#shared/text/nl/family';
import { editStep } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import styles from './TieTable.module.css';

export interface TieTableProps {
  readonly selected: EntityId | null;
  readonly onOpen: (id: EntityId) => void;
}

const texts = family.table;

/** The twin of both pictures: every tie as "who, tie, with whom", to open, add and remove. */
export function TieTable({ selected, onOpen }: TieTableProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const root = useRef<HTMLTableElement>(null);
  const ties = analysis.relation;
  const focusAt = (index: number) => {
    const id = ties[index]?.id;
    if (id !== undefined) root.current?.querySelector<HTMLElement>(`[data-tie="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const id = ties[index]?.id;
    if (event.key === 'ArrowUp') focusAt(index - 1);
    else if (event.key === 'ArrowDown') focusAt(index + 1);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(ties.length - 1);
    else if (event.key === 'Delete' && !isReadOnly && id !== undefined) {
      focusAt(index + 1 < ties.length ? index + 1 : index - 1);
      editStep('relation.remove', (writer) => {
        writer.remove('relation', id);
      });
    } else return;
    event.preventDefault();
  };
  if (ties.length === 0) return <p className={styles['none']}>{texts.none}</p>;
  const tabStop = ties.some(({ id }) => id === selected) ? selected : ties[0]?.id;
  const who = (id: EntityId | null) =>
    id === null ? texts.empty : nameOf(analysis, 'participant', id);
  return (
    <table ref={root} className={styles['table']} aria-label={texts.label}>
      <thead>
        <tr>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.tie}</th>
          <th scope="col">{texts.withWhom}</th>
          <th scope="col">{texts.quality}</th>
          <th scope="col">{texts.support}</th>
        </tr>
      </thead>
      <tbody>
        {ties.map((tie, index) => (
          <tr
            key={tie.id}
            className={tie.id === selected ? styles['selected'] : undefined}
            onClick={() => {
              onOpen(tie.id);
            }}
          >
            <td>
              <button
                type="button"
                data-tie={tie.id}
                tabIndex={tie.id === tabStop ? 0 : -1}
                className={styles['open']}
                onKeyDown={(event) => {
                  onKeyDown(event, index);
                }}
                onClick={(event) => {
                  event.stopPropagation();
                  onOpen(tie.id);
                }}
              >
                {who(tie.from)}
              </button>
            </td>
            <td>{displayValue(analysis, 'relation', tie, 'kind') || texts.empty}</td>
            <td>{who(tie.to)}</td>
            <td>{displayValue(analysis, 'relation', tie, 'quality') || texts.ask}</td>
            <td>{displayValue(analysis, 'relation', tie, 'support')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
