/** The attribute of a text that has a caret and cannot be written in. */
export const caretAttribute = 'data-caret';

/** What is told of a text that has a caret and cannot be written in. */
export interface ReadingHears {
  /** Somebody typed, pasted or dropped something: nothing came of it. */
  readonly onRefused: () => void;
  readonly onEnter: () => void;
  /** Something was changed all the same on the page; the document knows nothing of it. */
  readonly onChanged: () => void;
}

/**
 * Refuses every change of an editable element, so that only its caret is left; the arrows go on in
 * the text above or below at its ends. What comes back ends that.
 */
export function keepAsItIs(root: HTMLElement, hears: ReadingHears): () => void {
  const refuse = (event: InputEvent): void => {
    event.preventDefault();
    if (event.inputType.startsWith('insert')) hears.onRefused();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      hears.onEnter();
    } else if (event.key === 'Escape') {
      if (letGo()) event.preventDefault();
    } else {
      walkOn(root, event.key);
    }
  };
  root.addEventListener('beforeinput', refuse);
  root.addEventListener('drop', drop);
  root.addEventListener('keydown', press);
  root.addEventListener('compositionend', hears.onChanged);
  root.addEventListener('input', hears.onChanged);
  return () => {
    root.removeEventListener('beforeinput', refuse);
    root.removeEventListener('drop', drop);
    root.removeEventListener('keydown', press);
    root.removeEventListener('compositionend', hears.onChanged);
    root.removeEventListener('input', hears.onChanged);
  };
}

/** Selects nothing any more, with the caret where it was; false when nothing was selected. */
function letGo(): boolean {
  const selection = document.getSelection();
  if (selection?.focusNode == null || selection.isCollapsed) return false;
  selection.collapse(selection.focusNode, selection.focusOffset);
  return true;
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** At the end of a text its last line or letter stays where it is: then the next text has its turn. */
function walkOn(root: HTMLElement, key: string): void {
  const step = steps[key];
  const before = placeOfCaret();
  if (step === undefined || before === null) return;
  // The browser moves the caret after this event.
  setTimeout(() => {
    const now = placeOfCaret();
    if (document.activeElement !== root || now === null) return;
    if (now.node !== before.node || now.offset !== before.offset) return;
    const all = [...document.querySelectorAll<HTMLElement>(`[${caretAttribute}]`)];
    const next = all[all.indexOf(root) + step];
    if (next !== undefined) putCaretIn(next, step === -1);
  });
}

function putCaretIn(element: HTMLElement, atEnd: boolean): void {
  element.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.selectAllChildren(element);
  if (atEnd) selection?.collapseToEnd();
  else selection?.collapseToStart();
  element.scrollIntoView({ block: 'nearest' });
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Null when something is selected. */
function placeOfCaret(): Place | null {
  const selection = document.getSelection();
  if (selection?.focusNode == null || !selection.isCollapsed) return null;
  return { node: selection.focusNode, offset: selection.focusOffset };
}
