import { useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { sharing } from '#shared/text/nl/sharing';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { RegisterRow, type RegisterRowProps } from './RegisterRow.tsx';
import styles from './RegisterDialog.module.css';

const texts = sharing.register;

export interface RegisterDialogProps extends Pick<RegisterRowProps, 'renderFields'> {
  readonly analysis: Analysis;
  readonly onClose: () => void;
}

/** Everything that left, the newest first; what the receiver said of it can be filled in. */
export function RegisterDialog({ analysis, renderFields, onClose }: RegisterDialogProps) {
  const [opened, setOpened] = useState<EntityId | null>(null);
  const lines = [...analysis.exportRecord].reverse();
  return (
    <Dialog title={texts.title} isOpen width="wide" onClose={onClose} closeLabel={sharing.close}>
      <p className={classNames(styles['soft'])}>{texts.intro}</p>
      {lines.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <ul className={classNames(styles['lines'])} aria-label={texts.table}>
          {lines.map((line) => (
            <RegisterRow
              key={line.id}
              analysis={analysis}
              line={line}
              isOpen={line.id === opened}
              renderFields={renderFields}
              onToggle={() => {
                setOpened(line.id === opened ? null : line.id);
              }}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
