import { useEffect } from 'react';
import { sharedFolder as nlFolder } from '#shared/text/nl/sharedFolder';
import { showToast } from '../../ui/toasts.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { exchangeStore } from '../exchange/exchangeStore.ts';
import { noticeKeptFormer } from '../exchange/formerNotice.ts';
import { showReceipt } from '../exchange/openingActions.ts';
import { overlayStore } from '../overlayStore.ts';

const texts = nlFolder.merged;
const LOOK_EVERY_MS = 30_000;

/** Looks at the shared folder every half minute, and when the window is looked at again. */
export function useSharedFolder(workplace: Workplace): void {
  const { session } = useAppParts();
  const { sharedFolder } = workplace;
  useEffect(() => {
    const look = () => {
      if (sharedFolder.state().folder === null) return;
      void sharedFolder.look({ mayReceive });
    };
    const regular = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener('focus', look);
    look();
    return () => {
      clearInterval(regular);
      window.removeEventListener('focus', look);
    };
  }, [sharedFolder]);
  useEffect(
    () =>
      sharedFolder.onMerged(({ alias, receipt }) => {
        const line = workplace.cases().find((one) => one.alias === alias);
        const { senderName, theirWords, review, done } = receipt;
        const open = review.length - done.length;
        showToast(texts.text(line?.code ?? '', senderName, theirWords, open), {
          label: texts.button,
          run: () => void showReceipt(session, alias, receipt.id),
        });
        noticeKeptFormer(workplace, session, alias);
      }),
    [workplace, sharedFolder, session],
  );
}

// The vault holds one opened file at a time, and that of a person comes first.
function mayReceive(): boolean {
  const { open } = overlayStore.getState();
  return open !== 'openPackage' && open !== 'restore' && !exchangeStore.getState().isMerging;
}
