import type { Analysis } from '#shared/analysis/analysis';
import { fail, ok, type Result } from '#shared/base/result';
import { createProjection } from '#shared/casedoc/projection';
import { applyForeignUpdate, hasMissingParts, newSharedDoc } from '#shared/casedoc/updates';
import type { OpenedPackage } from '#shared/exchange/openPackage';
import { DOCUMENT_PART, documentParts } from '#shared/exchange/packageParts';

/** The analysis as it stands in the case document of a package. */
export function analysisInPackage({ parts }: OpenedPackage): Result<Analysis, 'no-analysis'> {
  const part = parts.find(
    ({ name, type }) => name === documentParts.case && type === DOCUMENT_PART,
  );
  if (part === undefined) return fail('no-analysis');
  const doc = newSharedDoc();
  try {
    applyForeignUpdate(doc, part.bytes);
  } catch {
    return fail('no-analysis');
  }
  return hasMissingParts(doc) ? fail('no-analysis') : ok(createProjection(doc).analysis());
}
