import type { EntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { addRestorePoint, restorePoints } from '#shared/versions/restorePoints';
import { restoreVersion, type RestoreScope } from '#shared/versions/restoreVersion';
import { readVersion, type RebuildProblem } from '#shared/versions/snapshots';
import type { VersionParts } from './versionParts.ts';

/** `point-not-kept`: nothing was put back, because the way back could not be kept. */
export type PutBackProblem = RebuildProblem | 'read-only' | 'point-not-kept';

export interface PutBack {
  /** The restore point of how it was just before. */
  readonly point: EntityId;
  /** False: it is on screen, and not on disk yet. */
  readonly isKept: boolean;
}

/**
 * Puts a version back once the way back is safe on disk; until then nothing is touched. `label`
 * says in the list what the restore point was made for.
 */
export async function putBack(
  parts: VersionParts,
  snapshot: Uint8Array,
  scope: RestoreScope,
  label: string,
): Promise<Result<PutBack, PutBackProblem>> {
  const { doc, desk, newId, now, author, flush } = parts;
  if (parts.isReadOnly) return fail('read-only');
  const version = readVersion(doc, snapshot);
  if (!version.ok) return version;
  const point = addRestorePoint(desk, doc, {
    kind: 'before-restore',
    at: now(),
    author,
    label,
    newId,
  });
  if (!(await flush())) return fail('point-not-kept');
  const restored = restoreVersion({ doc, newId, now, author }, version.value, scope);
  if (!restored.ok) return restored;
  return ok({ point, isKept: await flush() });
}

/** Puts back what stood before a restore: as much as that restore changed, and no more. */
export async function takeBack(
  parts: VersionParts,
  done: PutBack,
  scope: RestoreScope,
): Promise<Result<PutBack, PutBackProblem>> {
  const point = restorePoints(parts.desk).find(({ id }) => id === done.point);
  return point === undefined ? fail('damaged') : putBack(parts, point.snapshot, scope, '');
}
