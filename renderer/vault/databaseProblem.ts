import type { SaveProblem } from './saveState.ts';

/**
 * Why a write to the database failed. Chromium refuses one while the disk still has some room for
 * others, and undoes the whole transaction: then Dexie has the reason inside its own error.
 */
export function databaseProblem(error: unknown): SaveProblem {
  return isQuota(error) || isQuota(innerOf(error)) ? 'disk-full' : 'database-error';
}

function isQuota(error: unknown): boolean {
  return isObject(error) && 'name' in error && error.name === 'QuotaExceededError';
}

function innerOf(error: unknown): unknown {
  return isObject(error) && 'inner' in error ? error.inner : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
