import { EyeOff, Plus } from 'lucide-react';
import { privacy } from '#shared/text/nl/privacy';
import { useOpenCase } from '../state/useOpenCase.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './AddPair.module.css';

export interface AddPairProps {
  /** The thing that is added: "Factor". */
  readonly label: string;
  readonly onAdd: (isPrivate: boolean) => void;
}

/** Adds one, or one that is "alleen voor mij"; nothing where nothing may be written. */
export function AddPair({ label, onAdd }: AddPairProps) {
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const isAllPrivate = useOpenCase(({ privacy: own, section }) => own.sections.has(section));
  if (isReadOnly) return null;
  return (
    <span className={styles['pair']}>
      <Button
        icon={<Plus aria-hidden="true" />}
        onPress={() => {
          onAdd(false);
        }}
      >
        {label}
      </Button>
      {!isAllPrivate && (
        <IconButton
          icon={<EyeOff aria-hidden="true" />}
          label={privacy.add(label)}
          shortcut={privacy.addKeys}
          onPress={() => {
            onAdd(true);
          }}
        />
      )}
    </span>
  );
}
