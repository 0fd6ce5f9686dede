import { GitCompareArrows, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { Button } from '../../ui/Button.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { SaveStateText } from '../../ui/SaveStateText.tsx';
import { endWords } from './endWords.ts';
import styles from './ReviewBar.module.css';

/** An earlier copy of the same case that is here too. */
export interface EarlierRound {
  readonly round: number;
  readonly show: () => void;
}

export interface ReviewBarProps {
  readonly code: string;
  readonly review: Entity<'review'>;
  /** The day the copy was made (`YYYY-MM-DD`); null when nobody says. */
  readonly madeOn: string | null;
  /** How safe the last remark is. */
  readonly saveLine: ReactNode;
  readonly earlier: EarlierRound | null;
  /** The day an answer was last made (`YYYY-MM-DD`); null: not yet. */
  readonly sentOn: string | null;
  /** Stands under the bar in a narrow window. */
  readonly below: ReactNode;
  readonly onFinish: () => void;
  readonly onLeave: () => void;
  readonly onLock: () => void;
}

const texts = reviewMode.bar;

/** Which copy this is, that it can only be read, and the way to the end of the round. */
export function ReviewBar(props: ReviewBarProps) {
  const { code, review, saveLine, earlier, sentOn, madeOn } = props;
  const title = texts.kinds[review.kind ?? 'review'](review.round ?? 1);
  return (
    <header>
      <div className={styles['bar']}>
        <IconButton icon={<Logo />} label={texts.toCases} onPress={props.onLeave} />
        <h1 className={styles['title']}>
          <span className={styles['code']}>{code}</span> <span className={styles['separator']} />
          <span className={styles['what']}>
            {madeOn === null ? title : texts.on(title, formatLongDay(madeOn))}{' '}
            {sentOn !== null && (
              <span className={styles['sent']}>{texts.sentOn(formatLongDay(sentOn))}</span>
            )}
          </span>
        </h1>
        <span className={styles['grow']} />
        <span className={styles['states']}>
          <SaveStateText tone="readonly" text={texts.readOnly} />
          {saveLine}
        </span>
        <span className={styles['separator']} />
        {earlier !== null && (
          <Button icon={<GitCompareArrows aria-hidden="true" />} onPress={earlier.show}>
            {texts.compare(earlier.round)}
          </Button>
        )}
        <Button kind="primary" onPress={props.onFinish}>
          {sentOn !== null ? texts.finishAgain : endWords[review.kind ?? 'review']}
        </Button>
        <IconButton
          bordered
          icon={<Lock />}
          label={texts.lock}
          shortcut={texts.lockKeys}
          onPress={props.onLock}
        />
      </div>
      {props.below}
    </header>
  );
}
