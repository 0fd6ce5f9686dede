import { useMemo, useState } from 'react';
import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Entity } from '#shared/analysis/analysis';
import { isBlank } from '#shared/analysis/prose';
import { askReview as texts } from '#shared/text/nl/askReview';
import { decide } from '../../export/reviewGate.ts';
import { refresh } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { StepList } from '../../ui/StepList.tsx';
import { classNames } from '../../ui/classNames.ts';
import { askSteps, firstDraft, mostDays, recipientOf, type AskDraft } from './askDraft.ts';
import type { AskOutcome, AskParts, AskSeal } from './askParts.ts';
import styles from './AskReviewScreen.module.css';
import { askReviewStore, dropDraft, keepDraft } from './askReviewStore.ts';
import { CheckPart } from './CheckPart.tsx';
import { ChosenPart } from './ChosenPart.tsx';
import { DonePart } from './DonePart.tsx';
import { problemWords } from './problemWords.ts';
import { QuestionPart } from './QuestionPart.tsx';
import { ReaderPart } from './ReaderPart.tsx';
import { usePrepared } from './usePrepared.ts';

type Saving =
  | { readonly kind: 'asking'; readonly problem: string | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly outcome: Extract<AskOutcome, { readonly left: true }> };

const FORM = 'ask-review';

/**
 * Asking a supervisor to read along, over the whole screen and in this order: the own question, for
 * whom and how, and what leaves. The question stays in the case; the choices stay while the window
 * is open.
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
  const kept = useStore(askReviewStore, ({ drafts }) => drafts.get(roundId));
  const [first] = useState(() => firstDraft(readers, props.here));
  const draft = kept ?? first;
  const change = (part: Partial<AskDraft>) => {
    keepDraft(roundId, { ...draft, ...part });
  };
  const [isTried, setTried] = useState(false);
  const [saving, setSaving] = useState<Saving>({ kind: 'asking', problem: null });
  const { form, isIdentifiable, chosen } = draft;
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
  const step = mayGo[draft.step] ? draft.step : 'question';
  const go = (to: AskDraft['step']) => {
    commitPendingEdits();
    setTried(true);
    // What is on screen lags a moment behind what was typed last.
    refresh();
    const now = caseDocument.analysis().review.find(({ id }) => id === roundId);
    const isAskedNow = hasWords(now) && (kind === 'review' || chosen.length > 0);
    if (to === 'question' || (isAskedNow && (to === 'reader' || isAddressed))) {
      setTried(false);
      change({ step: to });
    }
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
    dropDraft(roundId);
  };
  const isBusy = saving.kind === 'busy';
  // Closing half-way would hide how it ended, while the file still comes.
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      isKeyboardDismissDisabled={saving.kind === 'done'}
      className={classNames(styles['overlay'])}
    >
      <Modal className={classNames(styles['modal'])}>
        <Dialog className={classNames(styles['screen'])}>
          <header className={styles['head']}>
            <div className={styles['title']}>
              <Heading slot="title" level={1}>
                {texts.title[kind]}
              </Heading>
              <p>{texts.lead[kind]}</p>
            </div>
            {saving.kind !== 'done' && (
              <>
                <span className={styles['saved']}>{texts.saved}</span>
                <Button isDisabled={isBusy} onPress={close}>
                  {texts.close}
                </Button>
              </>
            )}
          </header>
          {saving.kind === 'done' ? (
            <DonePart
              name={saving.outcome.name}
              reader={saving.outcome.reader}
              form={form}
              code={saving.outcome.code}
              renderCode={props.renderCode}
              onClose={onClose}
            />
          ) : (
            <>
              <StepList
                label={texts.steps.label}
                steps={askSteps}
                words={texts.steps}
                step={step}
                mayGo={(one) => mayGo[one]}
                onGo={go}
              />
              <Form
                id={FORM}
                key={step}
                className={classNames(styles['body'])}
                onSubmit={(event) => {
                  event.preventDefault();
                  const next = askSteps[askSteps.indexOf(step) + 1];
                  if (next === undefined) void make();
                  else go(next);
                }}
              >
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
                        error={
                          isTried && hasQuestion && chosen.length === 0
                            ? texts.chosen.missing
                            : null
                        }
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
              </Form>
              <footer className={styles['foot']}>
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
              </footer>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function sealOf({ form, reader }: AskDraft): AskSeal {
  if (form === 'word') return { kind: 'open' };
  return reader?.kind === 'card' ? { kind: 'card', signKey: reader.signKey } : { kind: 'code' };
}

function hasWords(round: Entity<'review'> | undefined): boolean {
  return round !== undefined && !isBlank(round.question);
}
