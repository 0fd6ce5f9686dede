import { FileCheck } from 'lucide-react';
import { useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { Analysis } from '#shared/analysis/analysis';
import { isBlank, plainText, type Prose } from '#shared/analysis/prose';
import { reviewMode } from '#shared/text/nl/reviewMode';
import type { CriterionId } from '#shared/quality/criteria';
import { HeldText } from '../../forms/HeldText.tsx';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import type { FinishProblem, MakeAnswer } from './finishActions.ts';
import styles from './FinishDialog.module.css';
import { judgeWhole, setVerdict } from './reviewEdits.ts';
import { roundProgress } from './roundProgress.ts';
import { WhatIsOpen } from './WhatIsOpen.tsx';

export interface FinishDialogProps {
  readonly round: EntityId;
  /** Who signs, as the key says. */
  readonly reader: string;
  /** SHA-256 in hex of the bytes that were read. */
  readonly version: string;
  readonly onMake: MakeAnswer;
  readonly onCriterion: (criterion: CriterionId) => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'write'; readonly problem: FinishProblem | null }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly name: string };

const texts = reviewMode.finish;
const SHORT_CODE = 12;
const verdicts = (['returned', 'approved'] as const).map((value) => ({
  value,
  label: texts.verdicts[value],
  hint: texts.verdictHints[value],
}));

/** The end of a round: what is left open, the judgement in own words, and one signed file. */
export function FinishDialog(props: FinishDialogProps) {
  const { round, onClose } = props;
  const analysis = useAnalysis();
  const [step, setStep] = useState<Step>({ kind: 'write', problem: null });
  const [isTried, setTried] = useState(false);
  const review = analysis.review.find(({ id }) => id === round);
  if (review === undefined) return null;
  const { verdict } = review;
  const isQuestion = review.kind === 'question';
  const isExercise = review.kind === 'learning';
  // Nobody settles anything on a question about a few things, nor on an exercise.
  const asksVerdict = !isQuestion && !isExercise;
  const make = async () => {
    setTried(true);
    // What is still in the field belongs in the answer too.
    commitPendingEdits();
    // What is on screen lags a moment behind what was written and chosen last.
    const now = openCaseStore.getState()?.caseDocument.analysis() ?? analysis;
    const kept = now.review.find(({ id }) => id === round) ?? review;
    const judgement = plainText(kept.judgement);
    if (isQuestion && isUnanswered(now, round, kept.judgement)) return;
    if (asksVerdict && kept.verdict === null) return;
    setStep({ kind: 'making' });
    const made = await props.onMake({ verdict: asksVerdict ? kept.verdict : null, judgement });
    if (made.ok) setStep({ kind: 'made', name: made.value.name });
    else setStep({ kind: 'write', problem: made.reason === 'cancelled' ? null : made.reason });
  };
  if (step.kind === 'made') {
    return <MadeDialog name={step.name} isExercise={isExercise} {...props} />;
  }
  const isMaking = step.kind === 'making';
  return (
    <Dialog
      title={texts.titles[review.kind ?? 'review']}
      isOpen
      onClose={isMaking ? () => undefined : onClose}
      closeLabel={texts.close}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isMaking}>
            {texts.cancel}
          </Button>
          <Button kind="primary" isPending={isMaking} onPress={() => void make()}>
            {texts.make}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <WhatIsOpen
          progress={roundProgress(analysis, round)}
          asksCriteria={review.kind !== 'question'}
          onCriterion={props.onCriterion}
        />
        <HeldText
          label={isQuestion ? texts.answer : texts.judgement}
          hint={
            isQuestion
              ? texts.answerHint
              : isExercise
                ? texts.exercise.judgementHint
                : texts.judgementHint
          }
          value={plainText(review.judgement)}
          onChange={(judgement) => {
            judgeWhole(round, judgement);
          }}
          rows={4}
        />
        {isQuestion && isTried && isUnanswered(analysis, round, review.judgement) && (
          <Banner tone="attention">{texts.answerMissing}</Banner>
        )}
        {asksVerdict && (
          <RadioField
            label={texts.verdict}
            options={verdicts}
            value={verdict}
            onChange={(next) => {
              setVerdict(round, next);
            }}
            error={isTried && verdict === null ? texts.verdictMissing : null}
          />
        )}
        <section className={styles['sign']} aria-labelledby="finish-sign">
          <h3 id="finish-sign">{texts.sign}</h3>
          <p>{texts.signText(props.reader, props.version.slice(0, SHORT_CODE))}</p>
          <p>{isExercise ? texts.exercise.file : texts.file}</p>
        </section>
        {step.kind === 'write' && step.problem !== null && (
          <Banner tone="attention">{texts.problems[step.problem]}</Banner>
        )}
        <p role="status" className={styles['busy']}>
          {isMaking && texts.making}
        </p>
      </div>
    </Dialog>
  );
}

/** Neither words about the question, nor a remark in the text. */
function isUnanswered({ reviewComment }: Analysis, round: EntityId, written: Prose): boolean {
  return isBlank(written) && !reviewComment.some(({ review }) => review === round);
}

interface MadeDialogProps {
  readonly name: string;
  readonly isExercise: boolean;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Where the file is, and what to do with it. */
function MadeDialog({ name, isExercise, onLeave, onClose }: MadeDialogProps) {
  return (
    <Dialog
      title={texts.made.title}
      isOpen
      onClose={onClose}
      closeLabel={texts.close}
      width="narrow"
      actions={
        <>
          <Button onPress={onLeave}>{texts.made.toList}</Button>
          <Button kind="primary" autoFocus onPress={onClose}>
            {texts.made.close}
          </Button>
        </>
      }
    >
      <div className={styles['made']}>
        <FileCheck aria-hidden="true" />
        <div>
          <p>{(isExercise ? texts.exercise.made : texts.made.text)(name)}</p>
          <p className={styles['muted']}>{isExercise ? texts.exercise.next : texts.made.more}</p>
          {!isExercise && <p className={styles['muted']}>{texts.made.card}</p>}
        </div>
      </div>
    </Dialog>
  );
}
