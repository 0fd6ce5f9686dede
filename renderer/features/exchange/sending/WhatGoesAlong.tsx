import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { exchange } from '#shared/text/nl/exchange';
import type { SendFacts } from './sendActions.ts';
import styles from './WhatGoesAlong.module.css';

export interface WhatGoesAlongProps {
  readonly facts: SendFacts;
}

const texts = exchange.send;

/** What is in the file and what is not, side by side. */
export function WhatGoesAlong({ facts }: WhatGoesAlongProps) {
  const goes = [
    texts.whole,
    ...(facts.attachments > 0 ? [texts.attachments(facts.attachments)] : []),
  ];
  const stays = [texts.private(facts.privateItems), texts.ownSteps, texts.otherCases];
  return (
    <div className={styles['both']}>
      <Part title={texts.goes} lines={goes} icon={<Check aria-hidden="true" />} />
      <Part title={texts.stays} lines={stays} icon={<Minus aria-hidden="true" />} />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: ReactNode;
}

function Part({ title, lines, icon }: PartProps) {
  return (
    <section aria-label={title} className={styles['part']}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            {icon}
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
