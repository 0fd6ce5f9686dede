import type { EntityId } from '#shared/base/ids';
import { removedAttachments } from '#shared/casedoc/removedAttachments';
import { attachments as texts } from '#shared/text/nl/attachments';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './RemovedList.module.css';
import { shownName } from './shownName.ts';

export interface RemovedListProps {
  readonly isReadOnly: boolean;
  readonly onPutBack: (id: EntityId, name: string) => void;
}

/** What was removed and can be put back; says that nothing of it was erased. */
export function RemovedList({ isReadOnly, onPutBack }: RemovedListProps) {
  // Read again with every change of the case.
  useAnalysis();
  const docs = useOpenCase((state) => state.caseDocument.docs);
  const removed = removedAttachments(docs);
  if (removed.length === 0) return null;
  return (
    <Disclosure title={texts.removed.title(removed.length)}>
      <p className={styles['note']}>{texts.removed.text}</p>
      <ul>
        {removed.map((item) => (
          <li key={item.id} className={styles['line']}>
            <span className={styles['name']}>{shownName(item)}</span>
            {!isReadOnly && (
              <Button
                size="small"
                aria-label={texts.row.named(texts.removed.undo, shownName(item))}
                onPress={() => {
                  onPutBack(item.id, shownName(item));
                }}
              >
                {texts.removed.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
