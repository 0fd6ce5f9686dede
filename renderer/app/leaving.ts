import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { commitPendingEdits } from '../state/pendingEdits.ts';
import { sessionStore, type Leaving } from '../state/sessionStore.ts';
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

/** Answers the desktop side when it wants to lock or close the window. */
export function createLeaving(desktop: DesktopBridge): LeavingActions {
  // After an emergency copy nothing can change any more: the screen is covered.
  let isCopied = false;
  let isAnswering = false;

  const answer = async (kind: Leaving['kind']): Promise<void> => {
    // The desktop side asks again while it waits; one answer is enough.
    if (isAnswering) return;
    isAnswering = true;
    sessionStore.setState({ leaving: { kind, state: 'busy' } });
    const workplace = openWorkplace();
    commitPendingEdits();
    const saved = workplace === null || (await workplace.flush(PATIENCE_MS)) || isCopied;
    if (saved) await workplace?.close();
    else sessionStore.setState({ leaving: { kind, state: 'unsaved' } });
    await (kind === 'lock' ? desktop.lockReady({ saved }) : desktop.closeReady({ saved }));
    isAnswering = saved;
  };

  const lock = () => {
    void desktop.requestLock({ reason: 'user' });
  };
  return {
    lock,
    retry: async () => {
      const { leaving } = sessionStore.getState();
      const workplace = openWorkplace();
      if (leaving === null || workplace === null) return;
      sessionStore.setState({ leaving: { kind: leaving.kind, state: 'busy' } });
      const saved = (await workplace.flush(PATIENCE_MS)) || isCopied;
      if (!saved) sessionStore.setState({ leaving: { kind: leaving.kind, state: 'unsaved' } });
      else if (leaving.kind === 'lock') lock();
      else sessionStore.setState({ leaving: null });
    },
    stay: () => {
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

async function saveEmergencyCopy(
  desktop: DesktopBridge,
): Promise<Result<{ readonly name: string }, 'cancelled' | 'failed'>> {
  const { session } = sessionStore.getState();
  if (session.kind !== 'case') return fail('failed');
  const { workplace, openCase } = session;
  const line = workplace.cases().find(({ alias }) => alias === openCase.alias);
  const copy = await workplace.emergencyCopy(openCase.alias);
  if (!copy.ok) return fail('failed');
  const place = await desktop.chooseSavePlace({
    kind: 'emergencyCopy',
    suggestedName: nl.save.emergencyName(line?.code ?? ''),
  });
  if (!place.ok) return place;
  const written = await desktop.writeChosenFile({ token: place.value.token, bytes: copy.value });
  return written.ok ? ok(written.value) : fail('failed');
}
