import type { ReactNode } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { attachments as texts } from '#shared/text/nl/attachments';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './AttachmentList.module.css';
import { AttachmentPanel } from './AttachmentPanel.tsx';
import { AttachmentRow } from './AttachmentRow.tsx';
import type { OpenedAttachment } from './openedAttachment.ts';
import type { PictureType } from './pictureType.ts';

export interface AttachmentListProps {
  readonly items: readonly Entity<'attachment'>[];
  readonly opened: EntityId | null;
  /** The one whose line takes the focus; a new object asks for it again. */
  readonly focus: { readonly id: EntityId } | null;
  readonly isReadOnly: boolean;
  /** Changes when content may have come that was not there. */
  readonly revision: unknown;
  readonly renderFields: (item: Entity<'attachment'>) => ReactNode;
  readonly onToggle: (id: EntityId) => void;
  readonly onLook: (content: OpenedAttachment, type: PictureType) => void;
  readonly onSave: (content: OpenedAttachment) => void;
  readonly onRemove: (item: Entity<'attachment'>) => void;
}

/** The attachments, one line each; an opened one shows its fields and what can be done with it. */
export function AttachmentList(props: AttachmentListProps) {
  const { items, opened, focus } = props;
  if (items.length === 0) {
    return <EmptyState title={texts.empty.title}>{texts.empty.text}</EmptyState>;
  }
  return (
    <ul className={styles['list']} aria-label={texts.title}>
      {items.map((item) => (
        <AttachmentRow
          key={item.id}
          item={item}
          isOpen={item.id === opened}
          focus={focus?.id === item.id ? focus : null}
          onToggle={() => {
            props.onToggle(item.id);
          }}
        >
          <AttachmentPanel
            item={item}
            isReadOnly={props.isReadOnly}
            revision={props.revision}
            fields={props.renderFields(item)}
            onLook={props.onLook}
            onSave={props.onSave}
            onRemove={() => {
              props.onRemove(item);
            }}
          />
        </AttachmentRow>
      ))}
    </ul>
  );
}
