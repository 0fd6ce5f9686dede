import { Download, Eye, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { isProgramFile } from '#shared/base/fileName';
import { attachments as texts } from '#shared/text/nl/attachments';
import { useIsPrivateItem } from '../../state/privacyActions.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { shareAttachment } from './attachmentActions.ts';
import styles from './AttachmentPanel.module.css';
import type { OpenedAttachment } from './openedAttachment.ts';
import { pictureType, type PictureType } from './pictureType.ts';
import { shownName } from './shownName.ts';
import { useContent } from './useContent.ts';

export interface AttachmentPanelProps {
  readonly item: Entity<'attachment'>;
  readonly isReadOnly: boolean;
  readonly revision: unknown;
  readonly fields: ReactNode;
  readonly onLook: (content: OpenedAttachment, type: PictureType) => void;
  readonly onSave: (content: OpenedAttachment) => void;
  readonly onRemove: () => void;
}

/** What is known of an opened attachment, and what can be done with it. */
export function AttachmentPanel(props: AttachmentPanelProps) {
  const { item, isReadOnly, onLook, onSave } = props;
  const store = useOpenCase((state) => state.openCase.attachments);
  const isPrivate = useIsPrivateItem(item.id);
  const content = useContent(store, item.file, props.revision);
  const bytes = content.kind === 'there' ? content.bytes : null;
  const picture = bytes && pictureType(bytes);
  const isProgram = isProgramFile(item.name);
  const named = (what: string) => texts.row.named(what, shownName(item));
  return (
    <div className={styles['panel']}>
      {isPrivate && !isReadOnly && (
        <div className={styles['private']}>
          <p>{texts.private.text}</p>
          <Button
            size="small"
            onPress={() => {
              shareAttachment(item.id);
              showToast(texts.private.shared);
            }}
          >
            {texts.private.share}
          </Button>
        </div>
      )}
      {(content.kind === 'missing' || content.kind === 'damaged') && (
        <Banner tone="attention" title={texts.content[content.kind].title}>
          {texts.content[content.kind][isPrivate ? 'private' : 'shared']}
        </Banner>
      )}
      {props.fields}
      {bytes !== null && picture === null && (
        <p className={styles['note']}>{isProgram ? texts.row.program : texts.row.otherProgram}</p>
      )}
      <div className={styles['actions']}>
        {content.kind === 'reading' && <p className={styles['note']}>{texts.row.reading}</p>}
        {bytes !== null && picture !== null && (
          <Button
            icon={<Eye aria-hidden="true" />}
            aria-label={named(texts.row.look)}
            onPress={() => {
              onLook({ item, bytes }, picture);
            }}
          >
            {texts.row.look}
          </Button>
        )}
        {bytes !== null && !isProgram && (
          <Button
            icon={<Download aria-hidden="true" />}
            aria-label={named(texts.row.save)}
            onPress={() => {
              onSave({ item, bytes });
            }}
          >
            {texts.row.save}
          </Button>
        )}
        {!isReadOnly && (
          <Button
            kind="quiet"
            icon={<Trash2 aria-hidden="true" />}
            aria-label={named(texts.row.remove)}
            onPress={props.onRemove}
          >
            {texts.row.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
