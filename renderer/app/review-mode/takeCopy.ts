import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { showArrivedCopy } from './arrivedCopyStore.ts';

/** Opens a file as a copy to read and shows what it is; nothing is kept yet. */
export async function takeCopy(
  { reviews }: Pick<Workplace, 'reviews'>,
  bytes: Uint8Array,
  code: string | null,
): Promise<void> {
  try {
    const opened = await (code === null
      ? reviews.openReview(bytes)
      : reviews.openReview(bytes, code));
    showArrivedCopy(
      opened.ok
        ? { kind: 'arrived', arrived: opened.value }
        : { kind: 'problem', reason: opened.reason },
    );
  } catch (error) {
    // The worker may not get the memory it needs; nothing was changed.
    window.reportError(error);
    showArrivedCopy({ kind: 'problem', reason: 'failed' });
  }
}
