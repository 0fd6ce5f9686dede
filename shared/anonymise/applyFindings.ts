import type { Finding } from './finding.ts';

/** The text with every finding replaced by its pseudonym; flags stay as they are written. */
export function applyFindings(text: string, findings: readonly Finding[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, pseudonym, level } of [...findings].sort((a, b) => a.start - b.start)) {
    if (level === 'flag' || start < at) continue;
    result += text.slice(at, start) + pseudonym;
    at = end;
  }
  return result + text.slice(at);
}
