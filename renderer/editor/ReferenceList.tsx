import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { editor as texts } from '#shared/text/nl/editor';
import { classNames } from '../ui/classNames.ts';
import { placeBelowCaret } from './placeBelowCaret.ts';
import styles from './ReferenceList.module.css';
import type { ReferencePicker } from './referencePicker.ts';

export interface ReferenceListProps {
  readonly id: string;
  readonly picker: ReferencePicker;
}

/** The things one can point at, under the caret while one types. The keys stay with the text. */
export function ReferenceList({ id, picker }: ReferenceListProps) {
  const offer = useStore(picker.offer);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) placeBelowCaret(box.current);
  }, [offer]);
  if (offer === null) return null;
  return (
    <div ref={box} className={styles['box']}>
      <div role="listbox" id={id} aria-label={texts.picker.title}>
        {offer.items.map((item, index) => (
          <div
            key={`${item.ref.collection}:${item.ref.id}`}
            id={`${id}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === offer.chosen}
            className={classNames(styles['item'], index === offer.chosen && styles['chosen'])}
            // The caret must stay in the text.
            onPointerDown={(event) => {
              event.preventDefault();
              picker.choose(item);
            }}
          >
            <span className={styles['name']}>{item.name}</span>
            <span className={styles['kind']}>{item.kind}</span>
          </div>
        ))}
      </div>
      <p className={styles['hint']} aria-hidden="true">
        {texts.picker.hint}
      </p>
      <p className={styles['spoken']} role="status">
        {texts.picker.found(offer.items.length)}
      </p>
    </div>
  );
}
