import type { ListName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import { privacy as texts } from '#shared/text/nl/privacy';
import { shareOneItem, useIsPrivateItem } from '../state/privacyActions.ts';
import { useOpenCase } from '../state/useOpenCase.ts';
import { Button } from '../ui/Button.tsx';
import { showToast } from '../ui/toasts.ts';
import styles from './PrivateItemNote.module.css';

export interface PrivateItemNoteProps {
  readonly collection: ListName;
  readonly id: EntityId;
}

/** Says that only this person has the item, and lets it go to the duo when it is ready. */
export function PrivateItemNote({ collection, id }: PrivateItemNoteProps) {
  const isPrivate = useIsPrivateItem(id);
  const isWholeSection = useOpenCase(({ privacy, section }) => privacy.sections.has(section));
  if (!isPrivate) return null;
  return (
    <div className={styles['note']}>
      <p>{texts.item.text}</p>
      {!isWholeSection && (
        <Button
          size="small"
          onPress={() => {
            shareOneItem(collection, id);
            showToast(texts.item.shared);
          }}
        >
          {texts.item.share}
        </Button>
      )}
    </div>
  );
}
