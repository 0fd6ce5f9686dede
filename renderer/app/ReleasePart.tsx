import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { release as texts } from '#shared/text/nl/release';
import { hexHash } from '../export/register.ts';
import { closeRelease, releaseStore } from '../features/release/releaseStore.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useNow } from '../ui/useNow.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { releaseSearch } from './releaseSearch.ts';

const ReleaseScreen = lazy(async () => {
  const { ReleaseScreen: loaded } = await import('../features/release/ReleaseScreen.tsx');
  return { default: loaded };
});
const WholeSections = lazy(async () => {
  const { WholeSections: loaded } = await import('../features/workspace/frame/WholeSections.tsx');
  return { default: loaded };
});

/** The review before a copy without names leaves, over its case; nothing when none was asked for. */
export function ReleasePart({ workplace }: { readonly workplace: Workplace }) {
  const open = useStore(releaseStore, (state) => state.open);
  const alias = useStore(openCaseStore, (state) => state?.openCase.alias ?? null);
  const now = useNow();
  // The word lists take room that a closed case has no use for.
  useEffect(() => releaseSearch.end, [alias]);
  if (open === null || open.alias !== alias) return null;
  return (
    <Suspense fallback={<Skeleton label={texts.searching} />}>
      <ReleaseScreen
        kind={open.kind}
        forRound={open.forRound}
        search={releaseSearch.search}
        hash={hexHash}
        person={workplace.person().name}
        today={isoDayOf(now)}
        readView={(analysis) => <WholeSections analysis={analysis} />}
        onReady={
          open.onReady &&
          ((released) => {
            closeRelease();
            open.onReady?.(released);
          })
        }
        onClose={closeRelease}
      />
    </Suspense>
  );
}
