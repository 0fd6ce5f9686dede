import { useRef, type KeyboardEvent } from 'react';

export interface ListKeyActions {
  readonly count: number;
  readonly nameAt: (index: number) => string;
  readonly focusAt: (index: number) => void;
  readonly add: () => void;
  readonly addPrivate: () => void;
  readonly remove: (index: number) => void;
  /** Absent for lists that order themselves. */
  readonly move?: ((index: number, by: -1 | 1) => void) | undefined;
}

const TYPE_AHEAD_MS = 700;

/**
 * The keys of a list, while the focus is on the head of an item: arrows, Home and End walk, letters
 * jump, N adds, Delete removes, Alt with an arrow moves. Heads carry `data-item-index`.
 */
export function useListKeys(actions: ListKeyActions): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    const index = indexOf(event.target);
    if (index === null || event.ctrlKey || event.metaKey) return;
    const act = event.altKey ? altAction(event.key, index) : plainAction(event, index);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  function altAction(key: string, index: number): (() => void) | null {
    const { move } = actions;
    if (move === undefined) return null;
    if (key === 'ArrowUp') return () => move(index, -1);
    if (key === 'ArrowDown') return () => move(index, 1);
    return null;
  }

  function plainAction(event: KeyboardEvent, index: number): (() => void) | null {
    switch (event.key) {
      case 'ArrowUp':
        return () => actions.focusAt(Math.max(0, index - 1));
      case 'ArrowDown':
        return () => actions.focusAt(Math.min(actions.count - 1, index + 1));
      case 'Home':
        return () => actions.focusAt(0);
      case 'End':
        return () => actions.focusAt(actions.count - 1);
      case 'Delete':
        return () => actions.remove(index);
      default:
        return event.key.length === 1 && event.key !== ' ' ? letter(event, index) : null;
    }
  }

  function letter(event: KeyboardEvent, index: number): () => void {
    const isTyping = event.timeStamp - typed.current.at < TYPE_AHEAD_MS;
    if (!isTyping && event.key.toLowerCase() === 'n') {
      return event.shiftKey ? actions.addPrivate : actions.add;
    }
    const text = (isTyping ? typed.current.text : '') + event.key.toLocaleLowerCase('nl');
    typed.current = { text, at: event.timeStamp };
    return () => {
      const from = isTyping ? index : index + 1;
      for (let step = 0; step < actions.count; step += 1) {
        const at = (from + step) % actions.count;
        if (actions.nameAt(at).toLocaleLowerCase('nl').startsWith(text)) {
          actions.focusAt(at);
          return;
        }
      }
    };
  }
}

function indexOf(target: EventTarget): number | null {
  const index = target instanceof HTMLElement ? target.dataset['itemIndex'] : undefined;
  return index === undefined ? null : Number(index);
}
