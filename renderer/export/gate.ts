import { sha256 } from '@noble/hashes/sha2.js';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { DocumentKind } from '#shared/analysis/exportRecord';
import { toHex } from '#shared/base/hex';
import type { EntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import type { WriteProblem } from '#shared/desktop/writeProblem';
import { writePortable } from '#shared/analysis/portable';
import { fullAnalysis } from '#shared/report/fullAnalysis';
import { portableView } from '#shared/report/portableView';
import type { ReportDocument } from '#shared/report/reportDocument';
import { exporting } from '#shared/text/nl/export';
import { leavingOverview, portableOverview, type LeavingOverview } from './leavingOverview.ts';

export interface GateWish {
  readonly kind: DocumentKind;
  readonly analysis: Analysis;
  /** `YYYY-MM-DD` of today. */
  readonly date: string;
}

/** A document that is ready to leave, and what leaves with it; nothing is on disk yet. */
export interface PreparedExport {
  readonly kind: DocumentKind;
  readonly content:
    | { readonly format: 'word'; readonly report: ReportDocument }
    | { readonly format: 'json'; readonly bytes: Uint8Array };
  readonly overview: LeavingOverview;
  readonly suggestedName: string;
}

/** `not-noted`: the register could not be kept, so nothing left. `not-made`: no document came. */
export type ExportProblem = WriteProblem | 'unknown-token' | 'cancelled' | 'not-noted' | 'not-made';

/** A line of the register, as it is when something is about to leave. */
export type RegisterLine = Pick<
  Entity<'exportRecord'>,
  'on' | 'kind' | 'recipient' | 'people' | 'words' | 'fileHash' | 'result'
>;

/** The desktop and the register: what every readable file needs to leave. */
export interface RegisterParts {
  readonly desktop: Pick<DesktopBridge, 'chooseSavePlace' | 'writeChosenFile'>;
  /**
   * Adds a line to the register of the case; null when the case takes no changes. `isPrivate`: about
   * something that is "alleen voor mij", so the line is too.
   */
  readonly note: (line: RegisterLine, wish?: { readonly isPrivate: boolean }) => EntityId | null;
  readonly noteResult: (id: EntityId, result: 'written' | 'failed') => void;
  /** True when everything up to now is kept, in one place at least. */
  readonly keep: () => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface GateParts extends RegisterParts {
  readonly makeWord: (report: ReportDocument) => Promise<Uint8Array>;
}

/** Makes the document and looks at what it gives away. */
export function prepareExport({ kind, analysis, date }: GateWish): PreparedExport {
  const report = fullAnalysis(analysis, { date, version: null, sha256: hexHash });
  const fromDocument = leavingOverview(report, analysis);
  const suggestedName = fileName(kind, analysis.cover.code, date);
  if (kind === 'fullAnalysis') {
    return { kind, content: { format: 'word', report }, overview: fromDocument, suggestedName };
  }
  const json = writePortable(portableView(analysis));
  const bytes = new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
  const overview = portableOverview(json, analysis, fromDocument);
  return { kind, content: { format: 'json', bytes }, overview, suggestedName };
}

/**
 * The only way for a readable file to leave the app: for somebody, to a chosen place, and only
 * after the register has kept what leaves. Anything that goes wrong leaves no unnoted file.
 */
export async function exportThroughGate(
  prepared: PreparedExport,
  recipient: string,
  parts: GateParts,
): Promise<Result<{ readonly name: string }, ExportProblem>> {
  const { content, suggestedName } = prepared;
  const saveKind = content.format === 'word' ? 'word' : 'analysisJson';
  const place = await parts.desktop.chooseSavePlace({ kind: saveKind, suggestedName });
  if (!place.ok) return place;
  const bytes =
    content.format === 'json'
      ? content.bytes
      : await parts.makeWord(content.report).catch(() => null);
  if (bytes === null) return fail('not-made');
  return letOut(parts, place.value.token, bytes, {
    kind: prepared.kind,
    recipient,
    people: prepared.overview.people.map(({ id }) => id),
    words: prepared.overview.words,
    fileHash: hexHash(bytes),
  });
}

/** What the register is told of a file; the rest of its line follows from how it goes. */
export type LeavingFile = Omit<RegisterLine, 'on' | 'result'>;

/**
 * Writes a readable file to its chosen place: the register keeps that it leaves before it does, and
 * then how it ended. Nothing leaves when that cannot be kept.
 */
export async function letOut(
  { desktop, note, noteResult, keep, now }: RegisterParts,
  token: string,
  bytes: Uint8Array,
  file: LeavingFile,
  wish?: { readonly isPrivate: boolean },
): Promise<Result<{ readonly name: string }, WriteProblem | 'unknown-token' | 'not-noted'>> {
  const recipient = file.recipient.trim();
  const line = note({ ...file, recipient, on: now(), result: 'begun' }, wish);
  if (line === null || !(await keep())) return fail('not-noted');
  const written = await desktop.writeChosenFile({ token, bytes });
  noteResult(line, written.ok ? 'written' : 'failed');
  return written.ok ? ok({ name: written.value.name }) : written;
}

function hexHash(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}

/** By its code, never by a name: file names are seen where documents are not. */
function fileName(kind: DocumentKind, code: string, date: string): string {
  const safe = code.replace(/[^\p{L}\p{N} ._()-]/gu, ' ').trim();
  return exporting.fileNames[kind](safe, date);
}
