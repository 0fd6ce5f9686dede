const gap = 6;

/** Puts a fixed box under the caret, or above it where there is no room below. */
export function placeBelowCaret(box: HTMLElement): void {
  const caret = caretBox();
  if (caret === null) return;
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(gap, Math.min(caret.left, window.innerWidth - width - gap));
  const isRoomBelow = caret.bottom + gap + height <= window.innerHeight;
  const top = isRoomBelow ? caret.bottom + gap : Math.max(gap, caret.top - gap - height);
  box.style.left = `${String(left)}px`;
  box.style.top = `${String(top)}px`;
}

function caretBox(): DOMRect | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const box = range.getClientRects()[0];
  if (box !== undefined) return box;
  // Between two elements a caret has no box of its own.
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element?.getBoundingClientRect() ?? null;
}
