import { SHARED_FOLDER, type AccessActor, type AccessEvent } from '#shared/access-log/accessRecord';
import type { CaseAlias } from '#shared/base/ids';
import { noteBeside } from '../../state/accessLog.ts';
import { logAccess } from '../../state/accessSink.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

export interface FolderWatchParts {
  readonly actor: () => AccessActor;
  readonly codeOf: (alias: CaseAlias) => string;
}

type Watched = Pick<Workplace, 'openLog'> & {
  readonly sharedFolder: Pick<Workplace['sharedFolder'], 'onSent' | 'onMerged'>;
  readonly exchange: Pick<Workplace['exchange'], 'cards'>;
};

/**
 * Keeps in the log of each case what went into the shared folder and came out of it, also while
 * another case is on screen, or none. What comes back ends it.
 */
export function watchFolder(workplace: Watched, { actor, codeOf }: FolderWatchParts): () => void {
  const isOnScreen = (alias: CaseAlias) => openCaseStore.getState()?.openCase.alias === alias;
  const noteInClosed = (alias: CaseAlias, event: AccessEvent) =>
    noteBeside(
      {
        openLog: () => workplace.openLog(alias),
        actor,
        caseCode: () => codeOf(alias),
        now: () => Date.now(),
      },
      event,
    );
  const stopSent = workplace.sharedFolder.onSent(async ({ alias, signKeys, fileHash }) => {
    const cards = workplace.exchange.cards();
    for (const signKey of signKeys) {
      const { name = '', organisation = '' } = cards.find((one) => one.signKey === signKey) ?? {};
      const event: AccessEvent = {
        action: 'exportDone',
        result: 'ok',
        exportKind: 'handOver',
        recipient: { name, organisation, channel: SHARED_FOLDER },
        fileHash,
      };
      if (isOnScreen(alias)) logAccess(event);
      else await noteInClosed(alias, event);
    }
  });
  const stopMerged = workplace.sharedFolder.onMerged(({ alias }) => {
    // What is taken in while its case is on screen is noted with the other changes of that case.
    if (!isOnScreen(alias)) void noteInClosed(alias, { action: 'import' });
  });
  return () => {
    stopSent();
    stopMerged();
  };
}
