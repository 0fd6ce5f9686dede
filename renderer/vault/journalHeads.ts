import type { DesktopBridge } from '#shared/desktop/contract';

import type { JournalHeads } from './loadChain.ts';

/**
 * Asks the journal what it holds. The chains of a case that are opened at one moment share one
 * question; it is sent after all of them asked, so no answer is older than its question.
 */
export function sharedJournalHeads(
  desktop: Pick<DesktopBridge, 'listJournal'>,
): () => Promise<JournalHeads> {
  let unsent: Promise<JournalHeads> | null = null;
  const send = async (): Promise<JournalHeads> => {
    unsent = null;
    try {
      const listed = await desktop.listJournal(null);
      return listed.ok ? listed.value : null;
    } catch {
      return null;
    }
  };
  return () => (unsent ??= Promise.resolve().then(send));
}
