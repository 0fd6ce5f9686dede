import type { ConsentTexts, InfoText, TextCode, TextLevel } from './consentTexts.ts';

/** What is kept of an information text as evidence: its code, its version and a fingerprint. */
export interface InfoDocument {
  readonly infoDocument: string;
  readonly infoVersion: string;
  readonly infoHash: string;
}

export interface ShownText {
  readonly texts: ConsentTexts;
  readonly code: TextCode;
  readonly level: TextLevel;
  /** The text as it was shown, with everything filled in. */
  readonly info: InfoText;
  /** What else was said: who decides, and a consequence if there is one. */
  readonly beside: readonly string[];
}

/** Evidence of exactly what was shown; the same words always give the same fingerprint. */
export function infoDocumentOf(
  { texts, code, level, info, beside }: ShownText,
  sha256: (bytes: Uint8Array) => string,
): InfoDocument {
  const lines = [
    code,
    texts.version,
    level,
    info.title,
    ...info.parts.flatMap(({ heading, text }) => [heading, text]),
    ...beside,
  ];
  return {
    infoDocument: code,
    infoVersion: texts.version,
    infoHash: sha256(new TextEncoder().encode(lines.join('\n'))),
  };
}
