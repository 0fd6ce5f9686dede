import { useEffect } from 'react';
import type { ListName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';
import { clearTarget } from '../state/openCaseStore.ts';
import { useOpenCase } from '../state/useOpenCase.ts';

/** Opens the item of a list that another part of the screen asked to see. */
export function useTarget(collection: ListName, open: (id: EntityId) => void): void {
  const target = useOpenCase((state) => state.target);
  const wanted = target?.collection === collection ? target.id : null;
  useEffect(() => {
    if (wanted === null) return;
    open(wanted);
    clearTarget();
  }, [wanted, open]);
}
