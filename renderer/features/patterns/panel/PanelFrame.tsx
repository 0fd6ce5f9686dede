import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { closePanel } from '../patternStore.ts';
import styles from './PanelFrame.module.css';

export interface PanelFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** The field that gets the focus, counted from 0. */
  readonly startAt?: number;
}

/** A small form beside the drawing: takes the focus when it comes, closes with Escape. */
export function PanelFrame({ title, closeLabel, children, startAt = 0 }: PanelFrameProps) {
  const root = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    const fields = root.current?.querySelectorAll<HTMLElement>('input:not([type="radio"])');
    (fields?.[startAt] ?? root.current)?.focus();
  }, [startAt]);
  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={styles['panel']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        closePanel();
      }}
    >
      <header className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={<X />} label={closeLabel} shortcut="Escape" onPress={closePanel} />
      </header>
      {children}
    </section>
  );
}
