import { useEffect, useRef, useState } from 'react';
import { dropAskDraft, keepAskDraft } from '#shared/casedoc/askDrafts';
import type { SharedDoc } from '#shared/casedoc/updates';
import type { EntityId } from '#shared/base/ids';
import { holdUntilRest, type HeldTyping } from '../../state/holdUntilRest.ts';
import type { AskDraft } from './askDraft.ts';
import { keptDraft } from './keptDraft.ts';

export interface HeldDraft {
  readonly draft: AskDraft;
  readonly change: (part: Partial<AskDraft>) => void;
  /** Back to the usual choices, here and on the desk. */
  readonly reset: () => void;
  /** Forgets what lies on the desk: the question is sent. */
  readonly drop: () => void;
}

/**
 * What is chosen for a question so far. It lies on the desk beside the case after a short rest, so
 * that going away, locking and a crash leave it; only the question itself is the duo's.
 */
export function useAskDraft(
  desk: SharedDoc,
  round: EntityId,
  here: string | null,
  first: () => AskDraft,
): HeldDraft {
  const [draft, setDraft] = useState(() => keptDraft(desk, round, here) ?? first());
  const latest = useRef(draft);
  const held = useRef<HeldTyping | null>(null);
  useEffect(() => () => held.current?.write(), []);
  const set = (next: AskDraft) => {
    latest.current = next;
    setDraft(next);
    held.current ??= holdUntilRest();
    held.current.put(() => {
      held.current = null;
      // Where somebody is now is not kept.
      keepAskDraft(desk, round, { ...latest.current, here: null });
    });
  };
  const drop = () => {
    held.current?.write();
    dropAskDraft(desk, round);
  };
  return {
    draft,
    change: (part) => {
      set({ ...latest.current, ...part });
    },
    reset: () => {
      drop();
      latest.current = first();
      setDraft(latest.current);
    },
    drop,
  };
}
