import { isCapital, isWrittenLower, type Mark, type Page } from './page.ts';
import { tokenise } from './tokenise.ts';

/** What one speaker of a chat said in one line, as a page of its own. */
export interface Voice {
  readonly page: Page;
  /** Of the line in the whole text, in UTF-16 code units. */
  readonly start: number;
}

/** "14-02-2025 19:30 - Priscilla: hij zit bij opa joop": who speaks, and what is said. */
const LINE =
  /^(?:[^\n\p{L}]{0,40}|[^\n]{0,24}\d[^\n\p{L}]{0,8})(?<who>\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}): (?<said>[^\n]+)$/gmu;
/** "- ja opa bert in hoofddorp": who answers behind a dash, between the lines of somebody else. */
const ANSWER = /^[-–—>] ?(?<said>[^\n]+)$/gmu;
const WHO_ANSWERS = '-';
/** Of one short answer nobody can tell how somebody writes. */
const FEWEST_WORDS = 6;
const FEWEST_SPEAKERS = 2;

/**
 * In a chat one writes with capitals and the other without. What the other said is looked through
 * once more, line by line: there a name cannot be told by its capital.
 */
export function lowerVoices(page: Page): readonly Voice[] {
  if (page.isLowerCase) return [];
  const lines = [
    ...(page.text.includes(': ') ? page.text.matchAll(LINE) : []),
    ...page.text.matchAll(ANSWER),
  ];
  const speakers = new Set(lines.map(speakerOf));
  if (speakers.size < FEWEST_SPEAKERS && !speakers.has(WHO_ANSWERS)) return [];
  return [...speakers].flatMap((speaker) => {
    const voices = lines
      .filter((line) => speakerOf(line) === speaker)
      .map((line) => voiceOf(page, line));
    const words = voices.flatMap(({ page: { tokens } }) => tokens);
    // A list in a report has its names in capitals, wherever its lines begin.
    const isList = speaker === WHO_ANSWERS && words.some(isCapital);
    return words.length >= FEWEST_WORDS && isWrittenLower(words) && !isList ? voices : [];
  });
}

const speakerOf = ({ groups }: RegExpExecArray): string => groups?.['who'] ?? WHO_ANSWERS;

function voiceOf(page: Page, line: RegExpExecArray): Voice {
  const text = line.groups?.['said'] ?? '';
  return {
    page: { ...page, text, tokens: tokenise(text, page.lexicon), isLowerCase: true },
    start: line.index + line[0].length - text.length,
  };
}

/** What a rule finds in the voices, where it stands in the whole text. */
export function marksOfVoices(
  voices: readonly Voice[],
  look: (page: Page) => readonly Mark[],
): readonly Mark[] {
  return voices.flatMap(({ page, start }) =>
    look(page).map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })),
  );
}
