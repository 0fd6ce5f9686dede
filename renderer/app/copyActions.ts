import { fail, ok } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { emergencyCopy as texts } from '#shared/text/nl/emergencyCopy';
import type { CopyActions } from '../features/unlock/emergency-copy/copyActions.ts';
import { showToast } from '../ui/toasts.ts';
import { isEmergencyBundle } from '../vault/emergencyBundle.ts';
import type { EmergencyCopy, Workplace } from '../vault/unlockedWorkplace.ts';
import { openEmergencyCopy } from '../vault/workplace.ts';
import { leaveCase } from './leaveCase.ts';
import { closeOverlay, openOverlay } from './overlayStore.ts';
import type { SessionActions } from './session.ts';

/** Leaves the case that is open, if any, and asks for the file; a case not kept stays open. */
export async function askForCopy(session: SessionActions): Promise<void> {
  if (await leaveCase(session)) openOverlay('emergencyCopy');
}

/** What the dialog for emergency copies does with the desktop, the vault and the session. */
export function createCopyActions(
  desktop: DesktopBridge,
  workplace: Workplace,
  session: SessionActions,
): CopyActions {
  return {
    choose: async () => {
      const chosen = await desktop.openFile({ kind: 'emergencyCopy' });
      if (!chosen.ok) return chosen;
      return isEmergencyBundle(chosen.value.bytes) ? chosen : fail('not-a-copy');
    },
    open: async ({ bytes }, secret) => {
      try {
        return await openEmergencyCopy(bytes, secret);
      } catch {
        // The worker that makes the key needs 64 MiB at once; a full machine refuses it.
        return fail('failed');
      }
    },
    restore: async (copy) => {
      // A menu can open a case under the dialog: two documents may never write one case.
      if (!(await session.leaveCase())) return fail('not-kept');
      const restored = await workplace.restoreEmergencyCopy(copy);
      if (!restored.ok) return restored;
      closeOverlay();
      showToast(whatHappened(workplace, copy, restored.value));
      const opened = await session.openCase(restored.value);
      if (!opened.ok) showToast(nl.cases.openFailed[opened.reason]);
      return ok(null);
    },
  };
}

function whatHappened(
  workplace: Workplace,
  copy: EmergencyCopy,
  alias: EmergencyCopy['alias'],
): string {
  if (alias !== copy.alias) return texts.done.added;
  const line = workplace.cases().find((candidate) => candidate.alias === alias);
  return texts.done.merged(line?.code ?? copy.code);
}
