import { defineEntity, type EntityOf } from './entity.ts';
import { choice, line, moment, number, refs } from './fields.ts';

/** Files that can leave the app so that anybody can read them. */
export const exportKinds = ['fullAnalysis', 'portable', 'attachment'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What is made from the analysis itself. */
export const documentKinds = ['fullAnalysis', 'portable'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * One line of the export register: what left, for whom, and which people are named in it. Written
 * before the file is, so that nothing leaves unnoticed; `result` then says how it ended.
 */
export const exportRecord = defineEntity('exportRecord', {
  on: moment(),
  kind: choice(exportKinds),
  /** For whom: a name or a role, as the exporter gave it. */
  recipient: line(160),
  /** Everybody whose name is in the file. */
  people: refs('participant'),
  words: number(0, 10_000_000),
  /** SHA-256 of the file in hex: proves later which file it was. */
  fileHash: line(64),
  result: choice(['begun', 'written', 'failed']),
});
export type ExportRecord = EntityOf<typeof exportRecord>;
