import { fail, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { saveSealedFile } from '../export/sealedGate.ts';
import { logAccess } from '../state/accessSink.ts';
import { commitPendingEdits } from '../state/pendingEdits.ts';
import { sessionStore, type Leaving } from '../state/sessionStore.ts';
import { keepUndoSteps } from '../state/undoKeeping.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

/** Locking and closing: the window may only go when its last change is kept somewhere. */
export interface LeavingActions {
  readonly lock: () => void;
  /** Tries again to keep what could not be kept. */
  readonly retry: () => Promise<void>;
  /** Back to work after a close that could not keep everything; a lock stays covered. */
  readonly stay: () => void;
  /** Asks for a place and writes the sealed copy of the open case there. */
  readonly emergencyCopy: () => Promise<Result<{ readonly name: string }, 'cancelled' | 'failed'>>;
  readonly listen: () => () => void;
}

const PATIENCE_MS = 8_000;
/** The desktop side asks for patience after ten seconds; a backup is not worth that question. */
const BACKUP_MS = 6_000;

/** Answers the desktop side when it wants to lock or close the window. */
export function createLeaving(desktop: DesktopBridge): LeavingActions {
  // After an emergency copy nothing can change any more: the screen is covered.
  let isCopied = false;
  let isAnswering = false;
  let stopWatching = (): void => undefined;

  const answer = async (kind: Leaving['kind']): Promise<void> => {
    // The desktop side asks again while it waits; one answer is enough.
    if (isAnswering) return;
    isAnswering = true;
    stopWatching();
    // Who finds a locked screen may close it, never come back to the work behind it.
    const isLocked = kind === 'lock' || sessionStore.getState().leaving?.kind === 'lock';
    const cover = isLocked ? 'lock' : 'close';
    sessionStore.setState({ leaving: { kind: cover, state: 'busy' } });
    const workplace = openWorkplace();
    const saved = workplace === null || (await isKept(workplace)) || isCopied;
    // At the end of the day; a lock comes many times a day and must be quick.
    if (saved && kind === 'close' && workplace !== null) await backUp(workplace, cover);
    if (saved) {
      logAccess({ action: 'lock', reason: kind });
      // Everything is safe already: what goes wrong now may not keep the window.
      await workplace?.close().catch(() => undefined);
    } else {
      sessionStore.setState({ leaving: { kind: cover, state: 'unsaved' } });
      if (isLocked) stopWatching = onceKept(workplace, () => void answer('lock'));
    }
    isAnswering = saved;
    await (kind === 'lock' ? desktop.lockReady({ saved }) : desktop.closeReady({ saved }));
  };

  const lock = () => {
    void desktop.requestLock({ reason: 'user' });
  };
  return {
    lock,
    retry: async () => {
      const { leaving } = sessionStore.getState();
      if (leaving !== null) await answer(leaving.kind);
    },
    stay: () => {
      if (sessionStore.getState().leaving?.kind !== 'close') return;
      sessionStore.setState({ leaving: null });
      isCopied = false;
    },
    emergencyCopy: async () => {
      const saved = await saveEmergencyCopy(desktop);
      if (saved.ok && sessionStore.getState().leaving !== null) isCopied = true;
      return saved;
    },
    listen: () => {
      const offs = [
        desktop.on('lockRequested', () => void answer('lock')),
        desktop.on('closeRequested', () => void answer('close')),
        desktop.on('lockSoon', ({ seconds }) => {
          sessionStore.setState({ lockSoonSeconds: seconds > 0 ? seconds : null });
        }),
      ];
      return () => {
        for (const off of offs) off();
      };
    },
  };
}

/** The open workplace, or null while nothing is unlocked. */
export function openWorkplace(): Workplace | null {
  const { session } = sessionStore.getState();
  return 'workplace' in session ? session.workplace : null;
}

/** Tries to keep everything; whatever goes wrong on the way, it is never called kept. */
async function isKept(workplace: Workplace): Promise<boolean> {
  try {
    commitPendingEdits();
    keepUndoSteps();
    return await workplace.flush(PATIENCE_MS);
  } catch {
    return false;
  }
}

/** Writes what changed to the folders of the user's choice; whatever comes of it, leaving goes on. */
async function backUp({ backups, sharedFolder }: Workplace, kind: Leaving['kind']): Promise<void> {
  const ends = Date.now() + BACKUP_MS;
  if (sharedFolder.state().folder !== null) {
    const sending = sharedFolder.look({ mayReceive: () => false, sendsAtOnce: true });
    await Promise.race([sending, pause(BACKUP_MS / 2)]);
  }
  if (backups.facts().folder === null) return;
  sessionStore.setState({ leaving: { kind, state: 'backup' } });
  await backups.make(Math.max(0, ends - Date.now())).catch(() => undefined);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Calls once when what could not be kept is kept after all. */
function onceKept(workplace: Workplace, act: () => void): () => void {
  const stop = workplace.onSaveState(() => {
    const { kind } = workplace.saveState();
    if (kind === 'failed' || kind === 'saving') return;
    stop();
    act();
  });
  return stop;
}

async function saveEmergencyCopy(
  desktop: DesktopBridge,
): Promise<Result<{ readonly name: string }, 'cancelled' | 'failed'>> {
  const { session } = sessionStore.getState();
  if (session.kind !== 'case') return fail('failed');
  const { workplace, openCase } = session;
  commitPendingEdits();
  const line = workplace.cases().find(({ alias }) => alias === openCase.alias);
  const copy = await workplace.emergencyCopy(openCase.alias);
  if (!copy.ok) return fail('failed');
  const saved = await saveSealedFile(desktop, {
    kind: 'emergencyCopy',
    suggestedName: nl.save.emergencyName(line?.code ?? ''),
    bytes: copy.value,
  });
  if (saved.ok) return saved;
  return fail(saved.reason === 'cancelled' ? 'cancelled' : 'failed');
}
