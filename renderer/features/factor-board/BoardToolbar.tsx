import { Plus } from 'lucide-react';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './BoardToolbar.module.css';
import { setFilter, useBoardState } from './boardStore.ts';
import { FilterButton } from './FilterButton.tsx';

export interface BoardToolbarProps {
  readonly shown: number;
  readonly total: number;
  readonly onAdd: () => void;
}

/** Search, filter and add, above the board and above the table alike. */
export function BoardToolbar({ shown, total, onAdd }: BoardToolbarProps) {
  const { filter } = useBoardState();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  return (
    <div className={styles['bar']}>
      <div className={styles['search']}>
        <SearchField
          label={text.search}
          clearLabel={text.clearSearch}
          value={filter.text}
          onChange={(words) => {
            setFilter({ text: words });
          }}
        />
      </div>
      <FilterButton />
      <p role="status" className={styles['shown']}>
        {shown < total && (shown === 0 ? text.filter.nothing : text.filter.shown(shown, total))}
      </p>
      {!isReadOnly && (
        <Button icon={<Plus aria-hidden="true" />} onPress={onAdd}>
          {text.add}
        </Button>
      )}
    </div>
  );
}
