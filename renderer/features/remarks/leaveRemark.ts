/** Gives the focus back to the section, when a remark that had it is gone. */
export function leaveRemark(): void {
  document.getElementById('pane-section')?.focus({ preventScroll: true });
}
