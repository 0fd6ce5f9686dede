/** The panes F6 walks through, in reading order. */
const PANE_IDS = ['pane-tasks', 'pane-section', 'pane-help'] as const;

export const paneIds = { tasks: PANE_IDS[0], section: PANE_IDS[1], help: PANE_IDS[2] } as const;

/** Puts the focus in the next (or previous) pane that is on screen. */
export function focusPane(by: 1 | -1): void {
  const panes = PANE_IDS.map((id) => document.getElementById(id)).filter((pane) => pane !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = at < 0 ? (by === 1 ? -1 : 0) : at;
  const pane = panes[(start + by + panes.length) % panes.length];
  if (pane !== undefined) enterPane(pane);
}

/** Puts the focus in a pane: on what is chosen in it, else on the pane itself. */
export function enterPane(pane: HTMLElement): void {
  const chosen = pane.querySelector<HTMLElement>(
    '[aria-current="page"], [role="tab"][tabindex="0"]',
  );
  (chosen ?? pane).focus();
}
