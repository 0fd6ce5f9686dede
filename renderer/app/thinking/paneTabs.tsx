import { lazy, Suspense } from 'react';
import { quality } from '#shared/text/nl/quality';
import { thread } from '#shared/text/nl/thread';
import { workspace } from '#shared/text/nl/workspace';
import type { PaneTab } from '../../features/workspace/frame/workspaceProps.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { openPage } from '../exchange/exchangeStore.ts';
import { openOverlay } from '../overlayStore.ts';

const ThreadPane = lazy(async () => {
  const { ThreadPane: loaded } = await import('../../features/thread/ThreadPane.tsx');
  return { default: loaded };
});
const QualityPane = lazy(async () => {
  const { QualityPane: loaded } = await import('../../features/quality/QualityPane.tsx');
  return { default: loaded };
});

/** What stands beside a section besides the help: the red thread and the quality of this section. */
export const paneTabs: readonly PaneTab[] = [
  {
    id: 'thread',
    label: thread.title,
    content: (
      <Suspense fallback={<Skeleton label={workspace.view.loading} />}>
        <ThreadPane onAgenda={openAgenda} />
      </Suspense>
    ),
  },
  {
    id: 'quality',
    label: quality.title,
    content: (
      <Suspense fallback={<Skeleton label={workspace.view.loading} />}>
        <QualityPane onAll={openQuality} />
      </Suspense>
    ),
  },
];

export function openAgenda(): void {
  openOverlay('agenda');
}

export function openQuality(): void {
  const alias = openCaseStore.getState()?.openCase.alias;
  if (alias !== undefined) openPage({ kind: 'quality', alias });
}
