import { isStillOwn } from '#shared/remarks/ownRemark';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { ProseView } from '../../editor/ProseView.tsx';
import { goToRemark } from '../../state/goToRemark.ts';
import { setWriting } from '../../state/remarkStore.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Check, RotateCcw } from 'lucide-react';
import { DecisionPart } from './DecisionPart.tsx';
import { KeepWords } from './KeepWords.tsx';
import { QuoteNote } from './QuoteNote.tsx';
import { dropRemark, resolve } from './remarkActions.ts';
import styles from './RemarkDetails.module.css';
import { RemarkWriting } from './RemarkWriting.tsx';
import { Replies } from './Replies.tsx';
import { ReplyField } from './ReplyField.tsx';
import { SuggestionView } from './SuggestionView.tsx';
import { useLooking } from './useLooking.ts';

export interface RemarkDetailsProps {
  readonly thread: RemarkThread;
  readonly isWriting: boolean;
  /** Read aloud. */
  readonly onSay: (words: string) => void;
}

/** An opened remark: its words, what was answered, and what can be done with it. */
export function RemarkDetails({ thread, isWriting, onSay }: RemarkDetailsProps) {
  const { id, remark, number, state } = thread;
  const looking = useLooking();
  const mayRemark = useOpenCase(({ caseDocument }) => caseDocument.mayRemark);
  const isCopy = useOpenCase(({ caseDocument }) => caseDocument.isReadOnly);
  if (isWriting) return <RemarkWriting thread={thread} onSay={onSay} />;
  const isResolved = state === 'resolved';
  const isOwn = mayRemark && isStillOwn(thread, looking);
  return (
    <div className={styles['details']}>
      <QuoteNote thread={thread} />
      <div className={styles['words']}>
        <span className={styles['number']}>{number}.</span>
        <div>
          {isOfFamily(remark.kind) && <b>{texts.kinds[remark.kind]}</b>}
          <ProseView prose={remark.text} />
        </div>
      </div>
      {remark.kind === 'suggestion' && <SuggestionView thread={thread} />}
      <Replies thread={thread} onSay={onSay} />
      {mayRemark && !isResolved && <ReplyField thread={thread} onSay={onSay} />}
      <div className={styles['actions']}>
        {!isCopy && !isResolved && <DecisionPart key={id} thread={thread} onSay={onSay} />}
        {!isCopy && !isResolved && <KeepWords thread={thread} onSay={onSay} />}
        {mayRemark && (
          <Button
            size="small"
            icon={isResolved ? <RotateCcw aria-hidden="true" /> : <Check aria-hidden="true" />}
            onPress={() => {
              resolve(id, !isResolved);
              onSay(isResolved ? texts.reopened(number) : texts.resolved(number));
            }}
          >
            {isResolved ? texts.reopen : texts.resolve}
          </Button>
        )}
        <Button
          kind="quiet"
          size="small"
          aria-label={texts.toTextOf(number)}
          onPress={() => {
            goToRemark(thread);
          }}
        >
          {texts.toText}
        </Button>
        {isOwn && (
          <>
            <Button
              kind="quiet"
              size="small"
              aria-label={texts.editOf(number)}
              onPress={() => {
                setWriting(id);
              }}
            >
              {texts.edit}
            </Button>
            <Button
              kind="quiet"
              size="small"
              aria-label={texts.removeOf(number)}
              onPress={() => {
                dropRemark(id);
                onSay(texts.removed);
              }}
            >
              {texts.remove}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

type Kind = RemarkThread['remark']['kind'];

/** One of the three words of the family: somebody may have said no more than that. */
function isOfFamily(kind: Kind): kind is 'notRight' | 'missing' | 'beautiful' {
  return kind === 'notRight' || kind === 'missing' || kind === 'beautiful';
}
