import { EyeOff, Plus } from 'lucide-react';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { forms } from '#shared/text/nl/forms';
import { privacy } from '#shared/text/nl/privacy';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './AddButtons.module.css';
import type { ListPart } from './describe.ts';
import type { Item } from './itemsOf.ts';

export interface AddButtonsProps {
  readonly part: ListPart;
  readonly items: readonly Item[];
  /** Says to which list it adds: two lists may have a button of the same name. */
  readonly headingId: string;
  /** Null for the plain button; else the option that the new item begins with. */
  readonly onAdd: (option: string | null) => void;
  /** Adds one that is "alleen voor mij"; left out where everything is already. */
  readonly onAddPrivate: (() => void) | null;
}

/** One button, or one per option that no item has yet. */
export function AddButtons(props: AddButtonsProps) {
  const { part, items, headingId, onAdd, onAddPrivate } = props;
  return (
    <div className={styles['adders']} data-part="adders">
      {choicesOf(part, items).map(({ option, label }) => (
        <Button
          key={label}
          size="small"
          aria-describedby={headingId}
          icon={<Plus aria-hidden="true" />}
          onPress={() => {
            onAdd(option);
          }}
        >
          {label}
        </Button>
      ))}
      {onAddPrivate !== null && part.addPerOption === undefined && (
        <IconButton
          icon={<EyeOff aria-hidden="true" />}
          label={privacy.add(part.add)}
          shortcut={privacy.addKeys}
          aria-describedby={headingId}
          onPress={onAddPrivate}
        />
      )}
    </div>
  );
}

function choicesOf(part: ListPart, items: readonly Item[]) {
  const field = part.addPerOption;
  if (field === undefined) return [{ option: null, label: forms.add(part.add) }];
  const type = fieldType(part.collection, field);
  if (type.kind !== 'choice') return [];
  const words = fieldWords(part.collection, field).options;
  return type.options
    .filter((option) => !items.some((item) => item[field] === option))
    .map((option) => ({ option, label: words?.[option] ?? option }));
}
