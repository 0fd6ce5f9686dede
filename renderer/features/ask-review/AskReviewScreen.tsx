import { useEffect, useMemo, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Entity } from '#shared/analysis/analysis';
import { isBlank } from '#shared/analysis/prose';
import { askReview as texts } from '#shared/text/nl/askReview';
import { decide } from '../../export/reviewGate.ts';
import { editStep, refresh } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusFirstInvalid } from '../../ui/focusFirstInvalid.ts';
import { FullScreen } from '../../ui/FullScreen.tsx';
import { StepList } from '../../ui/StepList.tsx';
import { classNames } from '../../ui/classNames.ts';
import { askSteps, firstDraft, mostDays, recipientOf, type AskDraft } from './askDraft.ts';
import type { AskOutcome, AskParts, AskSeal } from './askParts.ts';
import styles from './AskReviewScreen.module.css';
import { CheckPart } from './CheckPart.tsx';
import { stillThere } from './choosable.ts';
import { ChosenPart } from './ChosenPart.tsx';
import { DonePart } from './DonePart.tsx';
import { problemWords } from './problemWords.ts';
import { QuestionPart } from './QuestionPart.tsx';
import { ReaderPart } from './ReaderPart.tsx';
import { ResumedNote } from './ResumedNote.tsx';
import { useAskDraft } from './useAskDraft.ts';
import { usePrepared } from './usePrepared.ts';

type Saving =
  | { readonly kind: 'asking'; readonly problem: string | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly outcome: Extract<AskOutcome, { readonly left: true }> };

const FORM = 'ask-review';

/**
 * Asking a supervisor to read along, over the whole screen and in this order: the own question, for
 * whom and how, and what leaves. The question stays in the case, the choices on the desk beside it.
 */
export function AskReviewScreen(props: AskParts) {
  const { kind, round: roundId, readers, today, onClose } = props;
  const whole = useAnalysis();
  const caseDocument = useOpenCase((state) => state.caseDocument);
  // The analysis on screen says when; what is shared says what.
  const analysis = useMemo(
    () => ({ whole, shared: caseDocument.sharedAnalysis() }).shared,
    [whole, caseDocument],
  );
  const desk = useOpenCase((state) => state.openCase.desk);
  const { draft, change, reset, drop } = useAskDraft(desk, roundId, props.here, () =>
    firstDraft(readers, props.here),
  );
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const [resumedAt, setResumedAt] = useState(() => (props.isResumed ? draft.step : null));
  const [saving, setSaving] = useState<Saving>({ kind: 'asking', problem: null });
  const { form, isIdentifiable } = draft;
  const chosen = useMemo(() => stillThere(analysis, draft.chosen), [analysis, draft.chosen]);
  const days = draft.days ?? 0;
  const recipient = useMemo(
    () => recipientOf(draft, readers, analysis),
    [draft, readers, analysis],
  );
  const wish = useMemo(
    () => ({
      analysis,
      round: roundId,
      date: today,
      recipient,
      form,
      isIdentifiable,
      days,
      chosen,
    }),
    [analysis, roundId, today, recipient, form, isIdentifiable, days, chosen],
  );
  const onlyThese = kind === 'question' ? chosen : null;
  const { prepared, again } = usePrepared(
    wish,
    onlyThese,
    draft.step === 'check' && saving.kind !== 'done',
    props.lookFor,
  );
  // Who must say yes does not wait for a name.
  const withNames = useMemo(() => {
    const to = recipient.name === '' ? { ...recipient, name: texts.reader.label } : recipient;
    return decide({ ...wish, recipient: to, isIdentifiable: true }, '');
  }, [wish, recipient]);
  const round = whole.review.find(({ id }) => id === roundId);

  const hasQuestion = hasWords(round);
  const isAsked = hasQuestion && (kind === 'review' || chosen.length > 0);
  const isAddressed = recipient.name !== '' && days >= 1 && days <= mostDays(draft);
  const mayGo = { question: true, reader: isAsked, check: isAsked && isAddressed } as const;
  const step = mayGo[draft.step] ? draft.step : mayGo.reader ? 'reader' : 'question';
  const part = useRef<HTMLDivElement>(null);
  // Where the eye goes, the keyboard goes: to the step that came, or to what is missing in it.
  useEffect(() => {
    if (part.current?.contains(document.activeElement) !== true) part.current?.focus();
  }, [step]);
  useEffect(() => {
    if (tries > 0) focusFirstInvalid(part.current);
  }, [tries]);
  const go = (to: AskDraft['step']) => {
    commitPendingEdits();
    setTries(tries + 1);
    // What is on screen lags a moment behind what was typed last.
    refresh();
    const now = caseDocument.analysis().review.find(({ id }) => id === roundId);
    const isAskedNow = hasWords(now) && (kind === 'review' || chosen.length > 0);
    if (to === 'question' || (isAskedNow && (to === 'reader' || isAddressed))) {
      setTries(0);
      setResumedAt(null);
      change({ step: to });
    }
  };
  const beginAgain = () => {
    editStep('review.restart', (writer) => {
      writer.setText('review', roundId, 'question', '');
    });
    reset();
    setTries(0);
    setResumedAt(null);
  };
  const make = async () => {
    if (prepared?.may !== true || saving.kind === 'busy') return;
    setSaving({ kind: 'busy' });
    const outcome = await props.leave(prepared.review, sealOf(draft));
    if (!outcome.left) {
      setSaving({ kind: 'asking', problem: problemWords(outcome.problem) });
      return;
    }
    setSaving({ kind: 'done', outcome });
    drop();
  };
  const isBusy = saving.kind === 'busy';
  // Closing half-way would hide how it ended, while the file still comes.
  const close = () => {
    if (!isBusy) onClose();
  };
  if (saving.kind === 'done') {
    return (
      <FullScreen title={texts.title[kind]} lead={texts.lead[kind]} onClose={onClose} isEscapeOff>
        <DonePart
          name={saving.outcome.name}
          reader={saving.outcome.reader}
          form={form}
          code={saving.outcome.code}
          renderCode={props.renderCode}
          onClose={onClose}
        />
      </FullScreen>
    );
  }
  return (
    <FullScreen
      title={texts.title[kind]}
      lead={texts.lead[kind]}
      note={texts.saved}
      buttons={
        <Button isDisabled={isBusy} onPress={close}>
          {texts.close}
        </Button>
      }
      bar={
        <StepList
          label={texts.steps.label}
          steps={askSteps}
          words={texts.steps}
          step={step}
          mayGo={(one) => mayGo[one]}
          onGo={go}
        />
      }
      foot={
        <>
          {step === 'question' ? (
            <span />
          ) : (
            <Button
              isDisabled={isBusy}
              onPress={() => {
                go(step === 'check' ? 'reader' : 'question');
              }}
            >
              {texts.back}
            </Button>
          )}
          <Button
            type="submit"
            form={FORM}
            kind="primary"
            isPending={isBusy}
            isDisabled={step === 'check' && prepared?.may !== true}
          >
            {isBusy
              ? texts.make.busy
              : step === 'check'
                ? texts.make[form]
                : texts.next[step === 'question' ? 'reader' : 'check']}
          </Button>
        </>
      }
      onClose={close}
    >
      <Form
        id={FORM}
        className={classNames(styles['body'])}
        onSubmit={(event) => {
          event.preventDefault();
          const next = askSteps[askSteps.indexOf(step) + 1];
          if (next === undefined) void make();
          else go(next);
        }}
      >
        <div
          key={step}
          ref={part}
          className={classNames(styles['step'])}
          role="group"
          aria-label={texts.steps[step]}
          tabIndex={-1}
        >
          {resumedAt === step && <ResumedNote onAgain={beginAgain} />}
          {saving.kind === 'asking' && saving.problem !== null && (
            <Banner tone="danger" title={texts.make.failed}>
              {saving.problem}
            </Banner>
          )}
          {round === undefined && <Banner tone="attention">{texts.blocked.gone}</Banner>}
          {step === 'question' && round !== undefined && (
            <>
              <QuestionPart
                kind={kind}
                round={round}
                error={isTried && !hasQuestion ? texts.question.missing : null}
              />
              {kind === 'question' && (
                <ChosenPart
                  analysis={analysis}
                  here={draft.here}
                  chosen={chosen}
                  onChange={(next) => {
                    change({ chosen: next });
                  }}
                  error={isTried && chosen.length === 0 ? texts.chosen.missing : null}
                />
              )}
            </>
          )}
          {step === 'reader' && (
            <ReaderPart
              {...props}
              analysis={analysis}
              draft={draft}
              onChange={change}
              withNames={withNames}
              isTried={isTried}
            />
          )}
          {step === 'check' && (
            <CheckPart
              prepared={prepared}
              onAgain={again}
              renderRead={props.renderRead}
              notePreview={props.notePreview}
              onConsent={props.onConsent}
              onRelease={() => {
                props.onRelease(onlyThese);
              }}
            />
          )}
        </div>
      </Form>
    </FullScreen>
  );
}

function sealOf({ form, reader }: AskDraft): AskSeal {
  if (form === 'word') return { kind: 'open' };
  return reader?.kind === 'card' ? { kind: 'card', signKey: reader.signKey } : { kind: 'code' };
}

function hasWords(round: Entity<'review'> | undefined): boolean {
  return round !== undefined && !isBlank(round.question);
}
