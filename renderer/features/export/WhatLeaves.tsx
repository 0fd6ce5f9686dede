import { exporting as texts } from '#shared/text/nl/export';
import type { LeavingOverview } from '../../export/leavingOverview.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './ExportDialog.module.css';

export interface WhatLeavesProps {
  readonly overview: LeavingOverview;
}

/** Which parts, which people and how much leave, and what stays behind. */
export function WhatLeaves({ overview }: WhatLeavesProps) {
  const { parts, people, words, keptBack } = overview;
  return (
    <section className={classNames(styles['leaves'])}>
      <h3>{texts.leaves}</h3>
      <p>
        {texts.parts(parts.length)}, {texts.words(words)}.
      </p>
      <ol className={classNames(styles['parts'])}>
        {parts.map((part) => (
          <li key={part.title}>{part.isEmpty ? texts.emptyPart(part.title) : part.title}</li>
        ))}
      </ol>
      <p>
        {people.length === 0
          ? texts.nobody
          : texts.people(people.map((person) => person.name).join(', '))}
      </p>
      <p className={classNames(styles['stays'])}>
        {texts.staysBehind}
        {keptBack > 0 && ` ${texts.duoOnly(keptBack)}`}
      </p>
    </section>
  );
}
