import { ok } from '#shared/base/result';
import type { WorkplaceExchange } from '../exchange/workplaceExchange.ts';
import { ownIdentity } from '../exchange/ownIdentity.ts';
import type { WorkplaceParts } from '../startWorkplace.ts';
import { openBackup, type BackupSealing } from './backupSealing.ts';
import { localDay } from '#shared/base/localDay';
import { createWorkplaceBackups, type WorkplaceBackups } from './workplaceBackups.ts';

/** A copy on another disk is all the more needed when this one cannot keep a note of it. */
const BOOK_PATIENCE_MS = 2000;

/** The backups of an unlocked workplace; `stop` before it closes. */
export function backupsOf(
  { sides, shelf, index, indexChain }: WorkplaceParts,
  exchange: Pick<WorkplaceExchange, 'sealBackup'>,
): WorkplaceBackups {
  const { tools, desktop } = sides;
  const { doc } = indexChain.provider;
  const sealing: BackupSealing = {
    seal: async (alias) => {
      const sealed = await exchange.sealBackup(alias);
      return sealed.ok ? ok(sealed.value.bytes) : sealed;
    },
    open: (bytes) => {
      const { ageSecret } = ownIdentity(doc, tools);
      return openBackup(tools.exchange, bytes, { kind: 'keys', ageSecrets: [ageSecret] });
    },
  };
  return createWorkplaceBackups(
    {
      desktop,
      tools,
      cases: () => index.current().cases,
      isAllKept: async () => {
        const kept = await Promise.all(shelf.providers().map((provider) => provider.flush()));
        const states = shelf.providers().map((provider) => provider.saveState());
        return kept.every(Boolean) && states.every(({ kind }) => kind === 'saved');
      },
      sealing,
      keepBook: () => indexChain.provider.flush(BOOK_PATIENCE_MS),
      dayOf: localDay,
    },
    doc,
  );
}
