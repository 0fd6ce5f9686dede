import { fail, ok } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { restore as texts } from '#shared/text/nl/backup';
import type { RestoreActions } from '../../features/unlock/restore/restoreActions.ts';
import { backupFilesIn, findBackups } from '../../vault/backup/findBackups.ts';

/** With less than this nothing is taken in: half of it could be kept and half not. */
const LEAST_BYTES = 100_000_000;

/** Choosing backups and finding out what is in them; needs no workplace and changes nothing. */
export function createRestoreActions(desktop: DesktopBridge): RestoreActions {
  return {
    chooseFolder: async () => {
      const chosen = await desktop.chooseFolder({ purpose: 'backup' });
      if (!chosen.ok) return fail(chosen.reason === 'cancelled' ? 'cancelled' : 'unreachable');
      const files = await backupFilesIn(desktop, chosen.value.folder);
      if (!files.ok) return files;
      if (files.value.length === 0) return fail('no-files');
      const label = texts.source.folder(chosen.value.label, files.value.length);
      return ok({ label, files: files.value });
    },
    chooseFile: async () => {
      const opened = await desktop.openFile({ kind: 'vaPackage' });
      if (!opened.ok) return opened;
      const { name, bytes } = opened.value;
      const file = { name, read: () => Promise.resolve(bytes) };
      return ok({ label: texts.source.file(name), files: [file] });
    },
    open: async ({ files }, code, onFile) => {
      try {
        const free = await desktop.freeBytes(null);
        if (free !== null && free < LEAST_BYTES) return fail('no-space');
        return await findBackups(files, code, onFile);
      } catch {
        // A worker that cannot start: a full machine.
        return fail('failed');
      }
    },
  };
}
