import { useRef, useState } from 'react';
import type { OpenCase } from '../../vault/unlockedWorkplace.ts';
import { newAttachment, type AddOutcome, type OfferedFile } from './newAttachment.ts';

/** Adding files: by a button, or by letting them go over the window. */
export interface Adding {
  readonly isBusy: boolean;
  /** How it went with what was offered last. */
  readonly outcomes: readonly AddOutcome[];
  readonly isPrivate: boolean;
  readonly setPrivate: (isPrivate: boolean) => void;
  /** One after the other; what is offered while it is busy waits its turn. */
  readonly add: (files: readonly OfferedFile[]) => Promise<void>;
  readonly forget: () => void;
}

export function useAdding(openCase: OpenCase): Adding {
  const [isPrivate, setPrivate] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly AddOutcome[]>([]);
  const [waiting, setWaiting] = useState(0);
  const queue = useRef(Promise.resolve());
  return {
    isBusy: waiting > 0,
    outcomes,
    isPrivate,
    setPrivate,
    add: (files) => {
      if (files.length === 0) return queue.current;
      setWaiting((count) => count + 1);
      const work = async () => {
        const ended: AddOutcome[] = [];
        for (const file of files) ended.push(await newAttachment(openCase, file, isPrivate));
        setOutcomes(ended);
        setWaiting((count) => count - 1);
      };
      queue.current = queue.current.then(work);
      return queue.current;
    },
    forget: () => {
      setOutcomes([]);
    },
  };
}
