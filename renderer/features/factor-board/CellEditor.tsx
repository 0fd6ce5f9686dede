import { useEffect, useMemo, type RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { fieldWords } from '#shared/analysis/fieldWords';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { FieldControl } from '../../forms/FieldControl.tsx';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import popover from '../../ui/Popover.module.css';
import styles from './CellEditor.module.css';
import type { TableCell } from './useTableKeys.ts';

export interface CellEditorProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly cell: TableCell;
  /** What the factor is called, for a screen reader. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The control of one cell, over it: the same that a form shows. Escape or a click beside closes it. */
export function CellEditor({ root, cell, name, onClose }: CellEditorProps) {
  const factor = useOpenCase((state) => state.analysis.factor.find(({ id }) => id === cell.row));
  const { row, field } = cell;
  // Looked up when the popover asks: the row of a new factor comes with the same rendering.
  const trigger = useMemo(
    () => ({
      get current() {
        return root.current?.querySelector(`[data-row="${row}"][data-field="${field}"]`) ?? null;
      },
    }),
    [root, row, field],
  );
  useEffect(() => {
    trigger.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [trigger]);
  if (factor === undefined) return null;
  const { label } = fieldWords('factor', field);
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      placement="bottom start"
      offset={2}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={classNames(popover['popover'], styles['popover'])}
    >
      <Dialog aria-label={text.edit(label, name)} className={styles['dialog'] ?? ''}>
        <div ref={focusFirst}>
          <FieldControl collection="factor" entity={factor} place={{ field }} />
        </div>
      </Dialog>
    </Popover>
  );
}

/** The control gets the focus once it is built: a text a moment later than the rest. */
function focusFirst(place: HTMLElement | null): void {
  if (place === null) return;
  setTimeout(() => {
    const fields =
      'input:not([type=hidden]):not([tabindex="-1"]), [contenteditable="true"], button';
    const checked = place.querySelector<HTMLElement>('input:checked');
    (checked ?? place.querySelector<HTMLElement>(fields))?.focus();
  }, 0);
}
