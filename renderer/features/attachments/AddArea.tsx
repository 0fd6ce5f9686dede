import { Plus } from 'lucide-react';
import { attachments as texts } from '#shared/text/nl/attachments';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import styles from './AddArea.module.css';
import type { Adding } from './useAdding.ts';

export interface AddAreaProps {
  readonly adding: Adding;
  readonly isReadOnly: boolean;
  readonly onChoose: () => void;
}

/** Where a file is chosen, or let go; and whether it is for oneself only. */
export function AddArea({ adding, isReadOnly, onChoose }: AddAreaProps) {
  if (isReadOnly) return <Banner tone="calm">{texts.add.readOnly}</Banner>;
  return (
    <div className={styles['area']}>
      <div className={styles['choose']}>
        <Button
          kind="primary"
          icon={<Plus aria-hidden="true" />}
          isPending={adding.isBusy}
          onPress={onChoose}
          autoFocus
        >
          {adding.isBusy ? texts.add.busy : texts.add.button}
        </Button>
        <p className={styles['hint']}>{texts.add.hint}</p>
      </div>
      <CheckboxField
        label={texts.add.private}
        hint={texts.add.privateHint}
        value={adding.isPrivate}
        onChange={adding.setPrivate}
      />
    </div>
  );
}
