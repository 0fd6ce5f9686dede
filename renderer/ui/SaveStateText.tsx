import { Check, CircleAlert, Clock, Eye, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './SaveStateText.module.css';

export type SaveTone = 'saved' | 'once' | 'saving' | 'failed' | 'readonly' | 'locked';

export interface SaveStateTextProps {
  readonly tone: SaveTone;
  readonly text: string;
  /** What eyes see when it is calmer than the truth: a short save is not worth a flicker. */
  readonly look?: SaveTone;
  /** The ways out when saving failed. */
  readonly actions?: ReactNode;
}

/**
 * Words at a fixed place. Only failing is announced: a screen reader is not told about every
 * autosave.
 */
export function SaveStateText({ tone, look = tone, text, actions }: SaveStateTextProps) {
  const Icon = icons[look];
  return (
    <span
      className={classNames(styles['state'], styles[look])}
      data-tone={tone}
      {...(tone === 'failed' && { role: 'alert' })}
    >
      <Icon aria-hidden="true" />
      <span>{text}</span>
      {actions}
    </span>
  );
}

const icons = {
  saved: Check,
  once: CircleAlert,
  saving: Clock,
  failed: CircleAlert,
  readonly: Eye,
  locked: Lock,
} as const;
