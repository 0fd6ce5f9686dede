import type { CaseUndo } from './undo.ts';
import type { SharedDoc } from './updates.ts';

const mapName = 'undo';
const stepsKey = 'steps';

/** Writes the steps on the desk beside the case, if they differ from what lies there. */
export function keepUndo(desk: SharedDoc, undo: CaseUndo): void {
  const map = desk.getMap(mapName);
  const kept = map.get(stepsKey);
  const steps = undo.canUndo() || undo.canRedo() ? undo.save() : null;
  if (steps === null ? kept === undefined : isSame(kept, steps)) return;
  desk.transact(() => {
    if (steps === null) map.delete(stepsKey);
    else map.set(stepsKey, steps);
  }, mapName);
}

/** Takes up the steps that lie on the desk; without any, or with damaged ones, there are none. */
export function recallUndo(desk: SharedDoc, undo: CaseUndo): void {
  const kept = desk.getMap(mapName).get(stepsKey);
  if (kept instanceof Uint8Array) undo.load(kept);
}

function isSame(kept: unknown, steps: Uint8Array): boolean {
  return (
    kept instanceof Uint8Array &&
    kept.length === steps.length &&
    kept.every((byte, index) => byte === steps[index])
  );
}
