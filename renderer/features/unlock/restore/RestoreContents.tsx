import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { restore as texts } from '#shared/text/nl/backup';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import type { FoundBackups } from '../../../vault/backup/findBackups.ts';
import { restoreEffect, type RestoreEffect } from '../../../vault/backup/restoreEffect.ts';
import styles from './RestoreFields.module.css';

export interface RestoreContentsProps {
  readonly found: FoundBackups;
  readonly lines: readonly CaseSummary[];
  readonly source: string;
  /** Cases that were erased here. */
  readonly stones: readonly Tombstone[];
  /** Of the erased ones those that are to come back all the same, by the name of the case. */
  readonly wanted: ReadonlySet<string>;
  readonly onWant: (caseId: string, wants: boolean) => void;
}

/** Which analyses are in it and what putting them back does; no word of the cases themselves. */
export function RestoreContents(props: RestoreContentsProps) {
  const { found, lines, source, stones, wanted, onWant } = props;
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
              <td>
                <Effect
                  effect={restoreEffect(lines, stones, one)}
                  code={one.code}
                  isWanted={wanted.has(one.caseId)}
                  onWant={(wants) => {
                    onWant(one.caseId, wants);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unopened > 0 && <p className={styles['busy']}>{texts.unopened(unopened)}</p>}
    </>
  );
}

interface EffectProps {
  readonly effect: RestoreEffect;
  readonly code: string;
  readonly isWanted: boolean;
  readonly onWant: (wants: boolean) => void;
}

/** What happens to a case; what was erased here comes back only when somebody says so. */
function Effect({ effect, code, isWanted, onWant }: EffectProps) {
  switch (effect.kind) {
    case 'merge':
      return texts.effect.merge(effect.code);
    case 'erased':
      return (
        <CheckboxField
          label={texts.effect.bringBack(code)}
          hint={texts.effect.erased(formatLongDay(isoDayOf(effect.at)), effect.by)}
          value={isWanted}
          onChange={onWant}
        />
      );
    case 'add':
    case 'other-epoch':
      return texts.effect[effect.kind];
  }
}
