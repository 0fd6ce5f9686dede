import type { AccessRecord } from '#shared/access-log/accessRecord';
import type { SectionTitle } from '#shared/access-log/clientSentences';
import { isSectionId } from '#shared/analysis/sections';
import { accessLog as texts } from '#shared/text/nl/accessLog';
import { classNames } from '../../ui/classNames.ts';
import styles from './LogView.module.css';

export interface LogTableProps {
  readonly records: readonly (AccessRecord | null)[];
  readonly sectionTitle: SectionTitle;
}

/** How many lines are drawn; the file holds them all. */
const MOST_SHOWN = 500;

/** The lines of the log as they are kept, the newest first. */
export function LogTable({ records, sectionTitle }: LogTableProps) {
  const { columns } = texts;
  const shown = records
    .map((record, index) => ({ record, number: index + 1 }))
    .slice(-MOST_SHOWN)
    .reverse();
  return (
    <div
      className={classNames(styles['scroll'])}
      role="region"
      aria-label={texts.title}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {[
              columns.seq,
              columns.at,
              columns.actor,
              columns.action,
              columns.what,
              columns.result,
              columns.hash,
            ].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ record, number }) => (
            <tr key={number}>
              <td>{number}</td>
              {record === null ? (
                <td colSpan={6}>{texts.unreadable}</td>
              ) : (
                <Cells record={record} sectionTitle={sectionTitle} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellsProps {
  readonly record: AccessRecord;
  readonly sectionTitle: SectionTitle;
}

function Cells({ record, sectionTitle }: CellsProps) {
  const { at, zone, actor, action, section = '', fields = [], recipient, result, hash } = record;
  const what = [
    isSectionId(section) ? sectionTitle(section) : section,
    fields.join(', '),
    recipient === undefined ? '' : recipient.name,
    record.reason ?? '',
  ];
  return (
    <>
      <td>{new Date(at + zone * 60_000).toISOString().slice(0, 19).replace('T', ' ')}</td>
      <td>{actor.name}</td>
      <td>{texts.actions[action]}</td>
      <td>{what.filter((part) => part !== '').join(' · ')}</td>
      <td>{result === undefined ? '' : texts.results[result]}</td>
      <td>
        <code className={classNames(styles['code'])}>{hash.slice(0, 8)}</code>
      </td>
    </>
  );
}
