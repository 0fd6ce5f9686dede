import { useEffect } from 'react';
import { openCaseStore } from '../../../state/openCaseStore.ts';

/**
 * Ctrl+Z and Ctrl+Y outside of a text: undo over the whole case. Texts and input boxes do their
 * own undoing.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const undo = openCaseStore.getState()?.proseHost.undo;
      if (undo === undefined || event.defaultPrevented || isWriting(event.target)) return;
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) undo.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A text that only may be read has a caret too.
  const isText = target.isContentEditable && target.ariaReadOnly !== 'true';
  return isText || target.matches('input, textarea');
}
