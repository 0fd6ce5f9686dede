import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { AddPair } from '../../forms/AddPair.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './BoardToolbar.module.css';
import { setFilter, useBoardState } from './boardStore.ts';
import { FilterButton } from './FilterButton.tsx';

export interface BoardToolbarProps {
  readonly shown: number;
  readonly total: number;
  readonly onAdd: (isPrivate: boolean) => void;
}

/** Search, filter and add, above the board and above the table alike. */
export function BoardToolbar({ shown, total, onAdd }: BoardToolbarProps) {
  const { filter } = useBoardState();
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
      <AddPair label={text.add} onAdd={onAdd} />
    </div>
  );
}
