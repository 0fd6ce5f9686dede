import { useMemo, useState, type ReactNode } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { releaseRisk } from '#shared/anonymise/case/releaseRisk';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { release as texts } from '#shared/text/nl/release';
import type { ForRound } from '../../release/narrowRelease.ts';
import type { SearchCase } from '../../release/searchCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { FullScreen } from '../../ui/FullScreen.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StepList } from '../../ui/StepList.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { CheckPlace } from './checks.ts';
import { checkOf, isChangedSince, isThrough } from './checks.ts';
import { mayBeRead } from './mayBeRead.ts';
import { ReaderPane } from './ReaderPane.tsx';
import type { Released } from './releaseStore.ts';
import styles from './ReleaseScreen.module.css';
import { ReviewPane } from './ReviewPane.tsx';
import { RiskPane } from './RiskPane.tsx';
import { useRelease, type ReleaseLooking } from './useRelease.ts';

export interface ReleaseScreenProps {
  readonly kind: ReleaseKind;
  /** The round it is for, when it is. */
  readonly forRound?: ForRound | null;
  /** Looks through the case beside the window. */
  readonly search: SearchCase;
  /** SHA-256 in hex. */
  readonly hash: (bytes: Uint8Array) => string;
  /** Who works here now. */
  readonly person: string;
  /** ISO. */
  readonly today: string;
  /** Shows a whole analysis to read. */
  readonly readView: (analysis: Analysis) => ReactNode;
  /** What to do with a text that is through; null when somebody only looks it through. */
  readonly onReady: ((released: Released) => void) | null;
  readonly onClose: () => void;
}

type Step = 'review' | 'risk' | 'reader';

/** A copy for a supervisor needs no second reader. */
const steps: Readonly<Record<ReleaseKind, readonly Step[]>> = {
  learning: ['review', 'risk', 'reader'],
  supervision: ['review', 'risk'],
};

/**
 * The review before a copy without names leaves, over the whole screen: decide about everything
 * found, weigh what is left, and have somebody else read it. Choices are kept at once.
 */
export function ReleaseScreen(props: ReleaseScreenProps) {
  const { onClose, onReady } = props;
  const [kind, setKind] = useState(props.kind);
  const [step, setStep] = useState<Step>('review');
  const looking = useRelease(kind, props.search, props.hash, props.forRound ?? null);
  const place = placeOf(looking, kind, props.person);
  const isOverBudget = useOverBudget(looking, props.today);
  const reachable = reachableSteps(looking, place, isOverBudget);
  const shown = reachable.includes(step) ? step : (reachable.at(-1) ?? 'review');
  return (
    <FullScreen
      title={texts.title[kind]}
      lead={texts.lead[kind]}
      note={texts.saved}
      buttons={
        <>
          {onReady === null && (
            <ToggleGroup
              label={texts.kindLabel}
              options={(['learning', 'supervision'] as const).map((value) => ({
                value,
                label: texts.kinds[value],
              }))}
              value={kind}
              onChange={(value) => {
                setKind(value);
                setStep('review');
              }}
            />
          )}
          <Button onPress={onClose}>{texts.close}</Button>
        </>
      }
      bar={
        <StepList
          label={texts.steps.label}
          steps={steps[kind]}
          words={texts.steps}
          step={shown}
          mayGo={(one) => reachable.includes(one)}
          onGo={setStep}
        />
      }
      foot={
        <>
          <p role="status">
            {looking.kind === 'ready' && texts.progress(looking.release.undecided.length)}
          </p>
          {shown === 'review' ? (
            <Button
              isDisabled={!reachable.includes('risk')}
              onPress={() => {
                setStep('risk');
              }}
            >
              {texts.toRisk}
            </Button>
          ) : (
            <Button
              onPress={() => {
                setStep('review');
              }}
            >
              {texts.toReview}
            </Button>
          )}
        </>
      }
      onClose={onClose}
      isEscapeOff
    >
      <div key={shown} className={styles['body']}>
        <StepBody
          {...props}
          looking={looking}
          place={place}
          isOverBudget={isOverBudget}
          step={shown}
          onGo={setStep}
        />
      </div>
    </FullScreen>
  );
}

interface StepBodyProps extends ReleaseScreenProps {
  readonly looking: ReleaseLooking;
  readonly place: CheckPlace | null;
  readonly isOverBudget: boolean;
  readonly step: Step;
  readonly onGo: (step: Step) => void;
}

function StepBody({ looking, place, isOverBudget, step, onGo, ...props }: StepBodyProps) {
  if (looking.kind === 'searching') return <Skeleton label={texts.searching} />;
  if (looking.kind === 'failed' || place === null) {
    return (
      <Banner
        tone="attention"
        title={texts.searchFailed.title}
        action={
          looking.kind === 'failed' && (
            <Button onPress={looking.again}>{texts.searchFailed.again}</Button>
          )
        }
      >
        {texts.searchFailed.text}
      </Banner>
    );
  }
  const { analysis, release, contentHash } = looking;
  const { kind, check } = place;
  const isOnlyLook = props.onReady === null;
  const doneLabel = isOnlyLook ? texts.reader.finish : texts.reader.ready;
  const done = () => {
    if (!isThrough(check, kind)) return;
    if (isOnlyLook) props.onClose();
    else props.onReady?.({ masked: release.masked, contentHash, check });
  };
  switch (step) {
    case 'review':
      return <ReviewPane key={kind} kind={kind} analysis={analysis} release={release} />;
    case 'risk':
      return (
        <>
          {isChangedSince(analysis, kind, contentHash) && (
            <Banner tone="attention" layout="bar">
              {texts.reader.changed}
            </Banner>
          )}
          <RiskPane
            analysis={analysis}
            release={release}
            place={place}
            today={props.today}
            nextLabel={kind === 'learning' ? texts.toReader : doneLabel}
            onNext={() => {
              if (kind === 'learning') onGo('reader');
              else done();
            }}
          />
        </>
      );
    case 'reader':
      return (
        <ReaderPane
          analysis={analysis}
          needsSupervisor={kind === 'learning' && isOverBudget}
          place={place}
          today={props.today}
          text={props.readView(release.masked)}
          doneLabel={doneLabel}
          onDone={isThrough(check, kind) ? done : null}
        />
      );
  }
}

function placeOf(looking: ReleaseLooking, kind: ReleaseKind, person: string): CheckPlace | null {
  if (looking.kind !== 'ready') return null;
  const { analysis, contentHash } = looking;
  return { kind, contentHash, person, check: checkOf(analysis, kind, contentHash) };
}

/** Whether more is told together than the rules allow by themselves. */
function useOverBudget(looking: ReleaseLooking, today: string): boolean {
  const analysis = looking.kind === 'ready' ? looking.analysis : null;
  const release = looking.kind === 'ready' ? looking.release : null;
  return useMemo(
    () =>
      analysis !== null && release !== null && releaseRisk(analysis, release, today).budget.blocked,
    [analysis, release, today],
  );
}

/** While something waits for a decision nobody reads it; a yes to a question stops before reading. */
function reachableSteps(
  looking: ReleaseLooking,
  place: CheckPlace | null,
  isOverBudget: boolean,
): readonly Step[] {
  if (looking.kind !== 'ready' || looking.release.undecided.length > 0) return ['review'];
  const note = place?.check ? plainText(place.check.note) : '';
  const kind = place?.kind ?? 'learning';
  const state = mayBeRead(kind, place?.check ?? null, isOverBudget, note);
  return state === 'yes' ? steps[kind] : ['review', 'risk'];
}
