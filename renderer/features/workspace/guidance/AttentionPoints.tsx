import type { SectionId } from '#shared/analysis/sections';
import { attentionPoints } from '#shared/text/nl/attentionPoints';
import { quality } from '#shared/text/nl/quality';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import styles from './AttentionPoints.module.css';

export interface AttentionPointsProps {
  readonly section: SectionId;
  /** Puts the youth's own name in. */
  readonly fill: (text: string) => string;
}

/** What one easily looks past in this section, as questions; nothing is measured or added up. */
export function AttentionPoints({ section, fill }: AttentionPointsProps) {
  const here = attentionPoints.filter(({ sections }) => sections.includes(section));
  if (here.length === 0) return null;
  return (
    <section className={styles['points']}>
      <h2>{quality.attention.title}</h2>
      <p className={styles['quiet']}>{quality.attention.lead}</p>
      {here.map(({ id, title, intro, questions, inText }) => (
        <Disclosure key={id} title={title} level={3}>
          <p>{fill(intro)}</p>
          <ul className={styles['questions']}>
            {questions.map((question) => (
              <li key={question}>{fill(question)}</li>
            ))}
          </ul>
          <p className={styles['quiet']}>{fill(inText)}</p>
        </Disclosure>
      ))}
    </section>
  );
}
