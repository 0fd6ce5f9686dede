import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { forms } from '#shared/text/nl/forms';
import { names } from '#shared/text/nl/names';
import { useOpenCase } from '../state/useOpenCase.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './ItemForm.module.css';
import type { ItemFormProps } from './itemFormProps.ts';
import { RemarkButton, useMayRemark } from './RemarkButton.tsx';

/** What can be done to an item as a whole. */
export function ItemFoot(props: ItemFormProps) {
  const { collection } = props.part;
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const mayRemark = useMayRemark(collection);
  if (isReadOnly && !mayRemark) return null;
  return (
    <footer className={styles['foot']}>
      {mayRemark && <RemarkButton collection={collection} id={props.item.id} />}
      {!isReadOnly && (props.canMoveUp || props.canMoveDown) && (
        <>
          <IconButton
            icon={<ArrowUp />}
            label={forms.moveUp}
            shortcut={forms.moveUpKeys}
            isDisabled={!props.canMoveUp}
            onPress={() => {
              props.onMove(-1);
            }}
          />
          <IconButton
            icon={<ArrowDown />}
            label={forms.moveDown}
            shortcut={forms.moveDownKeys}
            isDisabled={!props.canMoveDown}
            onPress={() => {
              props.onMove(1);
            }}
          />
        </>
      )}
      {!isReadOnly && (
        <Button
          kind="quiet"
          size="small"
          icon={<Trash2 aria-hidden="true" />}
          onPress={props.onRemove}
        >
          {forms.remove(names.kinds[collection])}
        </Button>
      )}
    </footer>
  );
}
