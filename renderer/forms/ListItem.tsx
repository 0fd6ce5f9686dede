import { ChevronDown, ChevronRight, EyeOff } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { privacy } from '#shared/text/nl/privacy';
import { useIsPrivateItem } from '../state/privacyActions.ts';
import { exchange } from '#shared/text/nl/exchange';
import { classNames } from '../ui/classNames.ts';
import { UnreadDot } from '../ui/UnreadDot.tsx';
import { useUnreadItem } from './useUnread.ts';
import type { ListPart } from './describe.ts';
import { firstField } from './firstField.ts';
import type { RenderForm } from './itemFormProps.ts';
import { ItemHead } from './ItemHead.tsx';
import type { Item } from './itemsOf.ts';
import styles from './ListItem.module.css';

export interface ListItemProps {
  readonly part: ListPart;
  readonly item: Item;
  readonly index: number;
  readonly isOpen: boolean;
  /** One head of a list is reached with Tab; arrows go to the others. */
  readonly isTabStop: boolean;
  /** Just added: the first field gets the focus. */
  readonly isNew: boolean;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly renderForm: RenderForm;
}

/** One item: a line that opens into a form. */
export function ListItem(props: ListItemProps) {
  const { part, item, index, isOpen, isNew } = props;
  const isPrivate = useIsPrivateItem(item.id);
  const isUnread = useUnreadItem(item.id, isOpen);
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNew || !isOpen) return;
    // The editor of a new text is built in the same turn; a moment later it can be focused.
    const timer = setTimeout(() => firstField(panel.current)?.focus(), 0);
    return () => {
      clearTimeout(timer);
    };
  }, [isNew, isOpen]);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li
      data-item={item.id}
      className={classNames(
        styles['item'],
        styles[part.look],
        isOpen && styles['open'],
        item['kind'] === 'protective' && styles['protective'],
        item['kind'] === 'risk' && styles['risk'],
      )}
    >
      <h3 className={styles['title']}>
        <button
          type="button"
          className={styles['head']}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': panelId })}
          data-item-index={index}
          data-item-id={item.id}
          tabIndex={props.isTabStop ? 0 : -1}
          onFocus={props.onFocus}
          onClick={props.onToggle}
        >
          <Chevron aria-hidden="true" className={styles['chevron']} />
          {isUnread && <UnreadDot label={exchange.unread.mark} />}
          <ItemHead part={part} item={item} index={index} isOpen={isOpen} />
          {isPrivate && (
            <span className={styles['private']}>
              <EyeOff aria-hidden="true" />
              {privacy.mark}
            </span>
          )}
        </button>
      </h3>
      {isOpen && (
        <div id={panelId} ref={panel} className={styles['panel']}>
          {props.renderForm(props)}
        </div>
      )}
    </li>
  );
}
