import type { MethodPack, SectionGuide } from '#shared/analysis/methodPack';
import { workspace } from '#shared/text/nl/workspace';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import styles from './GuideWords.module.css';

export interface GuideWordsProps {
  readonly guide: SectionGuide;
  readonly words: MethodPack['glossary'];
}

/** The words of the method that this guide uses, each explained in one line. */
export function GuideWords({ guide, words }: GuideWordsProps) {
  const text = JSON.stringify(guide).toLocaleLowerCase('nl');
  const used = words.filter(({ term }) => text.includes(term.toLocaleLowerCase('nl')));
  if (used.length === 0) return null;
  return (
    <Disclosure title={workspace.help.words} level={2}>
      <dl className={styles['words']}>
        {used.map(({ term, text: explanation }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
