import { EyeOff } from 'lucide-react';
import type { EntityId } from '#shared/base/ids';
import { exchange } from '#shared/text/nl/exchange';
import { privacy } from '#shared/text/nl/privacy';
import { useIsPrivateItem } from '../../state/privacyActions.ts';
import { UnreadDot } from '../../ui/UnreadDot.tsx';
import { useUnreadItem } from '../useUnread.ts';
import styles from './ItemMarks.module.css';

export interface ItemMarksProps {
  readonly id: EntityId;
  readonly isOpen: boolean;
}

/** On a card: that the partner wrote something not read yet, and that it is "alleen voor mij". */
export function ItemMarks({ id, isOpen }: ItemMarksProps) {
  const isUnread = useUnreadItem(id, isOpen);
  const isPrivate = useIsPrivateItem(id);
  if (!isUnread && !isPrivate) return null;
  return (
    <span className={styles['marks']}>
      {isUnread && <UnreadDot label={exchange.unread.mark} />}
      {isPrivate && (
        <span className={styles['private']}>
          <EyeOff aria-hidden="true" />
          {privacy.mark}
        </span>
      )}
    </span>
  );
}
