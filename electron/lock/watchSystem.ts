import type { PowerMonitor } from 'electron';
import type { LockReason } from '#shared/desktop/contract';
import { createIdleWatch, type IdlePorts } from './watchIdle.ts';

/** What the system's events lead to. */
export interface SystemPorts extends Pick<IdlePorts, 'lockAfterMinutes' | 'warn'> {
  readonly lock: (reason: LockReason) => void;
  readonly shutDown: () => void;
}

const LOOK_EVERY_MS = 1_000;

/** Locks when the computer sleeps, locks its screen or is left alone; saves when it shuts down. */
export function watchSystem(monitor: PowerMonitor, ports: SystemPorts): void {
  monitor.on('suspend', () => {
    ports.lock('suspend');
  });
  monitor.on('lock-screen', () => {
    ports.lock('screen');
  });
  monitor.on('shutdown', ports.shutDown);
  const look = createIdleWatch({
    idleSeconds: () => monitor.getSystemIdleTime(),
    lockAfterMinutes: ports.lockAfterMinutes,
    warn: ports.warn,
    lock: () => {
      ports.lock('idle');
    },
  });
  setInterval(look, LOOK_EVERY_MS);
}
