import { lazy, Suspense } from 'react';
import { workspace } from '#shared/text/nl/workspace';
import { goToPlace } from '../../state/goToPlace.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { openPage } from '../exchange/exchangeStore.ts';

const QualityScreen = lazy(async () => {
  const { QualityScreen: loaded } = await import('../../features/quality/QualityScreen.tsx');
  return { default: loaded };
});

/** The criteria in place of the sections. */
export function QualityPage() {
  return (
    <Suspense fallback={<Skeleton label={workspace.view.loading} />}>
      <QualityScreen
        onGo={({ section, at }) => {
          openPage(null);
          goToPlace(section, at);
        }}
        onBack={() => {
          openPage(null);
        }}
      />
    </Suspense>
  );
}
