import { Check, X } from 'lucide-react';
import { fillName, type SectionGuide } from '#shared/analysis/methodPack';
import { callingName, youthOf } from '#shared/analysis/people';
import { workspace } from '#shared/text/nl/workspace';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { methodPack } from '../../../state/methodPack.ts';
import { AttentionPoints } from './AttentionPoints.tsx';
import { GuideWords } from './GuideWords.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import styles from './SectionGuideView.module.css';

export interface SectionGuideViewProps {
  readonly guide: SectionGuide;
}

const texts = workspace.help;

/** Why a section is there, a question at a time, how it can sound, and when it is enough. */
export function SectionGuideView({ guide }: SectionGuideViewProps) {
  const analysis = useAnalysis();
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  const fill = (text: string) => fillName(text, name, texts.somebody);
  const pack = methodPack();
  return (
    <div className={styles['guide']}>
      <QuestionCard questions={guide.questions} fill={fill} />
      <section className={styles['part']}>
        <h2>{texts.why}</h2>
        <p>{fill(guide.why)}</p>
      </section>
      <section className={styles['part']}>
        <h2>{texts.sound}</h2>
        <p className={styles['mark']}>
          <X aria-hidden="true" />
          {texts.rather}
        </p>
        <p className={styles['weak']}>{guide.weakExample}</p>
        <p className={styles['whyWeak']}>{guide.whyWeak}</p>
        <p className={styles['mark']}>
          <Check aria-hidden="true" />
          {texts.good}
        </p>
        <p>{guide.goodExample}</p>
      </section>
      <AttentionPoints section={guide.section} fill={fill} />
      <div className={styles['more']}>
        <Disclosure title={texts.pitfalls} level={2}>
          <Lines lines={guide.pitfalls} />
        </Disclosure>
        <Disclosure title={texts.enough} level={2}>
          <Lines lines={guide.enough} />
          <p className={styles['next']}>
            <b>{texts.next2}</b> {fill(guide.next)}
          </p>
        </Disclosure>
        {guide.section === 's2' && (
          <Disclosure title={texts.prompts} level={2}>
            {pack.timelinePrompts.map((group) => (
              <div key={group.id}>
                <h3>{group.title}</h3>
                <Lines lines={group.prompts.map(fill)} />
              </div>
            ))}
          </Disclosure>
        )}
        {guide.section === 's5' && (
          <Disclosure title={texts.frames} level={2}>
            {pack.hypothesisFrames.map((frame) => (
              <div key={frame.kind}>
                <h3>{frame.label}</h3>
                <p>{frame.question}</p>
                <p className={styles['weak']}>{frame.example}</p>
              </div>
            ))}
          </Disclosure>
        )}
        <GuideWords guide={guide} words={pack.glossary} />
      </div>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
