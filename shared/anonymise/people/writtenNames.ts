import type { Mark, Page } from '../page.ts';

/**
 * Names by how they are written: "J. (Jolien) Pels", and who signs on the line of a greeting
 * ("Gr. Bo Kremer", "Hartelijks, Machteld").
 */
export function writtenNames({ text }: Page): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [pattern, reason, level] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['it'] ?? match[0];
      const start = match.index + match[0].length - name.length;
      if (NOBODY.test(name)) continue;
      marks.push({ start, end: start + name.length, label: 'PERSON', level, reason, rank: 79 });
    }
  }
  return marks;
}

const WORD = "\\p{Lu}[\\p{L}'’-]+";
const PARTICLES = "(?:(?:van|de|der|den|het|'t|ter|ten|el|al) ){0,3}";
const INITIALS = '(?:\\p{Lu}\\.[ -]?){1,4}';
const GREETING =
  '(?:[Gg]r|[Gg]rtj?s?|[Mm]vg|[Hh]gr|[Gg]roet|[Gg]roetjes|[Gg]roeten|[Hh]artelijks|[Ll]iefs|[Kk]us|[Kk]usjes|[Hh]oogachtend|[Ll]ove|vriendelijke groet|vriendelijke groeten|hartelijke groet)';

const PATTERNS = [
  [
    new RegExp(`${INITIALS} ?\\(${WORD}\\) ${PARTICLES}${WORD}(?: ${WORD})?`, 'gu'),
    'person-called-between',
    'automatic',
  ],
  [
    new RegExp(
      `(?<![\\p{L}])${GREETING}[.,!]{0,2} {1,2}(?<it>(?:${INITIALS} ?)?${PARTICLES}${WORD}(?: ${PARTICLES}${WORD}){0,2})(?=\\s*(?:$|[,.!(\\n]))`,
      'gu',
    ),
    'person-signed',
    'automatic',
  ],
] as const;

/** What may stand behind a greeting and is no name. */
const NOBODY =
  /^(?:En|Van|Aan|Ik|Je|Jij|Jullie|De|Het|Een|Dank|Tot|Graag|Namens|Allen|Allemaal|Iedereen|Team|Mama|Papa|Mam|Pap|Oma|Opa|Moeder|Vader|Wed|Mw|Mevr|Dhr|Dr|Drs|Mr|Ds|Fam)(?![\p{L}])/u;
