import { sharing } from '#shared/text/nl/sharing';
import type { LeavingOverview } from '../../export/leavingOverview.ts';
import type { PreparedShare } from '../../export/shareGate.ts';
import { classNames } from '../../ui/classNames.ts';
import { formatLongDay } from '../../ui/dutchTime.ts';
import styles from './ShareScreen.module.css';

const texts = sharing.preview;

export interface WhatStaysProps {
  readonly overview: LeavingOverview;
  /** Null for data, which rests on nobody's answer. */
  readonly share: Pick<PreparedShare, 'decision' | 'staysBehind'> | null;
}

/** What leaves, what stays behind, and on what it rests. */
export function WhatStays({ overview, share }: WhatStaysProps) {
  const { words, people, keptBack } = overview;
  return (
    <div className={classNames(styles['facts'])}>
      <section>
        <h3>{texts.leaves}</h3>
        <p>
          {texts.words(words)}.{' '}
          {people.length === 0
            ? texts.nobody
            : texts.people(people.map(({ name }) => name).join(', '))}
        </p>
      </section>
      <section>
        <h3>{texts.stays}</h3>
        <ul>
          <li>{texts.own}</li>
          {keptBack > 0 && <li>{texts.duoOnly(keptBack)}</li>}
          {share?.staysBehind.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {share?.decision.dropsJustice === true && <li>{texts.justice}</li>}
        </ul>
      </section>
      {share !== null && (
        <section>
          <h3>{texts.rests}</h3>
          <p>{texts.basis[share.decision.basis]}</p>
          {share.decision.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
          {share.decision.expiresOn !== null && (
            <p>{texts.expires(formatLongDay(share.decision.expiresOn))}</p>
          )}
        </section>
      )}
    </div>
  );
}
