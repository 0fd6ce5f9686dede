import type { RecoverySheetFacts } from '../features/unlock/recoverySheetText.ts';
import { formatLongDay, isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

/** What stands on the recovery sheet besides the code, as of now. */
export function sheetFacts(workplace: Workplace): Omit<RecoverySheetFacts, 'code'> {
  const { name, organisation } = workplace.person();
  return {
    name,
    organisation,
    workplaceCode: workplace.workplaceCode,
    date: formatLongDay(isoDayOf(Date.now())),
  };
}
