import { nl } from '#shared/text/nl';
import { showToast } from '../ui/toasts.ts';
import type { SessionActions } from './session.ts';

/** Back to the list, or a word on why the case stays open. */
export async function leaveCase(session: SessionActions): Promise<void> {
  if (!(await session.leaveCase())) showToast(nl.cases.openFailed['not-kept']);
}
