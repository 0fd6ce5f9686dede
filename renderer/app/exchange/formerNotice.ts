import type { CaseAlias } from '#shared/base/ids';
import { history } from '#shared/text/nl/history';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { openOverlay } from '../overlayStore.ts';
import type { SessionActions } from '../session.ts';

const texts = history.kept;

/**
 * After a merge in a cleaned case: when the former history did not go by itself, it has words that
 * are nowhere else, and a person says what is to become of it.
 */
export function noticeKeptFormer(
  workplace: Pick<Workplace, 'cases' | 'hasFormerHistory'>,
  session: Pick<SessionActions, 'openCase'>,
  alias: CaseAlias,
): void {
  if (!workplace.hasFormerHistory(alias)) return;
  const code = workplace.cases().find((line) => line.alias === alias)?.code ?? '';
  showToast(texts.text(code), { label: texts.button, run: () => void show(session, alias) });
}

async function show(session: Pick<SessionActions, 'openCase'>, alias: CaseAlias): Promise<void> {
  const isOnScreen = openCaseStore.getState()?.openCase.alias === alias;
  if (isOnScreen || (await session.openCase(alias)).ok) openOverlay('cleanHistory');
}
