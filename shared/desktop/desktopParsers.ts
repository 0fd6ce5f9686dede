import { isProgramFile } from '../base/fileName.ts';
import { isCaseAlias, isFolderId, type CaseAlias, type FolderId } from '../base/ids.ts';
import { z, type ZodType } from '../base/zod.ts';
import { MOST_PIECES, isReadablePiece } from '../folder/folderNames.ts';
import type { DesktopCallName, DesktopCalls } from './contract.ts';

const MEBIBYTE = 1024 * 1024;
const none = z.null();
const alias = z.custom<CaseAlias>(isCaseAlias);
const folder = z.custom<FolderId>(isFolderId);
const piece = z.custom<string>(isReadablePiece);
const under = z.array(piece).max(MOST_PIECES - 1);
const path = z.array(piece).min(1).max(MOST_PIECES);
const seq = z.int().min(1).max(99_999_999);
const blobName = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = (maximum: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= maximum);
const lockReason = z.enum(['user', 'idle', 'suspend', 'screen']);
const shortText = z.string().min(1).max(120);

/**
 * One parser per call: types do not survive a hostile window. Apart from the contract, so that the
 * preload script of every window need not load a parser library.
 */
export const desktopParsers: {
  readonly [Name in DesktopCallName]: ZodType<Parameters<DesktopCalls[Name]>[0]>;
} = {
  startInfo: none,
  readPolicy: none,
  readVaultFile: none,
  writeVaultFile: z.strictObject({ bytes: bytes(4 * MEBIBYTE), generation: seq }),
  listJournal: none,
  readJournal: z.strictObject({ alias, fromSeq: seq }),
  appendJournal: z.strictObject({ alias, bytes: bytes(64 * MEBIBYTE) }),
  compactJournal: z.strictObject({ alias, beforeSeq: seq }),
  writeBlob: z.strictObject({ alias, name: blobName, bytes: bytes(24 * MEBIBYTE) }),
  readBlob: z.strictObject({ alias, name: blobName }),
  listBlobs: z.strictObject({ alias }),
  removeChain: z.strictObject({ alias }),
  chooseSavePlace: z
    .strictObject({
      kind: z.enum([
        'word',
        'pdf',
        'recoverySheet',
        'emergencyCopy',
        'analysisJson',
        'table',
        'figures',
        'vaPackage',
        'keyCard',
        'attachment',
      ]),
      suggestedName: z.string().regex(/^[\p{L}\p{N} ._()-]{1,100}$/u),
    })
    // The other kinds get an extension of their own.
    .refine(({ kind, suggestedName }) => kind !== 'attachment' || !isProgramFile(suggestedName)),
  writeChosenFile: z.strictObject({ token: z.uuid(), bytes: bytes(256 * MEBIBYTE) }),
  printPdf: z.strictObject({
    html: z.string().max(64 * MEBIBYTE),
    header: z.string().max(4000),
    footer: z.string().max(4000),
  }),
  copyPicture: z.strictObject({ png: bytes(64 * MEBIBYTE) }),
  openFile: z.strictObject({
    kind: z.enum([
      'analysisJson',
      'emergencyCopy',
      'table',
      'figures',
      'vaPackage',
      'keyCard',
      'word',
      'attachment',
    ]),
  }),
  takeArrivedFile: none,
  freeBytes: none,
  chooseFolder: z.strictObject({ purpose: z.enum(['backup', 'exchange']) }),
  folderState: z.strictObject({ folder }),
  listFolder: z.strictObject({ folder, under }),
  readFolderFile: z.strictObject({ folder, path }),
  writeFolderFile: z.strictObject({ folder, path, bytes: bytes(256 * MEBIBYTE) }),
  removeFolderFile: z.strictObject({ folder, path }),
  forgetFolder: z.strictObject({ folder }),
  setTitle: z.strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{1,5}-[0-9]{1,6}$/)
      .nullable(),
  }),
  setMenu: z.strictObject({
    entries: z
      .array(
        z.strictObject({
          menu: z.enum(['file', 'edit', 'view', 'case', 'help']),
          id: shortText,
          label: shortText,
          accelerator: shortText.nullable(),
          enabled: z.boolean(),
        }),
      )
      .max(100),
  }),
  setUnlocked: z.strictObject({ unlocked: z.boolean(), idleMinutes: z.int().min(1).max(15) }),
  requestLock: z.strictObject({ reason: lockReason }),
  lockReady: z.strictObject({ saved: z.boolean() }),
  closeReady: z.strictObject({ saved: z.boolean() }),
};
