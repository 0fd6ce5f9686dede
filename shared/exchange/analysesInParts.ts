import type { Analysis } from '../analysis/analysis.ts';
import { writePortable } from '../analysis/portable.ts';
import { createProjection } from '../casedoc/projection.ts';
import { createTwinProjection } from '../casedoc/twinProjection.ts';
import { openShadow } from '../casedoc/weighState.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { DOCUMENT_PART, documentParts, type PackagePart } from './packageParts.ts';

/** What the documents of a package say. */
export interface AnalysesInParts {
  /** What the duo shares. */
  readonly shared: Analysis;
  /** The same with what is "alleen voor mij" in its place; null when there is nothing of that. */
  readonly withOwn: Analysis | null;
}

/** Reads the documents of a package or backup; null when there is no whole case in it. */
export function analysesInParts(parts: readonly PackagePart[]): AnalysesInParts | null {
  const shared = documentIn(parts, documentParts.case);
  if (shared === null) return null;
  const own = documentIn(parts, documentParts.private);
  const analyses = {
    shared: createProjection(shared).analysis(),
    withOwn: createTwinProjection({ shared, own }).analysis(),
  };
  return { ...analyses, withOwn: isSame(analyses) ? null : analyses.withOwn };
}

// The private document is always there, and nearly always says nothing.
function isSame({ shared, withOwn }: Record<keyof AnalysesInParts, Analysis>): boolean {
  return JSON.stringify(writePortable(shared)) === JSON.stringify(writePortable(withOwn));
}

function documentIn(parts: readonly PackagePart[], wanted: string): SharedDoc | null {
  const part = parts.find(({ name, type }) => name === wanted && type === DOCUMENT_PART);
  return part === undefined ? null : openShadow(part.bytes);
}
