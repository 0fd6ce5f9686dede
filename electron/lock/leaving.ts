import type { DesktopEvents, LockReason } from '#shared/desktop/contract';

/** Why the window has to let go of what it holds. */
export type LeaveRequest =
  { readonly kind: 'lock'; readonly reason: LockReason } | { readonly kind: 'close' };

/** `go`: the window may be destroyed. `stay`: it holds something that is nowhere else. */
export type Verdict = 'go' | 'stay';

/** What leaving needs of the window, the user and the clock. */
export interface LeavingPorts {
  readonly isUnlocked: () => boolean;
  readonly send: <Name extends 'lockRequested' | 'closeRequested'>(
    name: Name,
    payload: DesktopEvents[Name],
  ) => void;
  /** Takes the window out of sight; it did not answer, so it cannot cover itself. */
  readonly hide: () => void;
  readonly show: () => void;
  /** Asks the user to wait on, or to give up what the silent window may still hold. */
  readonly askPatience: (stopAsking: AbortSignal) => Promise<'wait' | 'give-up'>;
  readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

/** Asks the window to flush and waits for its word. One request at a time. */
export interface Leaving {
  readonly ask: (request: LeaveRequest) => Promise<Verdict>;
  /** The window's word; false when nobody was waiting for it. */
  readonly answer: (kind: LeaveRequest['kind'], saved: boolean) => boolean;
  /** The window has crashed: whoever waits may go on. False when nobody was waiting. */
  readonly windowIsGone: () => boolean;
}

const QUICK_MS = 2_000;
const PATIENT_MS = 10_000;

/**
 * Nothing is lost comes first: a window with keys in it is only destroyed on its own word, or when
 * the user gives up on a silent one. A locked window holds nothing and may always go.
 */
export function createLeaving(ports: LeavingPorts): Leaving {
  let waiting: {
    readonly kind: LeaveRequest['kind'];
    readonly hear: (saved: boolean) => void;
  } | null = null;

  const askWindow = async (request: LeaveRequest): Promise<Verdict> => {
    const heard = new AbortController();
    const word = new Promise<Verdict>((resolve) => {
      waiting = {
        kind: request.kind,
        hear: (saved) => {
          heard.abort();
          resolve(saved ? 'go' : 'stay');
        },
      };
    });
    const verdict = await Promise.race([word, insist(ports, request, heard.signal)]);
    heard.abort();
    waiting = null;
    if (verdict === 'stay') ports.show();
    return verdict;
  };

  return {
    ask: async (request) => {
      if (!ports.isUnlocked()) return 'go';
      return waiting ? 'stay' : askWindow(request);
    },
    answer: (kind, saved) => {
      if (waiting?.kind !== kind) return false;
      waiting.hear(saved);
      return true;
    },
    windowIsGone: () => {
      if (!waiting) return false;
      waiting.hear(true);
      return true;
    },
  };
}

/** Asks again and again; resolves only when the user gives up on the window. */
async function insist(
  ports: LeavingPorts,
  request: LeaveRequest,
  heard: AbortSignal,
): Promise<'go'> {
  const isHeard = (): boolean => heard.aborted;
  while (!isHeard()) {
    if (request.kind === 'lock') ports.send('lockRequested', { reason: request.reason });
    else ports.send('closeRequested', null);
    await ports.wait(QUICK_MS, heard);
    if (!isHeard() && request.kind === 'lock') ports.hide();
    await ports.wait(PATIENT_MS - QUICK_MS, heard);
    const patience = isHeard() ? 'wait' : await ports.askPatience(heard);
    if (patience === 'give-up') return 'go';
  }
  // The window has answered, and its own word counts.
  return new Promise<never>(() => undefined);
}
