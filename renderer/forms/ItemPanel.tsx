import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import type { ListName } from '#shared/analysis/collectionNames';
import { sectionIds } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { names } from '#shared/text/nl/names';
import { editCase, setOpenItem } from '../state/openCaseStore.ts';
import { useAnalysis } from '../state/useOpenCase.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { ListPart } from './describe.ts';
import { firstField, isEmptyField } from './firstField.ts';
import { ItemForm } from './ItemForm.tsx';
import styles from './ItemPanel.module.css';
import { itemsOf } from './itemsOf.ts';
import { sectionParts } from './sections/sectionParts.ts';
import { useUnreadItem } from './useUnread.ts';

export interface ItemPanelProps {
  readonly collection: ListName;
  readonly id: EntityId;
  readonly onClose: () => void;
  /** 3 where headings of level 2 stand before it: the headings of the form are of level 4. */
  readonly level?: 2 | 3;
}

/**
 * The form of one item beside a picture or a board: the same form that the list opens in place.
 * Takes the focus when it comes, in its first field as long as that is empty; closes with Escape, and
 * is nothing once the item is removed.
 */
export function ItemPanel(props: ItemPanelProps) {
  return <PanelOfItem key={props.id} {...props} />;
}

function PanelOfItem({ collection, id, onClose, level = 2 }: ItemPanelProps) {
  const analysis = useAnalysis();
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  useUnreadItem(id, true);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.focus();
    // What stands beside the section (its thread) follows what is open here.
    setOpenItem(id);
    // The editor of a new text is built in the same turn; a moment later it can be focused.
    const timer = setTimeout(() => {
      const field = firstField(form.current);
      if (document.activeElement === root.current && isEmptyField(field)) field?.focus();
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [id]);
  const part = partOf(collection, id, analysis);
  const item =
    part === null ? undefined : itemsOf(analysis, part, null).find((one) => one.id === id);
  if (part === null || item === undefined) return null;
  const code = codeOf(analysis, collection, id);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-labelledby={headingId}
      data-item={id}
      className={styles['panel']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['head']}>
        <Heading id={headingId} className={styles['title']}>
          <span className={styles['kind']}>
            {[names.kinds[collection], code].filter((word) => word !== '').join(' ')}
          </span>
          {nameOf(analysis, collection, id)}
        </Heading>
        <IconButton icon={<X />} label={forms.closeItem} shortcut="Escape" onPress={onClose} />
      </header>
      <div ref={form}>
        <ItemForm
          part={part}
          item={item}
          canMoveUp={false}
          canMoveDown={false}
          onMove={() => undefined}
          onRemove={() => {
            editCase(`${collection}.remove`, (writer) => {
              writer.remove(collection, id);
            });
            onClose();
          }}
        />
      </div>
    </section>
  );
}

/** The list among the sections that shows the item, with the form that goes with it. */
function partOf(
  collection: ListName,
  id: EntityId,
  analysis: Parameters<typeof itemsOf>[0],
): ListPart | null {
  for (const section of sectionIds) {
    for (const part of sectionParts[section]) {
      if (part.kind !== 'list' || part.collection !== collection) continue;
      if (itemsOf(analysis, part, null).some((item) => item.id === id)) return part;
    }
  }
  return null;
}
