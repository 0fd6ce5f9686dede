import { ListChecks } from 'lucide-react';
import { useDeferredValue } from 'react';
import { sectionIds } from '#shared/analysis/sections';
import { openQuestions } from '#shared/thread/openQuestions';
import { sections } from '#shared/text/nl/sections';
import { thread as texts } from '#shared/text/nl/thread';
import { goToSection } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { ItemThread } from './ItemThread.tsx';
import { QuestionList } from './QuestionList.tsx';
import styles from './ThreadPane.module.css';

export interface ThreadPaneProps {
  readonly onAgenda: () => void;
}

/** Beside a section: the thread of the opened item, what hangs loose here and what is to be asked. */
export function ThreadPane({ onAgenda }: ThreadPaneProps) {
  const analysis = useDeferredValue(useAnalysis());
  const section = useOpenCase((state) => state.section);
  const today = isoDayOf(useNow());
  const questions = openQuestions(analysis, today);
  const here = questions.filter((question) => question.section === section);
  const elsewhere = sectionIds
    .map((id) => ({ id, count: questions.filter((one) => one.section === id).length }))
    .filter(({ id, count }) => id !== section && count > 0);
  return (
    <div className={styles['pane']}>
      <ItemThread analysis={analysis} />
      <section className={styles['part']}>
        <h2>{texts.loose}</h2>
        <p className={styles['explain']}>{texts.explain}</p>
        <QuestionList
          questions={here.filter(({ isLoose }) => isLoose)}
          isLoose
          emptyText={texts.noneHere}
        />
      </section>
      <section className={styles['part']}>
        <h2>{texts.questions}</h2>
        <QuestionList
          questions={here.filter(({ isLoose }) => !isLoose)}
          emptyText={texts.noQuestionsHere}
        />
        <Button size="small" icon={<ListChecks aria-hidden="true" />} onPress={onAgenda}>
          {texts.agenda.open}
        </Button>
      </section>
      {elsewhere.length > 0 && (
        <section className={styles['part']}>
          <h2>{texts.elsewhere}</h2>
          <ul>
            {elsewhere.map(({ id, count }) => (
              <li key={id}>
                <Button
                  kind="link"
                  onPress={() => {
                    goToSection(id);
                  }}
                >
                  {texts.elsewhereCount(sections[id].title, count)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
