import { lazy, Suspense } from 'react';
import { closeOverlay } from './overlayStore.ts';

const AboutWhomDialog = lazy(async () => {
  const loaded = await import('../features/third-persons/AboutWhomDialog.tsx');
  return { default: loaded.AboutWhomDialog };
});

/** Passages about people that nobody looked at yet, over the case. */
export function AboutWhomOverlay() {
  return (
    <Suspense>
      <AboutWhomDialog onClose={closeOverlay} />
    </Suspense>
  );
}
