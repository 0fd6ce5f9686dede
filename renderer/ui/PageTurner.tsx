import { useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './PageTurner.module.css';
import { usePageKeys } from './usePageKeys.ts';

export interface PageTurnerProps {
  /** Which page it is, from 0; what comes after the last one is up to `onGo`. */
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** Which keys turn the page, in words. */
  readonly keysHint: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** One page at a time, beside somebody: large buttons under it, and Ctrl+Enter to go on. */
export function PageTurner(props: PageTurnerProps) {
  const { at, onGo, previousLabel, nextLabel, keysHint, className, children } = props;
  const go = (to: number) => {
    if (to >= 0) onGo(to);
  };
  const page = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    go(at + (event.shiftKey ? -1 : 1));
  };
  usePageKeys({ page, isFirst: true, onKey });
  return (
    <div ref={page} className={className}>
      {children}
      <div className={styles['steps']}>
        <Button
          size="large"
          isDisabled={at === 0}
          onPress={() => {
            go(at - 1);
          }}
        >
          {previousLabel}
        </Button>
        <Button
          kind="primary"
          size="large"
          onPress={() => {
            go(at + 1);
          }}
        >
          {nextLabel}
        </Button>
      </div>
      <p className={styles['keys']}>{keysHint}</p>
    </div>
  );
}
