/** What the idle watch needs of the system, the window and the settings. */
export interface IdlePorts {
  /** Seconds since the last key or mouse movement anywhere on this computer. */
  readonly idleSeconds: () => number;
  /** Null while nothing is unlocked. */
  readonly lockAfterMinutes: () => number | null;
  /** 0 calls the warning off. */
  readonly warn: (seconds: number) => void;
  readonly lock: () => void;
}

const WARNING_SECONDS = 30;

/** One look at the clock, to be called every second or so; warns before it locks. */
export function createIdleWatch(ports: IdlePorts): () => void {
  let hasWarned = false;
  let hasLocked = false;
  return () => {
    const minutes = ports.lockAfterMinutes();
    const left = minutes === null ? Infinity : minutes * 60 - ports.idleSeconds();
    if (left <= 0) {
      if (!hasLocked) ports.lock();
      hasLocked = true;
      hasWarned = false;
      return;
    }
    hasLocked = false;
    if (left <= WARNING_SECONDS && !hasWarned) ports.warn(Math.ceil(left));
    if (left > WARNING_SECONDS && hasWarned) ports.warn(0);
    hasWarned = left <= WARNING_SECONDS;
  };
}
