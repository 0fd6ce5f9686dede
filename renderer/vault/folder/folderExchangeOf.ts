import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import { reviewMark } from '#shared/merge/receiptBook';
import { textBytes } from '#shared/sealing/sealingCrypto';

import type { WorkplaceExchange } from '../exchange/workplaceExchange.ts';
import type { WorkplaceParts } from '../startWorkplace.ts';
import { createFolderExchange, type FolderExchange } from './folderExchange.ts';

/** The shared folder of an unlocked workplace; `stop` before it closes. */
export function folderExchangeOf(
  { sides, shelf, index, indexChain }: WorkplaceParts,
  exchange: WorkplaceExchange,
): FolderExchange {
  const decided = createDecidedMarks({ sides, shelf });
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
      const heads = new Map(
        (listed.ok ? listed.value : []).map((one) => [one.alias, one.headHash]),
      );
      const desk = index.current().cases.find((one) => one.alias === alias)?.desk ?? null;
      const mark = heads.get(alias) ?? '';
      return desk === null ? mark : mark + (await decided(desk, heads.get(desk) ?? ''));
    },
  });
}

/** What was decided about places to look at together is on the desk: read when that changed. */
function createDecidedMarks({
  sides,
  shelf,
}: Pick<WorkplaceParts, 'sides' | 'shelf'>): (desk: CaseAlias, head: string) => Promise<string> {
  const known = new Map<CaseAlias, { readonly head: string; readonly mark: string }>();
  return async (desk, head) => {
    const before = known.get(desk);
    if (before?.head === head) return before.mark;
    const chain = await shelf.openChain(desk, 'forgets');
    if (!chain.ok) return '';
    const said = reviewMark(chain.value.provider.doc);
    await shelf.close(desk);
    const hash = said === '' ? '' : toHex(await sides.tools.crypto.sha256(textBytes(said)));
    const mark = hash === '' ? '' : `+${hash.slice(0, 32)}`;
    known.set(desk, { head, mark });
    return mark;
  };
}
