import { sameSpaces } from '../report/comments/alignOffsets.ts';

/**
 * LibreOffice begins an answer with who is answered, when, and all that was said, in quotation marks:
 * the words behind that; null when it does not begin with a quotation of `said`, or nothing follows.
 */
export function quotedFrom(answer: string, said: string): string | null {
  const text = sameSpaces(answer);
  const opened = OPENING.exec(text);
  const quoted = `${sameSpaces(said).trim()}"`;
  if (opened === null || said.trim() === '') return null;
  const [opening] = opened;
  if (!text.startsWith(quoted, opening.length)) return null;
  // Letter for letter as it came: only spaces of another kind were compared.
  const words = answer.slice(opening.length + quoted.length).trim();
  return words === '' ? null : words;
}

/** `Antwoord aan Anna de Boer (01-03-2026, 10:00): "`, in any language. */
const OPENING = /^[^\n"]{1,200} \([^)\n"]{4,40}\): "/u;
