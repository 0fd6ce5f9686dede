import { fail, ok } from '#shared/base/result';
import type { CaseAlias } from '#shared/base/ids';
import type { DesktopBridge } from '#shared/desktop/contract';
import { keyCards } from '#shared/text/nl/keyCards';
import { hexHash } from '../../export/register.ts';
import { saveSealedFile } from '../../export/sealedGate.ts';
import type { CardActions } from '../../features/exchange/cards/cardActions.ts';
import type { SendActions } from '../../features/exchange/sending/sendActions.ts';
import { logAccess } from '../../state/accessSink.ts';
import { commitPendingEdits } from '../../state/pendingEdits.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

/** What the key cards do with the desktop and the workplace. */
export function cardActions(desktop: DesktopBridge, workplace: Workplace): CardActions {
  return {
    saveOwn: async () => {
      const suggestedName = keyCards.own.fileName(workplace.person().name);
      const bytes = await workplace.exchange.ownCardFile();
      const saved = await saveSealedFile(desktop, { kind: 'keyCard', suggestedName, bytes });
      if (saved.ok) return saved;
      return fail(saved.reason === 'cancelled' ? saved.reason : 'not-saved');
    },
    choose: async () => {
      const chosen = await desktop.openFile({ kind: 'keyCard' });
      return chosen.ok ? ok(chosen.value.bytes) : chosen;
    },
  };
}

/** What the dialog that makes a file does with them. */
export function sendingActions(
  desktop: DesktopBridge,
  workplace: Workplace,
  alias: CaseAlias,
): SendActions {
  return {
    newCode: workplace.exchange.newPackageCode,
    make: async (sealFor, forWhom) => {
      commitPendingEdits();
      if (!(await workplace.flush())) return fail('not-kept');
      try {
        const sealed = await workplace.exchange.sealCase(alias, sealFor);
        if (!sealed.ok) return sealed;
        const { name, bytes } = sealed.value;
        const saved = await saveSealedFile(desktop, {
          kind: 'vaPackage',
          suggestedName: name,
          bytes,
        });
        // Whoever thinks better of it at the last moment has sent nothing.
        if (saved.ok) {
          logAccess({
            action: 'exportDone',
            result: 'ok',
            exportKind: 'handOver',
            recipient: { name: forWhom, organisation: '', channel: 'sealedFile' },
            fileHash: hexHash(bytes),
          });
          await sealed.value.noteSent();
        }
        return saved;
      } catch (error) {
        // The worker may not get the memory it needs; nothing left.
        window.reportError(error);
        return fail('failed');
      }
    },
  };
}
