import type * as Y from 'yjs';
import { SCHEMA_VERSION, type Analysis } from '../analysis/analysis.ts';
import type { NewId } from '../base/ids.ts';
import type { CaseWriter } from './caseWriter.ts';
import type { CaseDocs } from './privacyMarks.ts';
import { schemaOf, writeSchema } from './projection.ts';
import { onlyRemarks } from './remarkWriter.ts';
import { reviewMarkOf, type ReviewMark } from './reviewMark.ts';
import { createTwinProjection } from './twinProjection.ts';
import { createTwinWriter } from './twinWriter.ts';

/** Origin of every change a person makes in a form; undo tracks it. */
export const FORM_EDIT = 'form-edit';

/** Origin of what the app notes by itself (a register, a status): undo leaves it alone. */
export const APP_NOTE = 'app-note';

/** Origin of the version number: undo leaves it alone. */
const SCHEMA_NOTE = 'schema';

export const SESSION_MAP = 'session';

/** An opened case: its live document, read as an `Analysis`, changed through a writer. */
export interface CaseDocument {
  readonly doc: Y.Doc;
  /** The shared document and, beside it, what is "alleen voor mij". */
  readonly docs: CaseDocs;
  /** Written by a newer Samenhang, or a copy to read for somebody: never changed. */
  readonly isReadOnly: boolean;
  /** What it is a copy of, for a reader; null for an ordinary case. */
  readonly reviewMark: ReviewMark | null;
  /** Remarks can be made: in an ordinary case, and in a copy to read. */
  readonly mayRemark: boolean;
  analysis: () => Analysis;
  /** Without what is "alleen voor mij": every document and file for others is made from this. */
  sharedAnalysis: () => Analysis;
  /** The listener is told where the change came from. */
  subscribe: (listener: (origin: unknown) => void) => () => void;
  /** One transaction and one undo step. `intent` says what was done, for example `factor.add`. */
  change: (intent: string, edit: (writer: CaseWriter) => void) => void;
  /** The same for remarks, answers and judgements alone; throws for anything else. */
  remark: (intent: string, edit: (writer: CaseWriter) => void) => void;
  /** What the app itself notes, for example that a document left: nobody can undo it. */
  note: (intent: string, edit: (writer: CaseWriter) => void) => void;
  destroy: () => void;
}

export interface CaseDocumentContext {
  readonly doc: Y.Doc;
  /** What nobody else gets yet; left out where nothing can be private. */
  readonly privateDoc?: Y.Doc;
  readonly newId: NewId;
  readonly now: () => number;
  /** Name of the person at this machine, kept with what this session writes. */
  readonly author: string;
}

export function openCaseDocument(context: CaseDocumentContext): CaseDocument {
  const { doc, now, author } = context;
  const docs: CaseDocs = { shared: doc, own: context.privateDoc ?? null };
  const projection = createTwinProjection(docs);
  const writer = createTwinWriter(docs, context);
  const reviewMark = reviewMarkOf(doc);
  const isNewer = schemaOf(doc) > SCHEMA_VERSION;
  const isReadOnly = isNewer || reviewMark !== null;
  const stopSigning = signSession(doc, author, now);
  const write = (origin: string) => (intent: string, edit: (writer: CaseWriter) => void) => {
    if (isReadOnly) throw new Error(`Read-only case: ${intent}`);
    inBoth(docs, origin, () => {
      edit(writer);
    });
  };
  return {
    doc,
    docs,
    isReadOnly,
    reviewMark,
    mayRemark: !isNewer,
    analysis: projection.analysis,
    sharedAnalysis: projection.sharedAnalysis,
    subscribe: projection.subscribe,
    change: write(FORM_EDIT),
    remark: (intent, edit) => {
      if (isNewer) throw new Error(`Read-only case: ${intent}`);
      inBoth(docs, FORM_EDIT, () => {
        edit(onlyRemarks(writer));
      });
    },
    note: write(APP_NOTE),
    destroy: () => {
      stopSigning();
      projection.destroy();
    },
  };
}

/** One transaction in each document; what is not touched gets no new state. */
function inBoth({ shared, own }: CaseDocs, origin: string, edit: () => void): void {
  // Apart, so that no undo takes the version away from what was written with it.
  shared.transact(() => {
    writeSchema(shared, SCHEMA_VERSION);
  }, SCHEMA_NOTE);
  shared.transact(() => {
    if (own === null) edit();
    else own.transact(edit, origin);
  }, origin);
}

/** Says who stands behind this document's client id, unless that was said; `started` in ms. */
export function noteSession(doc: Y.Doc, author: string, started: number): void {
  const sessions = doc.getMap(SESSION_MAP);
  const key = String(doc.clientID);
  if (!sessions.has(key)) doc.transact(() => sessions.set(key, { author, started }), 'sign');
}

/**
 * Says once per session who stands behind this document's client id, so that every later letter
 * can be traced to a person. Written with the first real change: looking leaves no trace.
 */
function signSession(doc: Y.Doc, author: string, now: () => number): () => void {
  const sign = (transaction: Y.Transaction) => {
    const isOwnChange = transaction.local && transaction.changed.size > 0;
    if (!isOwnChange) return;
    doc.off('afterTransaction', sign);
    noteSession(doc, author, now());
  };
  doc.on('afterTransaction', sign);
  return () => {
    doc.off('afterTransaction', sign);
  };
}
