const HARD_SPACE = '\u00a0';

const NUMBERED =
  /\b(patroon|hypothese|factor|stap|levensloop|aanknopingspunt|versie|tabel|figuur|deel|groep|klas) (?=\d)/giu;
const BEFORE_MONTH =
  /(\d) (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar)\b)/giu;
const OUT_OF_FIVE = /(\d) van (?=5\b)/gu;
const AND_NUMBER = /(\d) en (?=\d)/gu;

/** Puts hard spaces where a line may not end: a number never stands alone on the next line. */
export function keptTogether(text: string): string {
  return text
    .replace(NUMBERED, `$1${HARD_SPACE}`)
    .replace(BEFORE_MONTH, `$1${HARD_SPACE}`)
    .replace(OUT_OF_FIVE, `$1${HARD_SPACE}van${HARD_SPACE}`)
    .replace(AND_NUMBER, `$1 en${HARD_SPACE}`);
}
