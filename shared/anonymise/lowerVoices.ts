import { isWrittenLower, type Mark, type Page } from './page.ts';
import { tokenise } from './tokenise.ts';

/** One line of somebody in a chat. */
interface Said {
  readonly who: string;
  readonly start: number;
  readonly text: string;
}

/** "14-02-2025 19:30 - Priscilla: hij zit bij opa joop": who speaks, and what is said. */
const LINE =
  /^(?:[^\n\p{L}]{0,40}|[^\n]{0,24}\d[^\n\p{L}]{0,8})(?<who>\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}): (?<said>[^\n]+)$/gmu;
/** Of one short answer nobody can tell how somebody writes. */
const FEWEST_WORDS = 6;
const FEWEST_SPEAKERS = 2;

/**
 * In a chat one writes with capitals and the other without. What the other said is looked through
 * once more as a page of its own: there a name cannot be told by its capital.
 */
export function marksOfLowerVoices(
  page: Page,
  look: (voice: Page) => readonly Mark[],
): readonly Mark[] {
  if (page.isLowerCase || !page.text.includes(': ')) return [];
  const lines = linesOf(page.text);
  const speakers = new Set(lines.map(({ who }) => who));
  if (speakers.size < FEWEST_SPEAKERS) return [];
  return [...speakers].flatMap((speaker) => {
    const said = lines.filter(({ who }) => who === speaker);
    const words = said.flatMap(({ text }) => tokenise(text, page.lexicon));
    const isLower = words.length >= FEWEST_WORDS && isWrittenLower(words);
    return isLower ? said.flatMap((line) => marksIn(page, line, look)) : [];
  });
}

function linesOf(text: string): readonly Said[] {
  return Array.from(text.matchAll(LINE), (match) => {
    const { who = '', said = '' } = match.groups ?? {};
    return { who, start: match.index + match[0].length - said.length, text: said };
  });
}

function marksIn(
  page: Page,
  { start, text }: Said,
  look: (voice: Page) => readonly Mark[],
): readonly Mark[] {
  const voice = { ...page, text, tokens: tokenise(text, page.lexicon), isLowerCase: true };
  return look(voice).map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start }));
}
