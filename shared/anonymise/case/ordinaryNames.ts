import type { CaseFindings } from './caseFinding.ts';
import { foldWords } from './wordKey.ts';

/**
 * Words out of what was found that are ordinary Dutch words too ("de Wit", "De Kade"), folded: in a
 * finished file those count with a capital only. `words` is the list of words, one a line.
 */
export function ordinaryNames({ texts }: CaseFindings, words: string): readonly string[] {
  const lines = `\n${words}\n`;
  const found = texts.flatMap(({ text, findings }) =>
    findings.flatMap(({ start, end, label, level }) =>
      level === 'flag' || label === 'QUOTE'
        ? []
        : (text.slice(start, end).match(/[\p{L}\p{M}'’]+/gu) ?? []),
    ),
  );
  return [...new Set(found.map(foldWords))].filter((word) => lines.includes(`\n${word}\n`));
}
