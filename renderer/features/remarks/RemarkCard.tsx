import { memo, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { goToRemark } from '../../state/goToRemark.ts';
import { answerCall, remarkStore, setCurrentRemark } from '../../state/remarkStore.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { classNames } from '../../ui/classNames.ts';
import hidden from '../../ui/hidden.module.css';
import styles from './RemarkCard.module.css';
import { criterionName, placeWords, roundWords, stateWord, writerOf } from './remarkWords.ts';
import { RemarkDetails } from './RemarkDetails.tsx';

export interface RemarkCardProps {
  readonly thread: RemarkThread;
  /** Names people and things; a card that is not open does not follow what else changes. */
  readonly analysis: Analysis;
  readonly isCurrent: boolean;
  readonly onSay: (words: string) => void;
}

/** One remark: a heading that opens into its thread. */
export const RemarkCard = memo(Card, isSameCard);

function Card({ thread, analysis, isCurrent, onSay }: RemarkCardProps) {
  const { id, remark, number, state } = thread;
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  const isCalled = useStore(remarkStore, (now) => isCurrent && now.isCalled);
  const isWriting = useStore(remarkStore, ({ writing }) => writing === id);
  useEffect(() => {
    if (!isCalled) return;
    const { takesFocus, writing } = remarkStore.getState();
    answerCall();
    root.current?.scrollIntoView({ block: 'nearest' });
    // What is being written takes the focus itself.
    if (takesFocus && writing !== id) root.current?.focus({ preventScroll: true });
  }, [isCalled, id]);
  const round = roundWords(analysis, thread);
  const words = plainText(remark.text);
  const kind = remark.kind ?? 'remark';
  return (
    <article
      ref={root}
      tabIndex={-1}
      aria-labelledby={headingId}
      data-remark={id}
      className={classNames(
        styles['card'],
        isCurrent && styles['current'],
        state === 'resolved' && styles['solved'],
      )}
      onClick={() => {
        if (!isCurrent) setCurrentRemark(id);
      }}
      onKeyDown={(event) => {
        // What is being written hears it first; a menu or list that is open too.
        if (event.key === 'Escape' && !event.defaultPrevented) goToRemark(thread);
      }}
    >
      <h4 id={headingId} className={styles['title']}>
        <button
          type="button"
          className={styles['head']}
          aria-expanded={isCurrent}
          onClick={(event) => {
            event.stopPropagation();
            setCurrentRemark(isCurrent ? null : id);
          }}
        >
          <Avatar name={writerOf(analysis, thread)} />
          <span className={styles['by']}>
            <span className={hidden['hidden']}>{texts.numbered(texts.kinds[kind], number)}</span>{' '}
            <b>{writerOf(analysis, thread)}</b>
          </span>
          <span className={classNames(styles['state'], styles[state])}>{stateWord(thread)}</span>
          <span className={styles['place']}>
            {[round, criterionName(remark.criterion), placeWords(analysis, thread.place)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </button>
      </h4>
      {isCurrent ? (
        <RemarkDetails thread={thread} isWriting={isWriting} onSay={onSay} />
      ) : (
        <p className={styles['words']}>
          {number}. {kind !== 'remark' && <b>{texts.kinds[kind]}: </b>}
          {words}
        </p>
      )}
    </article>
  );
}

function isSameCard(before: RemarkCardProps, now: RemarkCardProps): boolean {
  return (
    before.thread === now.thread &&
    before.isCurrent === now.isCurrent &&
    (before.analysis === now.analysis || !now.isCurrent)
  );
}
