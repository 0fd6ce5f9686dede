import { useEffectEvent, useLayoutEffect, useReducer, useRef, type ReactNode } from 'react';
import type { ReadingCaret } from './caretContext.ts';
import { caretAttribute, keepAsItIs } from './keepAsItIs.ts';
import { fieldAttribute, showField } from './shownFields.ts';

export interface CaretTextProps {
  /** The name of the text of the case it is. */
  readonly field: string;
  /** Of the field. */
  readonly label: string;
  readonly caret: ReadingCaret;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A text with a caret that nobody can write in: the arrows read, with Shift they select, Enter goes
 * on with what is selected. Every change is refused before it happens; what could not be refused
 * (an accent typed in two strokes) goes away, because the text is shown anew.
 */
export function CaretText({ field, label, caret, className, children }: CaretTextProps) {
  const [turn, showAnew] = useReducer((count: number) => count + 1, 0);
  const element = useRef<HTMLDivElement>(null);
  const refused = useEffectEvent(() => {
    caret.onRefused();
  });
  const entered = useEffectEvent(() => {
    caret.onEnter();
  });
  useLayoutEffect(() => {
    const root = element.current;
    if (root === null) return undefined;
    const stopShowing = showField(root, field);
    const stopKeeping = keepAsItIs(root, {
      onRefused: () => {
        refused();
      },
      onEnter: () => {
        entered();
      },
      onChanged: showAnew,
    });
    if (turn > 0) root.focus({ preventScroll: true });
    return () => {
      stopKeeping();
      stopShowing();
    };
  }, [field, turn]);
  return (
    <div
      key={turn}
      ref={element}
      className={className}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      aria-readonly
      aria-multiline
      aria-label={caret.called(label)}
      tabIndex={0}
      spellCheck={false}
      lang="nl"
      {...{ [fieldAttribute]: field, [caretAttribute]: '' }}
    >
      {children}
    </div>
  );
}
