import { useEffect, useMemo, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Consent } from '#shared/analysis/consent';
import { fieldType } from '#shared/analysis/fieldWords';
import { isBlank } from '#shared/analysis/prose';
import type { AskedFacts } from '#shared/consent-texts/askedFacts';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { ProseControl } from '../../forms/ProseControl.tsx';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import { answerDoubt, type AnswerDoubt } from './answerDoubt.ts';
import { dropEmptyConversation, earlierAnswers, keepAnswer, keepOpinion } from './consentEdits.ts';
import styles from './ConsentScreen.module.css';
import { goToConsent, type ConsentStep } from './consentStore.ts';
import { useAskedFacts, useToldText } from './useAsked.ts';

/** The record as it is kept now, which may be ahead of the screen. */
function recordNow(record: Consent): Consent {
  const now = openCaseStore.getState()?.caseDocument.analysis();
  return now?.consent.find(({ id }) => id === record.id) ?? record;
}

type AnswerStep = Extract<ConsentStep, { readonly kind: 'answer' }>;
type Answer = 'yes' | 'no' | 'later';

export interface AnswerPageProps {
  readonly step: AnswerStep;
  readonly record: Consent;
  readonly today: string;
}

const texts = consentScreen.answer;

/** What the person understood, in own words, and the answer: yes, no and later in one form. */
export function AnswerPage(props: AnswerPageProps) {
  const facts = useAskedFacts(props.step.asked, props.today);
  return facts === null ? null : <Answering {...props} facts={facts} />;
}

function Answering({
  step,
  record,
  today,
  facts,
}: AnswerPageProps & { readonly facts: AskedFacts }) {
  const analysis = useAnalysis();
  const { asked, told: telling } = step;
  const { info } = useToldText(facts, telling, today);
  // A child becomes somebody who decides by its answers and age, not while it is being asked.
  const [isOpinion] = useState(facts.isOpinion);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Who saves too early is brought to what is missing.
    if (tries > 0) firstProblem(root.current)?.focus();
  }, [tries]);
  const [doubt, setDoubt] = useState<AnswerDoubt | null>(null);
  const { name } = facts;
  const earlier = useMemo(() => earlierAnswers(analysis, record), [analysis, record]);
  const problemsOf = ({ means, ownWords, on }: Consent) => {
    const needsWords =
      !isOpinion && answer === 'yes' && means !== 'writtenSigned' && means !== 'guardianLetter';
    const missing = isOpinion ? texts.missingOpinion(name) : texts.missing(name);
    return {
      answer: answer === null ? missing : null,
      words: needsWords && isBlank(ownWords) ? texts.teachBack(name) : null,
      day: on !== null && on > today ? texts.future : null,
    };
  };
  const problems = problemsOf(record);
  const keep = () => {
    if (answer === null || info.answers === null) return;
    const now = recordNow(record);
    if (isOpinion) keepOpinion(now, info.answers[answer], today);
    else keepAnswer(now, answer, earlier.at(-1) ?? null, today);
    showToast(isOpinion ? texts.savedOpinion(name) : texts.saved(name));
    // After a no that takes back a yes, what already left is looked at at once.
    const takesBack = answer === 'no' && earlier.some((one) => one.answer === 'yes');
    goToConsent(takesBack && !isOpinion ? { kind: 'stopped', record: record.id } : null);
  };
  const save = () => {
    // What is still in a field that has the focus belongs to the answer.
    commitPendingEdits();
    // Not what was drawn last: the words that were just taken over may not be on screen yet.
    const now = recordNow(record);
    if (Object.values(problemsOf(now)).some((problem) => problem !== null) || answer === null) {
      setTries(tries + 1);
      return;
    }
    const found = isOpinion ? null : answerDoubt(earlier, answer, now.on ?? today);
    if (found === null) keep();
    else setDoubt(found);
  };
  const leave = () => {
    commitPendingEdits();
    if (!dropEmptyConversation(recordNow(record), telling.values)) showToast(texts.kept);
    goToConsent(null);
  };
  const type = fieldType('consent', 'ownWords');
  const opinionType = fieldType('consent', 'childOpinion');
  return (
    <Form
      ref={root}
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={styles['soft']}>{texts.kind(name)}</p>
      <h1 className={styles['title']}>{info.teachBack}</h1>
      <div className={styles['words']} data-problem={isTried && problems.words !== null}>
        {type.kind === 'prose' && (
          <ProseControl
            entityId={record.id}
            field="ownWords"
            type={type}
            value={record.ownWords}
            label={texts.ownWords(name)}
            hint={texts.ownWordsHint}
            look="field"
          />
        )}
        {isTried && problems.words !== null && (
          <p role="alert" className={styles['error']}>
            {problems.words}
          </p>
        )}
      </div>
      {info.answers === null ? (
        <p>{texts.fixedNo}</p>
      ) : (
        <div className={styles['choice']}>
          <RadioField<Answer>
            label={isOpinion ? texts.opinionQuestion(info.title) : texts.question(info.title)}
            hint={isOpinion ? texts.opinionHint : undefined}
            value={answer}
            options={[
              { value: 'yes', label: info.answers.yes },
              { value: 'no', label: info.answers.no },
              { value: 'later', label: info.answers.later },
            ]}
            onChange={setAnswer}
            error={isTried ? problems.answer : null}
          />
        </div>
      )}
      {isOpinion && opinionType.kind === 'prose' && (
        <ProseControl
          entityId={record.id}
          field="childOpinion"
          type={opinionType}
          value={record.childOpinion}
          label={texts.saidMore}
          look="field"
        />
      )}
      <AnswerDetails record={record} facts={facts} />
      {isTried && problems.day !== null && (
        <p role="alert" className={styles['error']}>
          {problems.day}
        </p>
      )}
      <div className={styles['steps']}>
        <Button
          size="large"
          onPress={() => {
            goToConsent({ kind: 'tell', asked, told: telling });
            dropEmptyConversation(record, telling.values);
          }}
        >
          {texts.back}
        </Button>
        <Button size="large" kind="quiet" onPress={leave}>
          {texts.stop}
        </Button>
        <span className={styles['grow']} />
        <Button kind="primary" size="large" type="submit">
          {isOpinion ? texts.saveOpinion : texts.save}
        </Button>
      </div>
      {doubt !== null && (
        <ConfirmDialog
          isOpen
          title={consentScreen.confirm[doubt.kind]}
          text={
            doubt.kind === 'noAfterYes'
              ? consentScreen.confirm.noAfterYesText(name, longDate(doubt.on))
              : consentScreen.confirm.sameDayText(name, longDate(doubt.on))
          }
          confirmLabel={consentScreen.confirm.yes}
          cancelLabel={consentScreen.confirm.no}
          closeLabel={consentScreen.confirm.close}
          onConfirm={() => {
            setDoubt(null);
            keep();
          }}
          onCancel={() => {
            setDoubt(null);
          }}
        />
      )}
    </Form>
  );
}

/** The field of the first problem on the page: the own words, or the first of the answers. */
function firstProblem(root: HTMLElement | null): HTMLElement | null {
  return (
    root?.querySelector<HTMLElement>('[data-problem="true"] [role="textbox"]') ??
    root?.querySelector<HTMLElement>('[role="radiogroup"] input') ??
    null
  );
}
