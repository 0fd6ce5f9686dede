import { useStore } from 'zustand';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { remarkStore, showRemark } from '../../state/remarkStore.ts';
import { Button } from '../../ui/Button.tsx';
import { beginReply, finishWriting } from './remarkActions.ts';
import styles from './ReplyField.module.css';
import { WordsField } from './WordsField.tsx';

export interface ReplyFieldProps {
  readonly thread: RemarkThread;
  /** Read aloud. */
  readonly onSay: (words: string) => void;
}

/** Where one answers: a place to begin, and the answer itself while it is written. */
export function ReplyField({ thread, onSay }: ReplyFieldProps) {
  const { id, replies } = thread;
  const writing = useStore(remarkStore, (state) => state.writing);
  const reply = replies.find((one) => one.id === writing);
  if (reply === undefined) {
    return (
      <button
        type="button"
        className={styles['begin']}
        onClick={() => {
          beginReply(id);
        }}
      >
        {texts.reply}
      </button>
    );
  }
  const finish = () => {
    if (finishWriting(reply.id)) onSay(texts.replied);
    showRemark(id);
  };
  return (
    <div className={styles['writing']}>
      <WordsField id={reply.id} field="text" label={texts.replyLabel} autoFocus onDone={finish} />
      <div className={styles['actions']}>
        <Button size="small" onPress={finish}>
          {texts.send}
        </Button>
      </div>
    </div>
  );
}
