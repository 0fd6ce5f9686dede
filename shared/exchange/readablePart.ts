import type { Analysis } from '../analysis/analysis.ts';
import { writePortable } from '../analysis/portable.ts';
import { textBytes } from '../sealing/sealingCrypto.ts';
import type { PackagePart } from './packageParts.ts';

/** The name of the analysis as portable JSON. */
export const READABLE_PART = 'analysis.json';

/**
 * The analysis as portable JSON, to go along in a backup: whoever has the recovery code can then
 * read it with the public age tool alone, without this app and without knowing Yjs.
 */
export function readablePart(analysis: Analysis): PackagePart {
  const json = JSON.stringify(writePortable(analysis), null, 1);
  return { name: READABLE_PART, type: 'application/json', bytes: textBytes(json) };
}
