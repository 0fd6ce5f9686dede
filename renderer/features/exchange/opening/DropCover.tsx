import { FileInput } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { opening } from '#shared/text/nl/opening';
import styles from './DropCover.module.css';

export interface DropCoverProps {
  /** Every file that was let go over the window; empty when it held none that can be read. */
  readonly onDrop: (files: readonly File[]) => void;
  /** What happens when the file is let go; for a file of the duo partner unless said otherwise. */
  readonly texts?: { readonly title: string; readonly text: string };
}

/** Covers the window while a file is dragged over it, wherever that is; text in fields is left alone. */
export function DropCover({ onDrop, texts = opening.drop }: DropCoverProps) {
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    // Enter and leave come for every element under the pointer; only the window counts.
    let depth = 0;
    const end = () => {
      depth = 0;
      setOver(false);
    };
    const listeners: readonly (readonly [keyof WindowEventMap, (event: DragEvent) => void])[] = [
      [
        'dragenter',
        (event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          depth += 1;
          setOver(true);
        },
      ],
      [
        'dragover',
        (event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
        },
      ],
      [
        'dragleave',
        (event) => {
          if (!hasFiles(event)) return;
          depth -= 1;
          if (depth <= 0) end();
        },
      ],
      [
        'drop',
        (event) => {
          if (!hasFiles(event)) return;
          // An editor under the pointer would otherwise take the file as text.
          event.preventDefault();
          event.stopPropagation();
          end();
          drop.current([...(event.dataTransfer?.files ?? [])]);
        },
      ],
    ];
    const off = listeners.map(([name, listener]) => {
      const handle = (event: Event) => {
        if (event instanceof DragEvent) listener(event);
      };
      window.addEventListener(name, handle, true);
      return () => {
        window.removeEventListener(name, handle, true);
      };
    });
    return () => {
      for (const stop of off) stop();
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles['cover']} role="status">
      <div className={styles['target']}>
        <FileInput aria-hidden="true" />
        <strong>{texts.title}</strong>
        <span>{texts.text}</span>
      </div>
    </div>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
