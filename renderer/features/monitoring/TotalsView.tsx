import { tellTotals } from '#shared/monitoring/tellTotals';
import type { Publication } from '#shared/monitoring/provinceTotals';
import { province } from '#shared/text/nl/province';
import { TotalsTable } from './TotalsTable.tsx';
import styles from './ProvinceDialog.module.css';

/** A publication as it may be shown, with what is not shown and why. */
export function TotalsView({ publication }: { readonly publication: Publication }) {
  const { count, median, tables, report } = tellTotals(publication);
  return (
    <>
      <section className={styles['part']}>
        <h3>{province.totals.title}</h3>
        <p>
          {count} {median}
        </p>
      </section>
      {tables.map((table) => (
        <TotalsTable key={table.id} table={table} />
      ))}
      <section className={styles['part']}>
        <h3>{province.report.title}</h3>
        <p>{report.length === 0 ? province.report.nothing : province.report.rules}</p>
        <ul className={styles['words']}>
          {report.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
