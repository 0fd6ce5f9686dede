import type { ReactNode } from 'react';
import type { EntityId } from '#shared/base/ids';
import { light } from '../patternStore.ts';
import styles from './LoopCardFrame.module.css';

export interface LoopCardFrameProps {
  readonly links: readonly EntityId[];
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** A card that brings its arrows forward while it is pointed at or has the focus. */
export function LoopCardFrame({ links, labelledBy, children }: LoopCardFrameProps) {
  const show = () => {
    light(links);
  };
  const hide = () => {
    light(null);
  };
  return (
    <article
      aria-labelledby={labelledBy}
      className={styles['card']}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
    >
      {children}
    </article>
  );
}
