import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { lastReceivers } from '#shared/merge/lastReceivers';
import { askReview as texts } from '#shared/text/nl/askReview';
import { keyCards } from '#shared/text/nl/keyCards';
import { openCaseGate } from '../../export/openCaseGate.ts';
import { letReviewLeave, noteReviewPreview } from '../../export/reviewGate.ts';
import type { PreparedReview, ReviewGateParts } from '../../export/reviewWish.ts';
import type { ReaderCard } from '../../features/ask-review/askDraft.ts';
import type { AskParts, AskSeal } from '../../features/ask-review/askParts.ts';
import {
  askReviewStore,
  closeAskReview,
  forgetResumed,
} from '../../features/ask-review/askReviewStore.ts';
import { dropIfBlank } from '../../features/ask-review/askRound.ts';
import { cardState, usableCards } from '../../features/exchange/cards/cardState.ts';
import { LargeWords } from '../../features/exchange/cards/SafetyWords.tsx';
import { openRelease, releaseStore } from '../../features/release/releaseStore.ts';
import { lookThrough } from '../../release/releaseLook.ts';
import { logAccess } from '../../state/accessSink.ts';
import { openCaseStore, type OpenCaseState } from '../../state/openCaseStore.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useNow } from '../../ui/useNow.ts';
import type { KnownCard, SealFor } from '../../vault/exchange/workplaceExchange.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { cardActions } from '../exchange/sendingActions.ts';
import { goToShared } from '../goToShared.ts';
import { releaseSearch } from '../releaseSearch.ts';
import { knownTokens } from './knownTokens.ts';
import { makeReview } from './makeReview.ts';

const AskReviewScreen = lazy(async () => {
  const { AskReviewScreen: loaded } = await import('../../features/ask-review/AskReviewScreen.tsx');
  return { default: loaded };
});
const ReadReview = lazy(async () => {
  const { ReadReview: loaded } = await import('./ReadReview.tsx');
  return { default: loaded };
});

/** Asking a supervisor, over its case; nothing when nobody asks, or while the text is looked through. */
export function AskReviewPart({ workplace }: { readonly workplace: Workplace }) {
  const open = useStore(askReviewStore, (state) => state.open);
  const isReleasing = useStore(releaseStore, (state) => state.open !== null);
  const state = useStore(openCaseStore);
  if (open === null || state?.openCase.alias !== open.alias || isReleasing) return null;
  return <OpenAsk key={open.round} workplace={workplace} open={open} state={state} />;
}

interface OpenAskProps {
  readonly workplace: Workplace;
  readonly open: NonNullable<ReturnType<typeof askReviewStore.getState>['open']>;
  readonly state: OpenCaseState;
}

function OpenAsk({ workplace, open, state }: OpenAskProps) {
  const { desktop } = useAppParts();
  const now = useNow();
  const { exchange } = workplace;
  const cards = useSyncExternalStore(exchange.subscribe, exchange.cards);
  const readers = useMemo(() => readersOf(cards), [cards]);
  const { alias, round, kind } = open;
  const { desk } = state.openCase;
  const [{ known, ...parts }] = useState(() => {
    const gate = openCaseGate(desktop, workplace, logAccess);
    const partners = lastReceivers(desk).filter((signKey) =>
      usableCards(exchange.cards()).some((card) => card.signKey === signKey),
    );
    const gateFor = (sealFor: SealFor | null): ReviewGateParts => ({
      ...gate,
      make: makeReview({
        workplace,
        alias,
        sealFor,
        answerFor: partners,
        makeWord: gate.makeWord,
      }),
    });
    const known = knownTokens(workplace.reviews, alias);
    const lookFor: AskParts['lookFor'] = async (analysis, chosen) => {
      const forRound = { chosen, round, known: await known };
      return lookThrough(releaseSearch.search, 'supervision', analysis, forRound);
    };
    return {
      known,
      lookFor,
      notePreview: (review: PreparedReview) => {
        noteReviewPreview(review, gate);
      },
      leave: async (review: PreparedReview, seal: AskSeal) => {
        const code = seal.kind === 'code' ? exchange.newPackageCode() : null;
        const outcome = await letReviewLeave(review, gateFor(sealForOf(seal, code)));
        if (!outcome.left) return outcome;
        return { ...outcome, reader: review.wish.recipient.name, code };
      },
      addCard: async () => {
        const chosen = await cardActions(desktop, workplace).choose();
        if (!chosen.ok) {
          if (chosen.reason === 'cancelled') return null;
          return { problem: keyCards.problems[chosen.reason].text };
        }
        const added = await exchange.addCard(chosen.value);
        if (!added.ok) return { problem: keyCards.problems[added.reason].text };
        return { added: added.value.card.name, signKey: added.value.card.signKey };
      },
    };
  });
  return (
    <Suspense fallback={<Skeleton label={texts.title[kind]} />}>
      <AskReviewScreen
        {...parts}
        kind={kind}
        round={round}
        here={open.here}
        isResumed={open.isResumed}
        today={isoDayOf(now)}
        readers={readers}
        renderRead={(review) => <ReadReview review={review} />}
        renderCode={(code) => (
          <LargeWords words={code.split(/[\s-]+/u)} label={texts.done.codeLabel} />
        )}
        onRelease={(chosen) => {
          commitPendingEdits();
          forgetResumed();
          // It comes back here by itself when the looking through is closed.
          void known.then((tokens) => {
            openRelease('supervision', () => undefined, { chosen, round, known: tokens });
          });
        }}
        onConsent={() => {
          closeAskReview();
          goToShared('consent');
        }}
        onClose={() => {
          commitPendingEdits();
          dropIfBlank(round);
          closeAskReview();
        }}
      />
    </Suspense>
  );
}

function sealForOf(seal: AskSeal, code: string | null): SealFor | null {
  if (seal.kind === 'card') return { kind: 'cards', signKeys: [seal.signKey] };
  return code === null ? null : { kind: 'code', code };
}

function readersOf(cards: readonly KnownCard[]): readonly ReaderCard[] {
  return usableCards(cards).map((card) => {
    const state = cardState(card, cards);
    return {
      signKey: card.signKey,
      name: card.name,
      organisation: card.organisation,
      isSupervisor: card.role === 'supervisor',
      state: state.kind === 'checked' || state.kind === 'changed' ? state.kind : 'unchecked',
      checkedAt: card.checkedAt,
    };
  });
}
