import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EntityId } from '#shared/base/ids';
import { lastReceivers } from '#shared/merge/lastReceivers';
import { exercise as texts } from '#shared/text/nl/exercise';
import { openCaseGate } from '../../export/openCaseGate.ts';
import { letReviewLeave, prepareReview } from '../../export/reviewGate.ts';
import {
  reviewDays,
  type MayReview,
  type ReviewLook,
  type ReviewWish,
} from '../../export/reviewWish.ts';
import { beginRound, dropIfBlank } from '../../features/ask-review/askRound.ts';
import { problemWords } from '../../features/ask-review/problemWords.ts';
import { usableCards } from '../../features/exchange/cards/cardState.ts';
import {
  ExerciseDialog,
  type ExerciseOutcome,
  type ExerciseState,
} from '../../features/compare-ratings/ExerciseDialog.tsx';
import { lookThrough } from '../../release/releaseLook.ts';
import { logAccess } from '../../state/accessSink.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import type { KnownCard } from '../../vault/exchange/workplaceExchange.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { openKeyCards } from '../exchange/exchangeStore.ts';
import { goToShared } from '../goToShared.ts';
import { releaseSearch } from '../releaseSearch.ts';
import { makeReview } from '../review/makeReview.ts';

export interface ExerciseOverlayProps {
  readonly workplace: Workplace;
  readonly onClose: () => void;
}

/** Makes one sealed file of the opened case that two or more rate apart. */
export function ExerciseOverlay({ workplace, onClose }: ExerciseOverlayProps) {
  const { desktop } = useAppParts();
  const { exchange } = workplace;
  const cards = usableCards(useSyncExternalStore(exchange.subscribe, exchange.cards));
  const [round] = useState(() => beginRound('learning'));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [look, setLook] = useState<ReviewLook | 'failed' | null>(null);
  useEffect(() => {
    const state = openCaseStore.getState();
    if (state === null) return;
    void lookThrough(releaseSearch.search, 'learning', state.caseDocument.sharedAnalysis())
      .catch(() => 'failed' as const)
      .then(setLook);
  }, []);
  const close = () => {
    if (round !== null) dropIfBlank(round);
    onClose();
  };
  const state = openCaseStore.getState();
  if (round === null || state === null) return null;
  const raters = cards.filter(({ signKey }) => chosen.includes(signKey));
  const wish = wishOf(round, raters, look === 'failed' ? null : look);
  const prepared = look === null || look === 'failed' || wish === null ? null : prepareReview(wish);
  const make = async (): Promise<ExerciseOutcome> => {
    if (prepared?.may !== true) return { left: false, words: texts.blocked.other };
    const gate = openCaseGate(desktop, workplace, logAccess);
    const partners = lastReceivers(state.openCase.desk).filter((key) =>
      cards.some(({ signKey }) => signKey === key),
    );
    const outcome = await letReviewLeave(prepared.review, {
      ...gate,
      make: makeReview({
        workplace,
        alias: state.openCase.alias,
        sealFor: { kind: 'cards', signKeys: chosen },
        // Who rates it opens the answer of the other too.
        answerFor: [...new Set([...chosen, ...partners])],
        makeWord: gate.makeWord,
      }),
    });
    return outcome.left ? outcome : { left: false, words: problemWords(outcome.problem) };
  };
  return (
    <ExerciseDialog
      raters={cards}
      state={look === 'failed' ? { kind: 'failed' } : stateOf(prepared, close)}
      chosen={chosen}
      onChoose={setChosen}
      onMake={make}
      onCards={() => {
        close();
        openKeyCards();
      }}
      onClose={close}
    />
  );
}

function wishOf(
  round: EntityId,
  raters: readonly KnownCard[],
  look: ReviewLook | null,
): ReviewWish | null {
  const analysis = openCaseStore.getState()?.caseDocument.sharedAnalysis();
  if (analysis === undefined || raters.length === 0) return null;
  const organisations = new Set(raters.map(({ organisation }) => organisation));
  return {
    analysis,
    round,
    date: isoDayOf(Date.now()),
    recipient: {
      name: raters.map(({ name }) => name).join(', '),
      organisation: [...organisations].join(', '),
      participant: null,
    },
    readers: raters.map(({ name, organisation }) => ({ name, organisation, participant: null })),
    form: 'sealedFile',
    isIdentifiable: false,
    days: reviewDays.usual,
    chosen: [],
    look,
  };
}

function stateOf(prepared: MayReview | null, close: () => void): ExerciseState {
  if (prepared === null) return { kind: 'looking' };
  if (prepared.may) return { kind: 'ready' };
  const { why } = prepared.block;
  if (why !== 'consent' && why !== 'release') {
    return { kind: 'blocked', words: texts.blocked.other, go: null };
  }
  return {
    kind: 'blocked',
    words: texts.blocked[why],
    go: () => {
      close();
      goToShared(why === 'consent' ? 'consent' : 'learning');
    },
  };
}
