import { useMemo, useState } from 'react';
import type { AccessRecord } from '#shared/access-log/accessRecord';
import type { LogCheck } from '#shared/access-log/checkLogs';
import { clientSentences, type SectionTitle } from '#shared/access-log/clientSentences';
import { accessLog as texts } from '#shared/text/nl/accessLog';
import type { AccessLogProblem } from '../../state/accessLog.ts';
import { Banner } from '../../ui/Banner.tsx';
import { classNames } from '../../ui/classNames.ts';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './LogView.module.css';
import { LogChecked } from './LogChecked.tsx';
import { LogTable } from './LogTable.tsx';
import { SaveLog, type SaveLogProps } from './SaveLog.tsx';

/** What is read when the log opens. */
export interface ReadLog {
  readonly records: readonly (AccessRecord | null)[];
  /** Null while there is no log to check. */
  readonly check: LogCheck | null;
}

export interface LogViewProps extends SaveLogProps, ReadLog {
  readonly problem: AccessLogProblem | null;
  readonly sectionTitle: SectionTitle;
}

/** Whether the log is whole, what it says in plain sentences, and all of its lines. */
export function LogView(props: LogViewProps) {
  const { records, check, problem, sectionTitle } = props;
  const [tab, setTab] = useState('sentences');
  const days = useMemo(() => clientSentences(records, sectionTitle), [records, sectionTitle]);
  return (
    <div className={classNames(styles['view'])}>
      <p className={classNames(styles['soft'])}>{texts.intro}</p>
      {problem !== null && <Banner tone="attention">{texts.problems[problem]}</Banner>}
      {check !== null && <LogChecked check={check} />}
      <Tabs
        label={texts.tabs.label}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'sentences',
            label: texts.tabs.sentences,
            content:
              days.length === 0 ? (
                <p>{texts.empty}</p>
              ) : (
                days.map(({ day, sentences }, index) => (
                  <section key={`${day} ${String(index)}`} className={classNames(styles['day'])}>
                    <h3>{formatLongDay(day)}</h3>
                    <ul>
                      {sentences.map((sentence, at) => (
                        <li key={at}>{sentence}</li>
                      ))}
                    </ul>
                  </section>
                ))
              ),
          },
          {
            id: 'table',
            label: texts.tabs.table,
            content: <LogTable records={records} sectionTitle={sectionTitle} />,
          },
        ]}
      />
      <p className={classNames(styles['soft'])}>{texts.checked.limit}</p>
      <SaveLog {...props} />
    </div>
  );
}
