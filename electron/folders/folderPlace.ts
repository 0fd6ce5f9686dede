import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/base/result';
import type { FolderPath } from '#shared/desktop/folderCalls';
import { isReadablePiece } from '#shared/folder/folderNames';
import type { FolderDisk } from './folderDisk.ts';

/**
 * The path of these pieces below a folder, after looking that every step on the way there is a
 * plain folder or not there yet. `outside`: a piece is no plain name, or a link leads elsewhere.
 */
export async function placeIn(
  disk: FolderDisk,
  root: string,
  pieces: FolderPath,
): Promise<Result<string, 'no-folder' | 'outside'>> {
  const home = await disk.look(root);
  // The chosen folder itself may be a link: the user pointed at it. What lies below may not.
  if (home === null) return fail('no-folder');
  if (!pieces.every(isReadablePiece)) return fail('outside');
  let path = root;
  for (const [index, piece] of pieces.entries()) {
    path = join(path, piece);
    const sight = await disk.look(path);
    if (sight === null) return ok(join(root, ...pieces));
    const isLast = index === pieces.length - 1;
    if (sight.kind === 'other' || (!isLast && sight.kind !== 'folder')) return fail('outside');
  }
  return ok(path);
}
