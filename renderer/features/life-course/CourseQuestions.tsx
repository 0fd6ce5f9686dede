import { fillName } from '#shared/analysis/methodPack';
import { callingName, youthOf } from '#shared/analysis/people';
import type { CourseQuestion } from '#shared/life-course/courseQuestions';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { workspace } from '#shared/text/nl/workspace';
import { useAnalysis } from '../../state/useOpenCase.ts';
import styles from './CourseQuestions.module.css';
import { questionWords } from './courseWords.ts';

export interface CourseQuestionsProps {
  readonly questions: readonly CourseQuestion[];
}

/** What stands out in the life course, as calm questions; each goes away when it is answered. */
export function CourseQuestions({ questions }: CourseQuestionsProps) {
  const analysis = useAnalysis();
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  return (
    <aside className={styles['questions']} aria-label={lifeCourse.questions.title}>
      <h2 className={styles['title']}>{lifeCourse.questions.title}</h2>
      <ul>
        {questions.map((question) => {
          const { text, prompts } = questionWords(question);
          return (
            <li key={text}>
              <p>{text}</p>
              {prompts !== null && (
                <details>
                  <summary>{lifeCourse.questions.show}</summary>
                  <ul>
                    {lifeCourse.prompts[prompts].map((prompt) => (
                      <li key={prompt}>{fillName(prompt, name, workspace.help.somebody)}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
