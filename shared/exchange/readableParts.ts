import type { Analysis } from '../analysis/analysis.ts';
import { writePortable } from '../analysis/portable.ts';
import { textBytes } from '../sealing/sealingCrypto.ts';
import { analysesInParts } from './analysesInParts.ts';
import type { PackagePart } from './packageParts.ts';

/**
 * What the documents of a backup say, as portable JSON beside them: whoever has the recovery code
 * can then read it with the public age tool alone, without this app and without knowing Yjs. Empty
 * when there is no whole case in it: a backup is made all the same.
 */
export function readableParts(parts: readonly PackagePart[]): readonly PackagePart[] {
  const analyses = analysesInParts(parts);
  if (analyses === null) return [];
  const { shared, withOwn } = analyses;
  const own = withOwn === null ? [] : [readable('analysis-with-own.json', withOwn)];
  return [readable('analysis.json', shared), ...own];
}

function readable(name: string, analysis: Analysis): PackagePart {
  const json = JSON.stringify(writePortable(analysis), null, 1);
  return { name, type: 'application/json', bytes: textBytes(json) };
}
