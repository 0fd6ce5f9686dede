import { decode, encode } from 'cborg';
import { z } from '../base/zod.ts';
import type { CaseUndo } from './undo.ts';

/** One undo over the two documents of a case. */
export interface JoinedUndo extends CaseUndo {
  /** The same undo as a text field of that document sees it: places are those of its document. */
  readonly of: Readonly<Record<Side, CaseUndo>>;
}

type Side = 'shared' | 'own';

interface Order {
  past: Side[];
  future: Side[];
}

/** Steps come back in the order they were made, whichever document they were made in. */
export function joinUndo(shared: CaseUndo, own: CaseUndo): JoinedUndo {
  const sides: Readonly<Record<Side, CaseUndo>> = { shared, own };
  const order: Order = { past: [], future: [] };
  let isStepping = false;
  const note = (side: Side) => () => {
    if (isStepping) return;
    order.past.push(side);
    order.future = [];
  };
  const stops = [shared.onStep(note('shared')), own.onStep(note('own'))];
  const step = (from: Side[], to: Side[], take: (undo: CaseUndo) => boolean): boolean => {
    isStepping = true;
    try {
      for (let side = from.pop(); side !== undefined; side = from.pop()) {
        // A side may have fewer steps than were counted: old ones are dropped when kept.
        if (!take(sides[side])) continue;
        to.push(side);
        return true;
      }
      return false;
    } finally {
      isStepping = false;
    }
  };
  const joined: CaseUndo = {
    undo: () => step(order.past, order.future, (side) => side.undo()),
    redo: () => step(order.future, order.past, (side) => side.redo()),
    canUndo: () => order.past.some((side) => sides[side].canUndo()),
    canRedo: () => order.future.some((side) => sides[side].canRedo()),
    stopCapturing: () => {
      shared.stopCapturing();
      own.stopCapturing();
    },
    setPlaceSource: (source) => {
      shared.setPlaceSource(source);
      own.setPlaceSource(source);
    },
    setScreenSource: (source) => {
      shared.setScreenSource(source);
      own.setScreenSource(source);
    },
    onShow: (listener) => both(shared.onShow(listener), own.onShow(listener)),
    onStep: (listener) => both(shared.onStep(listener), own.onStep(listener)),
    subscribe: (listener) => both(shared.subscribe(listener), own.subscribe(listener)),
    save: () =>
      new Uint8Array(encode({ joined: 1, ...order, shared: shared.save(), own: own.save() })),
    load: (bytes) => {
      const memory = readMemory(bytes);
      if (memory === null) return false;
      const isLoaded = { shared: shared.load(memory.shared), own: own.load(memory.own) };
      order.past = memory.past.filter((side) => isLoaded[side]);
      order.future = memory.future.filter((side) => isLoaded[side]);
      return isLoaded.shared || isLoaded.own;
    },
    destroy: () => {
      for (const stop of stops) stop();
      shared.destroy();
      own.destroy();
    },
  };
  const as = (side: CaseUndo): CaseUndo => ({
    ...joined,
    setPlaceSource: side.setPlaceSource,
    onShow: side.onShow,
  });
  return { ...joined, of: { shared: as(shared), own: as(own) } };
}

const side = z.enum(['shared', 'own']);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const memoryShape = z.object({
  joined: z.literal(1),
  past: z.array(side),
  future: z.array(side),
  shared: bytes,
  own: bytes,
});

function readMemory(kept: Uint8Array) {
  try {
    const parsed = memoryShape.safeParse(decode(kept));
    return parsed.success ? parsed.data : null;
  } catch {
    // Damaged: a wrong step is worse than none.
    return null;
  }
}

function both(first: () => void, second: () => void): () => void {
  return () => {
    first();
    second();
  };
}
