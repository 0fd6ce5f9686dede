import { basename, extname } from 'node:path';
import { extensionOf, isProgramFile } from '#shared/base/fileName';
import type { OpenKind, SaveKind } from '#shared/desktop/contract';
import { menu } from '#shared/text/nl/menu';

/** One choice of file types in a native dialog; the shape is Electron's. */
export interface FileFilter {
  name: string;
  extensions: string[];
}

/** Null: as its own name says. */
const EXTENSIONS = {
  word: 'docx',
  pdf: 'pdf',
  recoverySheet: 'txt',
  emergencyCopy: 'vanood',
  analysisJson: 'json',
  table: 'csv',
  figures: 'json',
  vaPackage: 'va',
  keyCard: 'vakaart',
  attachment: null,
} as const satisfies Record<SaveKind, string | null>;

const OPENED: Record<OpenKind, readonly string[]> = {
  analysisJson: [EXTENSIONS.analysisJson],
  emergencyCopy: [EXTENSIONS.emergencyCopy],
  table: [EXTENSIONS.table],
  figures: [EXTENSIONS.figures],
  vaPackage: [EXTENSIONS.vaPackage, EXTENSIONS.keyCard],
  keyCard: [EXTENSIONS.keyCard],
  attachment: [
    ...['pdf', 'doc', 'docx', 'odt', 'rtf', 'txt', 'xls', 'xlsx', 'ods', 'csv', 'ppt', 'pptx'],
    ...['msg', 'eml', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'tif', 'tiff', 'bmp'],
  ],
  word: [EXTENSIONS.word],
};

const ALL_FILES = '*';

/** What an open dialog offers. */
export function filtersToOpen(kind: OpenKind): FileFilter[] {
  const own = { name: menu.open[kind].fileType, extensions: [...OPENED[kind]] };
  const all = { name: menu.open.allFiles, extensions: [ALL_FILES] };
  return kind === 'attachment' ? [own, all] : [own];
}

/** What a save dialog offers for a file of this name. */
export function filtersToSave(kind: SaveKind, name: string): FileFilter[] {
  const extension: string = EXTENSIONS[kind] ?? extensionOf(name);
  return [
    {
      name: menu.save[kind].fileType,
      extensions: [extension === '' ? ALL_FILES : extension],
    },
  ];
}

/** The name with the extension of its kind. */
export function nameToSave(kind: SaveKind, suggestedName: string): string {
  const extension = EXTENSIONS[kind];
  return extension === null ? suggestedName : withExtension(suggestedName, extension);
}

/** The chosen path; an attachment that was renamed to a program gets its own extension back. */
export function pathToSave(kind: SaveKind, chosen: string, name: string): string {
  if (kind !== 'attachment' || !isProgramFile(basename(chosen))) return chosen;
  return `${chosen.replace(/[. ]+$/u, '')}.${extensionOf(name) || 'bin'}`;
}

function withExtension(name: string, extension: string): string {
  return extname(name).toLowerCase() === `.${extension}` ? name : `${name}.${extension}`;
}
