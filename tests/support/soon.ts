import { vi } from 'vitest';

/** How long a test waits for what must come, in ms: on a busy machine a second is nothing. */
export const SOON_MS = 20_000;

/**
 * Waits until the check no longer throws, and gives what it gave. Throws its last error when that does
 * not happen within `SOON_MS`.
 */
export async function soon<Found>(check: () => Found | Promise<Found>): Promise<Found> {
  return await vi.waitFor(check, { timeout: SOON_MS });
}
