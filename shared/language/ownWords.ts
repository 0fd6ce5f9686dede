import type { TextSpan } from './textSpan.ts';

const QUOTED =
  /[“„«]([^“”„«»\n]{1,2000})[”“»]|"([^"\n]{1,2000})"|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{3,2000})[’'](?![\p{L}\p{N}])/gu;
const SAYS =
  'zegt|zei|zeg|zeggen|zeiden|vertelt|vertelde|vertellen|vertelden|noemt|noemde|noemen|noemden|schrijft|schreef|vindt|vond|vinden|' +
  'vraagt|vroeg|appt|appte|antwoordt|antwoordde|denkt|dacht|dachten|riep|roept|voelt|voelde|las|leest|merkt op|' +
  'benoemt|benoemde|omschrijft|omschreef|verwoordt|verwoordde';
/** Just before the quotation: somebody who speaks, or "Name:". */
const SPEAKER_BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?:${SAYS})(?![\\p{L}])[^.!?“”"]{0,60}|[Vv]olgens [^.!?“”"]{2,50}|` +
    `(?:^|[.!?\\n]\\s*)(?:[\\p{Lu}][\\p{L}’'-]*(?: [\\p{L}’'-]+){0,4}(?: \\([^)]{1,40}\\))?):)\\s*$`,
  'u',
);
/** Just behind it: "zegt moeder", "(Senna, 14 jaar)", "aldus het verslag". */
const SPEAKER_AFTER = new RegExp(
  `^[,.]?\\s*(?:(?:${SAYS}|aldus)(?![\\p{L}])|\\((?:[\\p{Lu}]|bron|uit |verslag|dossier|moeder|vader|mentor)|` +
    `(?:Dat|Dit|Zo) (?:${SAYS})(?![\\p{L}])|(?:${SAYS}) )`,
  'u',
);
const LOOK_BACK = 120;

/**
 * Quotations with a named speaker or source: somebody's own words, which no hint is about. Words
 * between marks without a speaker are the writer's own.
 */
export function ownWordsIn(text: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const after = text.slice(end, end + 60);
    if (SPEAKER_BEFORE.test(before) || SPEAKER_AFTER.test(after)) found.push({ start, end });
  }
  return found;
}

/** Whether a stretch lies inside one of these; both in order of place. */
export function isInside(span: TextSpan, ranges: readonly TextSpan[]): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || range.start > span.start) high = middle - 1;
    else if (range.end <= span.start) low = middle + 1;
    else return range.end >= span.end;
  }
  return false;
}
