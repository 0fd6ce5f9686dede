import { nl } from '#shared/text/nl';
import { showToast } from '../ui/toasts.ts';
import type { SessionActions } from './session.ts';

/** Back to the list, or false and a word on why the case stays open. */
export async function leaveCase(session: SessionActions): Promise<boolean> {
  const isLeft = await session.leaveCase();
  if (!isLeft) showToast(nl.cases.openFailed['not-kept']);
  return isLeft;
}
