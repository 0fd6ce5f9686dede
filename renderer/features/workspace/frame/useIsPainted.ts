import { startTransition, useEffect, useState } from 'react';
import { nextPicture } from '../../../ui/nextPicture.ts';

/** True as soon as the first picture of this part is on screen; never false again. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let isGone = false;
    void nextPicture().then(() => {
      if (isGone) return;
      // Interruptible: who types at once does not wait for it.
      startTransition(() => {
        setPainted(true);
      });
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isPainted;
}
