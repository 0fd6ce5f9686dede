import type { FindWords } from '../remarks/remarkThreads.ts';
import { findAnchorIn } from './anchors.ts';
import { fieldLetters, type FieldLetters } from './fieldLetters.ts';
import { parseProseName } from './keys.ts';
import { isOwnText, type CaseDocs } from './privacyMarks.ts';
import type { SharedDoc } from './updates.ts';

/**
 * Finds words in the texts of a case as it stands now, shared and private. Each text is read once:
 * make a new finder when something was written.
 */
export function wordFinder(docs: CaseDocs): FindWords {
  const known = new Map<string, FieldLetters>();
  return (name, anchor) => {
    const letters = known.get(name) ?? fieldLetters(docOfText(docs, name), name);
    known.set(name, letters);
    return findAnchorIn(letters, anchor);
  };
}

/** The document a text of the case is written in. */
export function docOfText(docs: CaseDocs, name: string): SharedDoc {
  const place = parseProseName(name);
  const isOwn = place !== null && isOwnText(docs, place.id, place.field);
  return isOwn ? (docs.own ?? docs.shared) : docs.shared;
}
