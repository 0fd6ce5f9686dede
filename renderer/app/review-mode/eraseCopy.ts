import type { CaseAlias } from '#shared/base/ids';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import type { SessionActions } from '../session.ts';

/** Closes a copy that was read and makes it unreadable for good; false when it is still there. */
export async function eraseCopy(
  workplace: Pick<Workplace, 'erased'>,
  session: Pick<SessionActions, 'leaveCase'>,
  alias: CaseAlias,
): Promise<boolean> {
  const isOpen = openCaseStore.getState()?.openCase.alias === alias;
  if (isOpen && !(await session.leaveCase())) return false;
  const erased = await workplace.erased.eraseCase(alias, null);
  return erased.ok;
}
