import { fold } from '../fold.ts';
import { follows, has, isCapital, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { certaintyOf } from './certainty.ts';
import { knownInitials } from './knownInitials.ts';
import { afterParticles, isFirstOfDouble, secondSurname } from './nameRun.ts';
import type { Bearer } from './bearer.ts';
import type { PersonRegistry } from './personRegistry.ts';

/** Every mention of somebody the registry knows, whatever the spelling. */
export function matchRegistry(page: Page, registry: PersonRegistry): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === 'digits') continue;
    const initials = knownInitials(page, index, registry);
    if (initials !== null) {
      marks.push(initials.mark);
      index = initials.last;
      continue;
    }
    const named = bearersAt(token, registry);
    const bearers = named.length > 0 ? named : shortOf(page, token, registry);
    if (bearers.length === 0) continue;
    const certainty = certaintyOf(page, index, bearers, registry);
    if (certainty === null) continue;
    const bearer = choose(page, index, bearers, registry);
    const isName = bearers.some(({ part }) => part === 'given');
    const end = isName || certainty.isCertain ? runEnd(page, index, registry, bearer) : index;
    const other = otherGiven(page, index, bearers);
    if (other !== null) {
      const [from, to] = other;
      const words = tokens.slice(from, to + 1);
      const [start, last] = [words[0], words.at(-1)];
      if (start === undefined || last === undefined) continue;
      marks.push({
        start: start.start,
        end: last.stemEnd,
        label: 'PERSON',
        level: 'automatic',
        reason: 'person-relative',
        rank: 83,
        entity: registry.learn(words.map(({ low }) => low)),
      });
      index = to;
      continue;
    }
    const first = calledWith(page, index, registry) ?? firstOf(page, index, bearer);
    const from = tokens[first];
    const last = tokens[end];
    if (from === undefined || last === undefined) continue;
    marks.push({
      start: from.start,
      end: stemEndOf(last, registry),
      label: 'PERSON',
      level: certainty.isCertain ? 'automatic' : 'candidate',
      reason: bearer.isKnown ? 'person-known' : 'person-again',
      rank: certainty.isCertain ? 82 : 42,
      entity: bearer.entity,
    });
    index = end;
  }
  return marks;
}

/** Bearers of the word; a possessive s at the end belongs to nobody's name. */
function bearersAt(token: Token, registry: PersonRegistry): readonly Bearer[] {
  const called = registry.bearersOf(token.low, token.classes);
  const own =
    called.length === 0 || isInitials(token)
      ? called
      : called.filter(({ part }) => part !== 'initials');
  if (own.length > 0 || !token.low.endsWith('s') || token.low.length < 3) return own;
  return registry.bearersOf(token.low.slice(0, -1)).filter(({ part }) => part !== 'initials');
}

/** "syl weet het nog niet": without capitals too, a word nobody knows that is short for a known name. */
function shortOf(
  { isLowerCase, lexicon }: Page,
  token: Token,
  registry: PersonRegistry,
): readonly Bearer[] {
  if (!isLowerCase || token.shape !== 'lower' || token.low.length < SHORTEST_NICK) return [];
  if (lexicon.isWord(token.low) || has(token, wordClass.first | wordClass.last)) return [];
  return registry
    .nickOf(token.low)
    .filter((entity) => registry.known.some((known) => known.entity === entity))
    .map((entity) => ({ entity, part: 'given', isKnown: true }));
}

const SHORTEST_NICK = 3;

/** "artikel 253c BW": letters that a list lets stay are nobody's initials. */
const isInitials = (token: Token): boolean =>
  token.shape === 'capitals' && !has(token, wordClass.allowed);

/** Leaves a possessive out of the finding: "Karims moeder", "Mo's moeder". */
function stemEndOf(token: Token, registry: PersonRegistry): number {
  if (token.stemEnd !== token.end) return token.stemEnd;
  const isExact = registry.bearersOf(token.low).length > 0;
  // "Myrthe S.": an initial is no possessive.
  const isPossessive = token.low.length > 2 && token.low.endsWith('s');
  return !isExact && isPossessive ? token.end - 1 : token.end;
}

/** Of several bearers: the one whose other names stand beside it, else the one called by it. */
function choose(
  page: Page,
  index: number,
  bearers: readonly Bearer[],
  registry: PersonRegistry,
): Bearer {
  const { tokens } = page;
  const beside = [tokens[index + 1], tokens[index + 2], tokens[index + 3], tokens[index - 1]];
  const byNames = bearers.find(({ entity }) =>
    beside.some(
      (token) =>
        token !== undefined &&
        registry
          .bearersOf(token.low)
          .some((other) => other.entity === entity && other.part !== bearers[0]?.part),
    ),
  );
  if (byNames !== undefined) return byNames;
  const titled = tokens[index - 1]?.low ?? '';
  const femaleRole = /^(?:mevrouw|mevr|mw)$/u.test(titled);
  const maleRole = /^(?:meneer|mijnheer|dhr|heer)$/u.test(titled);
  if (femaleRole || maleRole) {
    const role = femaleRole ? FEMALE : MALE;
    const byRole = bearers.find(({ entity }) =>
      registry.known.some((known) => known.entity === entity && role.test(known.person.role)),
    );
    if (byRole !== undefined) return byRole;
  }
  const [first] = bearers;
  return (
    bearers.find(({ part }) => part === 'given') ??
    first ?? { entity: 'person:?', part: 'given', isKnown: false }
  );
}

const FEMALE = /moeder|mama|oma|tante|vrouw/iu;
const MALE = /vader|papa|opa|oom|man/iu;

/** The end of the name: initials, particles and names that go on. */
function runEnd(page: Page, index: number, registry: PersonRegistry, bearer: Bearer): number {
  const { tokens } = page;
  let end = index;
  for (let at = index + 1; at < tokens.length && at < index + 6; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined || previous.stemEnd !== previous.end) break;
    const isInitial =
      token.raw.length === 1 &&
      token.raw !== token.raw.toLowerCase() &&
      page.text.charAt(token.end) === '.';
    if (!follows(token) && !(previous.raw.length === 1 && /^\.\s?$/u.test(token.gap))) break;
    if (isInitial) {
      end = at;
      continue;
    }
    const second = secondSurname(page, at);
    if (second !== null) {
      end = second;
      at = second;
      continue;
    }
    const others = registry.bearersOf(token.low);
    if (others.some(({ entity, part }) => entity === bearer.entity && part !== 'initials')) {
      end = at;
      continue;
    }
    const isOther = others.some(({ part }) => part === 'given');
    if (
      isCapital(token) &&
      !isOther &&
      has(token, wordClass.last) &&
      !has(token, wordClass.allowed | wordClass.month | wordClass.place)
    ) {
      end = at;
      continue;
    }
    if (has(token, wordClass.particle)) {
      const name = surnameAfter(page, at, registry, bearer) ?? afterParticles(page, at);
      if (name !== null) {
        end = name;
        at = name;
        continue;
      }
    }
    break;
  }
  return end;
}

function surnameAfter(
  page: Page,
  from: number,
  registry: PersonRegistry,
  bearer: Bearer,
): number | null {
  for (let at = from; at < from + 4; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || (at > from && !follows(token) && !/^\.\s?$/u.test(token.gap)))
      return null;
    if (
      registry
        .bearersOf(token.low)
        .some(({ entity, part }) => entity === bearer.entity && part === 'surname')
    )
      return at;
    if (!has(token, wordClass.particle)) return null;
  }
  return null;
}

/** "oma gre": what somebody is called has the word for family in it, as the case says. */
function calledWith({ tokens }: Page, index: number, registry: PersonRegistry): number | null {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || !follows(token) || !CALLED_WITH.test(before?.low ?? '')) return null;
  const called = `${before?.low ?? ''} ${token.low}`;
  const isCalled = registry.known.some(({ person: { aliases = [] } }) =>
    aliases.some((alias) => fold(alias) === called),
  );
  return isCalled ? index - 1 : null;
}

/** A particle or an initial before a surname belongs to the name: "van der Plas", "S. Brouwer". */
function firstOf(page: Page, index: number, bearer: Bearer): number {
  const { tokens, text } = page;
  let first = index;
  if (bearer.part === 'surname') {
    // "P.J. van den Hoek": particles and every initial before them.
    for (let at = index - 1; at >= 0 && index - at < LONGEST_LEAD; at -= 1) {
      const token = tokens[at];
      const next = tokens[at + 1];
      if (token === undefined || next === undefined) break;
      if (!follows(next) && !(token.raw.length < 3 && /^(?:\.\s?|\.-)$/u.test(next.gap))) break;
      const isInitial = INITIAL.test(token.raw) && text.charAt(token.end) === '.';
      const isAfterInitial = first < index && INITIAL.test(tokens[first]?.raw ?? '');
      const isParticle = has(token, wordClass.particle) && PARTICLES_BEFORE.test(token.low);
      const isBefore = isParticle || isFirstOfDouble(token);
      if (isInitial || (isBefore && !isAfterInitial)) first = at;
      else break;
    }
  } else {
    const before = tokens[index - 1];
    const own = tokens[index];
    if (
      before?.raw.length === 1 &&
      own !== undefined &&
      /^\.\s?$/u.test(own.gap) &&
      before.raw !== before.raw.toLowerCase()
    )
      first = index - 1;
  }
  const from = tokens[first];
  // "de moeder van Karim": particles alone at the front of a first word are grammar.
  if (from?.low === 'van' && bearer.part !== 'surname') return index;
  return first;
}

/** A known surname with the given name of somebody else before it, or itself used as a given name. */
function otherGiven(
  page: Page,
  index: number,
  bearers: readonly Bearer[],
): readonly [number, number] | null {
  if (bearers.some(({ part }) => part !== 'surname')) return null;
  const { tokens } = page;
  const token = tokens[index];
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (!isCapital(token)) return null;
  const isName = isCapital(before) && before.stemEnd === before.end && has(before, wordClass.first);
  if (
    isName &&
    follows(token) &&
    !has(before, wordClass.stop | wordClass.title | wordClass.kin | wordClass.particle)
  )
    return [index - 1, index];
  const goesOn =
    isCapital(behind) &&
    follows(behind) &&
    has(token, wordClass.first) &&
    token.stemEnd === token.end;
  return goesOn && !has(behind, wordClass.word | wordClass.place | wordClass.allowed)
    ? [index, index + 1]
    : null;
}

const LONGEST_LEAD = 8;
const INITIAL = /^\p{Lu}$/u;
const CALLED_WITH = /^(?:oma|opa|tante|oom|ome|pake|beppe)$/u;
const PARTICLES_BEFORE =
  /^(?:van|de|der|den|het|ten|ter|te|vd|vander|vande|el|al|la|le|du|da|ben|ait|v|d|t)$/u;
