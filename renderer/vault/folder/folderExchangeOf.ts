import type { WorkplaceExchange } from '../exchange/workplaceExchange.ts';
import type { WorkplaceParts } from '../startWorkplace.ts';
import { createFolderExchange, type FolderExchange } from './folderExchange.ts';

/** The shared folder of an unlocked workplace; `stop` before it closes. */
export function folderExchangeOf(
  { sides, shelf, index, indexChain }: WorkplaceParts,
  exchange: WorkplaceExchange,
): FolderExchange {
  return createFolderExchange({
    tools: sides.tools,
    desktop: sides.desktop,
    index: indexChain.provider.doc,
    exchange,
    cases: () => index.current().cases,
    markOf: async (alias) => {
      // The journal tells what is on disk, so that has to be everything.
      await Promise.all(shelf.providers().map((provider) => provider.flush()));
      const listed = await sides.desktop.listJournal(null);
      const head = listed.ok ? listed.value.find((one) => one.alias === alias) : undefined;
      return head?.headHash ?? '';
    },
  });
}
