import { useState, useSyncExternalStore } from 'react';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { CopyTable } from '../../features/review-mode/CopyTable.tsx';
import { EraseCopyDialog } from '../../features/review-mode/EraseCopyDialog.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { eraseCopy } from './eraseCopy.ts';
import { useCopyFacts } from './useCopyFacts.ts';

export interface CopiesPartProps {
  readonly workplace: Workplace;
  readonly onOpen: (alias: CaseAlias) => void;
}

/** The copies to read in the list of analyses; nothing when there are none. */
export function CopiesPart({ workplace, onOpen }: CopiesPartProps) {
  const { session } = useAppParts();
  const all = useSyncExternalStore(workplace.subscribe, workplace.cases);
  const lines = all.filter(({ isReview, archived }) => isReview && !archived);
  const facts = useCopyFacts(workplace, lines);
  const today = isoDayOf(useNow());
  const [erasing, setErasing] = useState<CaseSummary | null>(null);
  if (lines.length === 0) return null;
  return (
    <>
      <CopyTable lines={lines} facts={facts} today={today} onOpen={onOpen} onErase={setErasing} />
      {erasing !== null && (
        <EraseCopyDialog
          code={erasing.code}
          onErase={() => eraseCopy(workplace, session, erasing.alias)}
          onClose={() => {
            setErasing(null);
          }}
        />
      )}
    </>
  );
}
