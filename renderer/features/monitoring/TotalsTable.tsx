import { province } from '#shared/text/nl/province';
import type { ToldTable } from '#shared/monitoring/tellTotals';
import tableStyles from './FigureTable.module.css';
import styles from './TotalsTable.module.css';
import { classNames } from '../../ui/classNames.ts';

/** Numbers with a bar beside each: the picture and its table are one. */
export function TotalsTable({ table }: { readonly table: ToldTable }) {
  const { id, title, heads, rows, note } = table;
  const name = `totals-${id}`;
  return (
    <div className={styles['part']}>
      <h4 id={name}>{title}</h4>
      {note !== '' && <p className={styles['quiet']}>{note}</p>}
      <table className={classNames(tableStyles['table'], styles['totals'])} aria-labelledby={name}>
        <thead>
          <tr>
            <th scope="col">{province.totals.what}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {cells.map(({ words, part }, index) => (
                <td key={heads[index]}>
                  <span className={styles['cell']}>
                    <span className={styles[part === null ? 'none' : 'words']}>{words}</span>
                    {part !== null && <Bar part={part} isFirst={index === 0} />}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Says nothing the number does not say. */
function Bar({ part, isFirst }: { readonly part: number; readonly isFirst: boolean }) {
  return (
    <svg className={styles['bar']} aria-hidden="true">
      <rect className={styles['ground']} width="100%" height="100%" />
      <rect
        className={styles[isFirst ? 'first' : 'other']}
        width={`${String(part * 100)}%`}
        height="100%"
      />
    </svg>
  );
}
