import { setReviewPane } from '../../features/review-mode/reviewModeStore.ts';
import { enterPane, paneIds } from '../../features/workspace/frame/panes.ts';

const panes = [
  { pane: 'outline', id: paneIds.tasks },
  { pane: 'text', id: paneIds.section },
  { pane: 'side', id: paneIds.help },
] as const;

/** To the next (1) or the previous (-1) pane of a copy; a window too narrow for it turns to it. */
export function stepReviewPane(by: 1 | -1): void {
  const here = panes.findIndex(
    ({ id }) => document.getElementById(id)?.contains(document.activeElement) === true,
  );
  const from = here < 0 && by === -1 ? 0 : here;
  const next = panes[(from + by + panes.length) % panes.length];
  if (next === undefined) return;
  setReviewPane(next.pane);
  // A narrow window shows it only after this.
  requestAnimationFrame(() => {
    const pane = document.getElementById(next.id);
    if (pane !== null) enterPane(pane);
  });
}
