import type { Entity } from '../analysis/analysis.ts';
import { callingName } from '../analysis/people.ts';
import { isBlank, plainText } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { dayAndMonth } from '../text/nl/dates.ts';
import { letters } from '../text/nl/letters.ts';
import { item, type ProposedBlock } from './letterBlocks.ts';
import { ended, type LetterCase } from './letterCase.ts';
import type { Values } from './letterTemplates.ts';

/** What the letters take from the analysis; nothing here says more than the duo wrote. */

/** A pattern that holds the trouble: one the reader recognises first, and not one about a parent. */
export function patternFor(of: LetterCase): Entity<'loop'> | null {
  const parents = of.view.participant.filter(({ role }) => role === 'parent');
  const fits = of.view.loop.filter(({ story }) => {
    const told = plainText(story);
    return told.trim() !== '' && !parents.some((parent) => of.speaksOf(told, parent));
  });
  const holds = fits.filter(({ effect }) => effect !== 'helps');
  const id = of.recipient?.id;
  const knows = (loop: Entity<'loop'>) => id !== undefined && loop.recognisedBy.includes(id);
  return holds.find(knows) ?? holds[0] ?? null;
}

/** What the help itself did in this pattern, as the duo wrote it. */
export function ownShare(of: LetterCase, loop: Entity<'loop'>): string | null {
  const links = of.view.link.filter(({ id }) => loop.links.includes(id));
  const inLoop = new Set(links.flatMap(({ from, to }) => [from, to]));
  const ours = of.view.factor.filter(
    ({ level, kind }) => level === 'careSystem' && kind !== 'protective',
  );
  const first = ours.find(({ id }) => inLoop.has(id));
  return first === undefined ? null : (of.plain(first.text)[0] ?? null);
}

/** Strengths in the duo's words by level, in the order asked; plain enough for this reader, that speak of none of `without`. */
export function strengths(
  of: LetterCase,
  levels: readonly Entity<'factor'>['level'][],
  without: readonly Entity<'participant'>[],
): readonly string[] {
  return levels
    .flatMap((wanted) =>
      of.view.factor.filter(({ kind, level }) => kind === 'protective' && level === wanted),
    )
    .flatMap(({ text }) => of.plain(text))
    .filter((text) => !without.some((person) => of.speaksOf(text, person)));
}

/** What fits more, with who does it and when; what lacks one of the two is no promise yet. */
export function promises(of: LetterCase): readonly Entity<'intervention'>[] {
  return of.view.intervention.filter(
    ({ fit, owner, startBy, text }) =>
      fit === 'more' && of.nameOf(owner) !== null && startBy !== null && !isBlank(text),
  );
}

/**
 * "Femke: … Vanaf 16 maart.", or "Sinds" once that day lies behind the day of the letter. Null when
 * it is not plain enough for this reader.
 */
export function promiseItem(
  of: LetterCase,
  { text, owner, startBy }: Entity<'intervention'>,
  change: (sentence: string) => string | null = (sentence) => sentence,
): ProposedBlock | null {
  const name = of.nameOf(owner);
  const [said] = of.plain(text);
  const changed = said === undefined ? null : change(said);
  if (name === null || changed === null || startBy === null) return null;
  const since = isPast(of, startBy) ? letters.startedOn : letters.startsOn;
  return item(`${lowered(of, changed)} ${since(dayAndMonth(startBy))}`, name);
}

/** Whether a day lies before the day of the letter; on the day itself something still begins. */
export function isPast({ date }: LetterCase, day: string): boolean {
  return day < date;
}

/** What is promised in words of the trade: for a person to say plainly. */
export function unplainPromises(of: LetterCase): readonly string[] {
  return promises(of)
    .filter(({ text }) => of.plain(text).length === 0 && of.mayTell(plainText(text)))
    .map(({ text, owner, startBy }) =>
      letters.sayPlainly(
        plainText(text).trim(),
        of.nameOf(owner) ?? '',
        startBy === null ? '' : dayAndMonth(startBy),
      ),
    );
}

/** Explanations that are still looked into, by their short names. */
export function openQuestions(of: LetterCase): readonly string[] {
  return of.view.hypothesis
    .filter(
      ({ status, shortName }) => (status === 'open' || status === 'testing') && shortName !== '',
    )
    .flatMap(({ shortName }) => of.plain(shortName))
    .filter(
      (text) => !of.view.participant.some((one) => one.role === 'parent' && of.speaksOf(text, one)),
    );
}

/** The next day to look back, as "7 april"; null when none is planned. */
export function nextLook(of: LetterCase): string | null {
  const days = [...of.view.reviewMoment.map(({ on }) => on), of.view.cover.nextReviewOn]
    .filter((on): on is string => on !== null && on > of.date)
    .sort();
  const [first] = days;
  return first === undefined ? null : dayAndMonth(first);
}

/** The contact person: a name, how and when. */
export function contactValues(of: LetterCase): Values {
  const { contact, contactReach, contactHours } = of.view.cover;
  return {
    'contact.voornaam': of.nameOf(contact),
    'contact.uren': contactHours.trim(),
    'contact.telefoon': withoutNote(contactReach.replace(/^(?:telefoon|tel\.?)\s*/iu, '')),
    afzenders: of.senders,
    datum: nextLook(of),
  };
}

/** Own words of somebody, as told. */
export function requestOf(of: LetterCase, id: EntityId | null): Entity<'helpRequest'> | null {
  const found = of.view.helpRequest.find(({ participant }) => id !== null && participant === id);
  return found === undefined || isBlank(found.ownWords) ? null : found;
}

/** Whole years on a day; null without a birth date. */
export function ageOn(birthDate: string | null, date: string): number | null {
  if (birthDate === null || birthDate > date) return null;
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Goes on behind a name and a colon; a name or an abbreviation keeps its capital. */
export function lowered(of: LetterCase, text: string): string {
  const second = text.charAt(1);
  const isWord = second === '' || second === second.toLowerCase();
  const first = text.split(/[^\p{L}]/u)[0] ?? '';
  const isName = of.view.participant.some((person) => callingName(person) === first);
  return isWord && !isName ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** Parts of a wish as a list, cut at its commas; the words stay. */
export function wishItems(wish: Entity<'helpRequest'>['wish']): readonly ProposedBlock[] {
  const text = plainText(wish).trim().replace(/\.$/u, '');
  if (text === '') return [];
  return text
    .split(/,\s+/u)
    .map((part) => ended(part))
    .map((part) => item(`${part.charAt(0).toUpperCase()}${part.slice(1)}`));
}

/** "vmbo Het Getij (fictief)" without what stands between brackets at its end. */
export function withoutNote(text: string): string {
  return text.replace(/\s*\([^)]*\)\s*$/u, '').trim();
}
