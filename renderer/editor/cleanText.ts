/**
 * Pasted text without characters that mean something to the document, or nothing to a reader. Half
 * a sign cannot be stored: it becomes now what it would be after opening again.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\uFFFC\uFEFF\u200B\u00AD]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\u2011', '-')
    .replace(/[\u00A0\u202F]/gu, ' ');
}
