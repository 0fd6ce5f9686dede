import type { StartInfo } from '#shared/desktop/contract';

/** What a window of the real product is told when it starts. */
export const testStartInfo: StartInfo = {
  platform: 'linux',
  appVersion: '0.1.0',
  electronSource: 'official',
  lockedAt: null,
  lockReason: null,
  freeBytes: 80 * 1024 ** 3,
};
