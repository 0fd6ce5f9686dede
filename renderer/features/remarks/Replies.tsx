import { useStore } from 'zustand';
import { isBlank } from '#shared/analysis/prose';
import { isReplyStillOwn } from '#shared/remarks/ownRemark';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { ProseView } from '../../editor/ProseView.tsx';
import { remarkStore, setWriting } from '../../state/remarkStore.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { useNow } from '../../ui/useNow.ts';
import { dropReply } from './remarkActions.ts';
import styles from './Replies.module.css';
import { momentWords } from './remarkWords.ts';
import { useLooking } from './useLooking.ts';

export interface RepliesProps {
  readonly thread: RemarkThread;
  readonly onSay: (words: string) => void;
}

/** What was said about a remark, oldest first, and what the duo did with it. */
export function Replies({ thread, onSay }: RepliesProps) {
  const { remark, replies } = thread;
  const now = useNow();
  const looking = useLooking();
  const writing = useStore(remarkStore, (state) => state.writing);
  const mayRemark = useOpenCase(({ caseDocument }) => caseDocument.mayRemark);
  const decided = remark.decision !== null || !isBlank(remark.reply);
  const shown = replies.filter(({ id, text }) => id !== writing && !isBlank(text));
  if (shown.length === 0 && !decided) return null;
  return (
    <ol className={styles['replies']} aria-label={texts.replies(shown.length + (decided ? 1 : 0))}>
      {shown.map((reply) => (
        <li key={reply.id} className={styles['reply']}>
          <p className={styles['by']}>
            <b>{reply.author === '' ? texts.somebody : reply.author}</b>
            <span>{momentWords(reply.at, now)}</span>
          </p>
          <ProseView prose={reply.text} />
          {mayRemark && isReplyStillOwn(thread, reply.id, looking) && (
            <div className={styles['own']}>
              <Button
                kind="link"
                onPress={() => {
                  setWriting(reply.id);
                }}
              >
                {texts.edit}
              </Button>
              <Button
                kind="link"
                aria-label={texts.removeReply}
                onPress={() => {
                  dropReply(reply.id);
                  onSay(texts.removedReply);
                }}
              >
                {texts.remove}
              </Button>
            </div>
          )}
        </li>
      ))}
      {decided && (
        <li className={styles['reply']}>
          <p className={styles['by']}>
            <b>
              {[
                remark.decidedBy === '' ? texts.answerOfDuo : remark.decidedBy,
                remark.decision === null ? '' : texts.states[remark.decision],
              ]
                .filter((words) => words !== '')
                .join(': ')}
            </b>
            <span>{momentWords(remark.decidedAt, now)}</span>
          </p>
          <ProseView prose={remark.reply} />
        </li>
      )}
    </ol>
  );
}
