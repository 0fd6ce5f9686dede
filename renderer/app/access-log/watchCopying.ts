import { logAccess } from '../../state/accessSink.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';

/** Shorter than this a copy is a word or a line, moved within the text. Characters. */
const LONG_COPY = 200;

/** Notes that a longer piece of text was put on the clipboard; not which. What comes back ends it. */
export function watchCopying(page: Document): () => void {
  const note = () => {
    if (lengthOfSelection(page) <= LONG_COPY) return;
    logAccess({ action: 'copyText', section: openCaseStore.getState()?.section });
  };
  // Before the editor, which may keep the event to itself.
  page.addEventListener('copy', note, true);
  page.addEventListener('cut', note, true);
  return () => {
    page.removeEventListener('copy', note, true);
    page.removeEventListener('cut', note, true);
  };
}

function lengthOfSelection(page: Document): number {
  const field = page.activeElement;
  if (field instanceof HTMLTextAreaElement)
    return Math.abs(field.selectionEnd - field.selectionStart);
  return page.getSelection()?.toString().length ?? 0;
}
