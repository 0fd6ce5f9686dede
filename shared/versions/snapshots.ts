import { deflateSync, Inflate } from 'fflate';
import * as Y from 'yjs';
import type { Analysis } from '../analysis/analysis.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { createProjection } from '../casedoc/projection.ts';
import type { SharedDoc } from '../casedoc/updates.ts';

/**
 * Why a version cannot be shown. `other-history`: it points at changes this document does not
 * hold (its history was cleaned up, or part of it never came); `damaged`: it is no snapshot.
 */
export type RebuildProblem = 'other-history' | 'damaged';

/** What a document held at some moment; code outside the document folders passes it on. */
export type DocSnapshot = Y.Snapshot;

/** No snapshot of a real case comes near this; more is a damaged or hostile file. In bytes. */
const largestSnapshot = 16 * 1024 * 1024;
const sliceLength = 16 * 1024;

/** What a document holds now, as a few kilobytes that only mean something beside the document. */
export function takeSnapshot(doc: SharedDoc): Uint8Array {
  return deflateSync(Y.encodeSnapshotV2(Y.snapshot(doc)));
}

/** The moment a snapshot is of, in the document it was taken of. */
export function momentIn(
  doc: SharedDoc,
  snapshot: Uint8Array,
): Result<DocSnapshot, RebuildProblem> {
  const wanted = readSnapshot(snapshot);
  if (wanted === null) return fail('damaged');
  for (const [client, clock] of wanted.sv) {
    if (Y.getState(doc.store, client) < clock) return fail('other-history');
  }
  return ok(wanted);
}

/** The document as it was: a copy that nobody else sees. The live document does not change. */
export function rebuild(doc: SharedDoc, snapshot: Uint8Array): Result<SharedDoc, RebuildProblem> {
  const wanted = momentIn(doc, snapshot);
  if (!wanted.ok) return wanted;
  try {
    return ok(Y.createDocFromSnapshot(doc, wanted.value, new Y.Doc({ gc: false })));
  } catch {
    // It reads as a snapshot, but of no state that this document was ever in.
    return fail('damaged');
  }
}

/** The analysis as it was; read-only by nature. */
export function readVersion(
  doc: SharedDoc,
  snapshot: Uint8Array,
): Result<Analysis, RebuildProblem> {
  const rebuilt = rebuild(doc, snapshot);
  if (!rebuilt.ok) return rebuilt;
  const analysis = readAnalysis(rebuilt.value);
  rebuilt.value.destroy();
  return ok(analysis);
}

/** The analysis a document holds at this moment. */
export function readAnalysis(doc: SharedDoc): Analysis {
  const projection = createProjection(doc);
  const analysis = projection.analysis();
  projection.destroy();
  return analysis;
}

function readSnapshot(bytes: Uint8Array): Y.Snapshot | null {
  try {
    return Y.decodeSnapshotV2(inflate(bytes));
  } catch {
    return null;
  }
}

/** In slices, so that a bomb in the file of somebody else is noticed before it fills the memory. */
function inflate(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > largestSnapshot) throw new Error('Too large for a snapshot');
    chunks.push(chunk);
  });
  for (let at = 0; at < bytes.length; at += sliceLength) {
    stream.push(bytes.subarray(at, at + sliceLength), at + sliceLength >= bytes.length);
  }
  const plain = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    plain.set(chunk, at);
    at += chunk.length;
  }
  return plain;
}
