import type { Stretch } from '../coverage.ts';
import { eachMatch } from '../eachMatch.ts';
import { lineAt, linesWith } from '../linesWith.ts';
import type { Mark, Page } from '../page.ts';
import { wordTest } from '../wordTest.ts';

/**
 * Names by how they are written: "J. (Jolien) Pels", and who signs on the line of a greeting
 * ("Gr. Bo Kremer", "Hartelijks, Machteld").
 */
export function writtenNames(page: Page): readonly Mark[] {
  return [
    ...marksIn(page, linesWith(page.text, BRACKETS), CALLED_BETWEEN, 'person-called-between', 84),
    ...marksIn(page, greetings(page), SIGNED, 'person-signed', 79),
  ];
}

/** No name goes beyond a line, so only the lines that can hold one are read. */
function marksIn(
  { text }: Page,
  lines: readonly Stretch[],
  pattern: RegExp,
  reason: string,
  rank: number,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const line of lines) {
    for (const match of eachMatch(text.slice(line.start, line.end), pattern)) {
      const name = match.groups?.['it'] ?? match[0];
      const start = line.start + match.index + match[0].length - name.length;
      if (NOBODY.test(name)) continue;
      const end = start + name.length;
      marks.push({ start, end, label: 'PERSON', level: 'automatic', reason, rank });
    }
  }
  return marks;
}

/** The lines with a word that greets. */
function greetings({ text, tokens }: Page): readonly Stretch[] {
  const lines: Stretch[] = [];
  let end = -1;
  for (const { word, start } of tokens) {
    if (start < end || !greets(word)) continue;
    const line = lineAt(text, start);
    lines.push(line);
    ({ end } = line);
  }
  return lines;
}

const WORD = "\\p{Lu}[\\p{L}'’-]+";
const PARTICLES = "(?:(?:van|de|der|den|het|'t|ter|ten|el|al) ){0,3}";
const INITIALS = '(?:\\p{Lu}\\.[ -]?){1,4}';
/** How a bracket follows initials. */
const BRACKETS = ['.(', '. (', '.-(', '.  (', '.- ('];
const GREETING =
  '(?:[Gg]r|[Gg]rtj?s?|[Mm]vg|[Hh]gr|[Gg]roet|[Gg]roetjes|[Gg]roeten|[Hh]artelijks|[Ll]iefs|[Kk]us|[Kk]usjes|[Hh]oogachtend|[Ll]ove|vriendelijke groet|vriendelijke groeten|hartelijke groet)';

const greets = wordTest(({ raw }) => GREETS.test(raw));
const GREETS = new RegExp(`(?<!\\p{L})${GREETING}$`, 'u');

const CALLED_BETWEEN = new RegExp(
  `${INITIALS} ?\\(${WORD}\\) ${PARTICLES}${WORD}(?: ${WORD})?`,
  'gu',
);
const SIGNED = new RegExp(
  `(?<![\\p{L}])${GREETING}[.,!]{0,2} {1,2}(?<it>(?:${INITIALS} ?)?${PARTICLES}${WORD}(?: ${PARTICLES}${WORD}){0,2})(?=\\s*(?:$|[,.!(\\n]))`,
  'gu',
);

/** What may stand behind a greeting and is no name. */
const NOBODY =
  /^(?:En|Van|Aan|Ik|Je|Jij|Jullie|De|Het|Een|Dank|Tot|Graag|Namens|Allen|Allemaal|Iedereen|Team|Mama|Papa|Mam|Pap|Oma|Opa|Moeder|Vader|Wed|Mw|Mevr|Dhr|Dr|Drs|Mr|Ds|Fam)(?![\p{L}])/u;
