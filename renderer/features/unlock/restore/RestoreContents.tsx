import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { restore as texts } from '#shared/text/nl/backup';
import { formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import type { FoundBackups } from '../../../vault/backup/findBackups.ts';
import { restoreEffect, type RestoreEffect } from '../../../vault/backup/restoreEffect.ts';
import styles from './RestoreFields.module.css';

export interface RestoreContentsProps {
  readonly found: FoundBackups;
  readonly lines: readonly CaseSummary[];
  readonly source: string;
}

/** Which analyses are in it and what putting them back does; no word of the cases themselves. */
export function RestoreContents({ found, lines, source }: RestoreContentsProps) {
  const { cases, unopened } = found;
  const newest = Math.max(...cases.map(({ madeAt }) => madeAt));
  const day = (at: number): string => formatLongDay(isoDayOf(at));
  const columns = texts.columns;
  return (
    <>
      <p className={styles['source']}>{source}</p>
      <p>{texts.contains(day(newest), cases.length)}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{columns.code}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.effect}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.caseId}>
              <td>{one.code}</td>
              <td>{day(one.madeAt)}</td>
              <td>{effectText(restoreEffect(lines, one))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unopened > 0 && <p className={styles['busy']}>{texts.unopened(unopened)}</p>}
    </>
  );
}

function effectText(effect: RestoreEffect): string {
  return effect.kind === 'merge' ? texts.effect.merge(effect.code) : texts.effect[effect.kind];
}
