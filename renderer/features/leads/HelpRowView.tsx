import type { Entity } from '#shared/analysis/analysis';
import { displayValue } from '#shared/analysis/displayValue';
import { codeOf, firstLine, nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import type { HelpRow } from '#shared/leads/helpMatrix';
import { longDate } from '#shared/text/nl/dates';
import { leads } from '#shared/text/nl/leads';
import { ItemMarks } from '../../forms/looks/ItemMarks.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './HelpRowView.module.css';
import { toggleTie } from './leadActions.ts';

export interface HelpRowViewProps {
  readonly row: HelpRow;
  readonly hypotheses: readonly Entity<'hypothesis'>[];
  readonly untouched: readonly EntityId[];
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly tabStop: string | null;
  readonly onFocus: (stop: string) => void;
  readonly onOpen: () => void;
}

const text = leads.matrix;

/** One help: what it is, how it fits and for whom, and a cell for each hypothesis. */
export function HelpRowView(props: HelpRowViewProps) {
  const { row, isOpen, tabStop } = props;
  const { help, ties, remarks } = row;
  const analysis = useAnalysis();
  const isLess = help.fit === 'less';
  const name = nameOf(analysis, 'intervention', help.id);
  const value = (field: string) => displayValue(analysis, 'intervention', help, field);
  const told = [
    value('forWhom'),
    help.owner === null ? text.noOwner : value('owner'),
    help.startBy === null ? '' : text.before(longDate(help.startBy)),
    help.availability === 'exists' ? '' : value('availability'),
  ].filter((words) => words !== '');
  const lines = [
    firstLine(help.sequence) === '' ? '' : text.sequence(firstLine(help.sequence)),
    firstLine(help.worksIf) === '' ? '' : text.worksIf(firstLine(help.worksIf)),
    firstLine(help.alternative) === '' ? '' : text.alternative(firstLine(help.alternative)),
  ].filter((words) => words !== '');
  return (
    <tr className={classNames(isLess && styles['less'])}>
      <th scope="row" className={styles['help']}>
        <button
          type="button"
          data-stop={help.id}
          tabIndex={tabStop === help.id ? 0 : -1}
          aria-expanded={isOpen}
          className={styles['open']}
          onFocus={() => {
            props.onFocus(help.id);
          }}
          onClick={props.onOpen}
        >
          <span className={styles['fit']}>{text.fits[help.fit ?? 'unknown']}</span>
          <span className={styles['name']}>{name}</span>
          <ItemMarks id={help.id} isOpen={isOpen} />
          <span className={styles['meta']}>{told.join(' · ')}</span>
          {lines.map((line) => (
            <span key={line} className={styles['meta']}>
              {line}
            </span>
          ))}
          {remarks.map((remark) => (
            <span key={remark} className={styles['remark']}>
              {text.remarks[remark]}
            </span>
          ))}
        </button>
      </th>
      {props.hypotheses.map(({ id }) => {
        const isTied = ties.has(id);
        const stop = `${help.id} ${id}`;
        return (
          <td
            key={id}
            className={classNames(styles['cell'], props.untouched.includes(id) && styles['asks'])}
          >
            <button
              type="button"
              data-stop={stop}
              tabIndex={tabStop === stop ? 0 : -1}
              aria-pressed={isTied}
              aria-disabled={props.isReadOnly}
              aria-label={text.cell(
                `${codeOf(analysis, 'hypothesis', id)} ${nameOf(analysis, 'hypothesis', id)}`,
                name,
              )}
              className={styles['tie']}
              onFocus={() => {
                props.onFocus(stop);
              }}
              onClick={() => {
                toggleTie(help.id, id, !isTied);
              }}
            >
              {isTied && <span className={styles[isLess ? 'ring' : 'dot']} aria-hidden="true" />}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
