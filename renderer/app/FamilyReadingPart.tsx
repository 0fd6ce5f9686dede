import { lazy, Suspense } from 'react';
import { familyReading } from '#shared/text/nl/familyReading';
import { isoDayOf } from '../ui/dutchTime.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useNow } from '../ui/useNow.ts';

const FamilyReadingScreen = lazy(async () => {
  const { FamilyReadingScreen: loaded } =
    await import('../features/family-reading/FamilyReadingScreen.tsx');
  return { default: loaded };
});

/** Reading together, over the whole window. */
export function FamilyReadingPart() {
  const now = useNow();
  return (
    <Suspense fallback={<Skeleton label={familyReading.command} />}>
      <FamilyReadingScreen today={isoDayOf(now)} />
    </Suspense>
  );
}
