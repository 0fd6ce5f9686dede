import { follows, has, isCapital, looksLikeVerb, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { afterParticles } from './nameRun.ts';
import type { Bearer, PersonRegistry } from './personRegistry.ts';

/** Every mention of somebody the registry knows, whatever the spelling. */
export function matchRegistry(page: Page, registry: PersonRegistry): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.shape === 'digits') continue;
    const initials = initialsAt(page, index, registry);
    if (initials !== null) {
      marks.push(initials.mark);
      index = initials.last;
      continue;
    }
    const bearers = bearersAt(token, registry);
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
    const first = firstOf(page, index, bearer);
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
  const own = registry
    .bearersOf(token.low)
    .filter(({ part }) => part !== 'initials' || isInitials(token));
  if (own.length > 0 || !token.low.endsWith('s') || token.low.length < 3) return own;
  return registry.bearersOf(token.low.slice(0, -1)).filter(({ part }) => part !== 'initials');
}

const isInitials = (token: Token): boolean => token.shape === 'capitals';

/** Leaves a possessive out of the finding: "Karims moeder", "Mo's moeder". */
function stemEndOf(token: Token, registry: PersonRegistry): number {
  if (token.stemEnd !== token.end) return token.stemEnd;
  const isExact = registry.bearersOf(token.low).length > 0;
  return !isExact && token.low.endsWith('s') ? token.end - 1 : token.end;
}

const NOT_A_SUBJECT = /^(?:je|jij|hij|ze|zij|u|ik|we|wij|men|er|het|de|een|dat|dit|deze)$/u;

/** Whether the word is a name here; null when it is an ordinary word here. */
function certaintyOf(
  page: Page,
  index: number,
  bearers: readonly Bearer[],
  registry: PersonRegistry,
): { readonly isCertain: boolean } | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined) return null;
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  const isWord =
    has(token, wordClass.word) ||
    (bearers.every(({ isKnown }) => !isKnown) && page.lexicon.isWord(token.low));
  const isOnlySurname = bearers.every(({ part }) => part === 'surname');
  if (token.shape !== 'lower') {
    if (!isWord) return { isCertain: true };
    if (!token.isFirst || token.shape === 'capitals')
      return token.shape === 'capitals' && token.raw.length < 3 ? null : { isCertain: true };
    if (isOnlySurname && !isCapital(behind) && !looksLikeVerb(page, behind))
      return { isCertain: false };
    if (behind === undefined || token.stemEnd !== token.end) return { isCertain: true };
    if (/^ \($/u.test(behind.gap)) return { isCertain: true };
    if (NOT_A_SUBJECT.test(behind.low) && follows(behind)) return null;
    if (/^\s*[:,.!?)]/u.test(behind.gap) && !/^[,.]/u.test(behind.gap)) return { isCertain: true };
    if (has(behind, wordClass.verb) || isCapital(behind) || /^(?:en|van|uit)$/u.test(behind.low))
      return { isCertain: !has(token, wordClass.stop) };
    if (has(token, wordClass.stop))
      return bearers.some(({ isKnown }) => isKnown) ? { isCertain: false } : null;
    return { isCertain: !has(token, wordClass.common) && behind.gap !== ' ' };
  }
  if (!isWord) return { isCertain: true };
  if (isFullName(page, index, bearers, registry)) return { isCertain: true };
  if (has(token, wordClass.stop | wordClass.pronoun | wordClass.determiner) && !isOwnerOf(token))
    return null;
  // Lower case and an ordinary word: a name only where a person stands.
  if (isOnlySurname) {
    const isTitled =
      has(before, wordClass.title | wordClass.particle) &&
      before?.low !== 'de' &&
      before?.low !== 'het';
    return isTitled &&
      has(tokens[index - 2], wordClass.title | wordClass.first | wordClass.particle)
      ? { isCertain: true }
      : null;
  }
  if (has(before, wordClass.determiner) && !has(before, wordClass.personPreposition)) return null;
  const slot =
    (has(before, wordClass.personPreposition | wordClass.kin | wordClass.title | wordClass.role) &&
      follows(token)) ||
    (has(behind, wordClass.verb) &&
      follows(behind) &&
      (token.isFirst || has(before, wordClass.personPreposition))) ||
    isOwnerOf(token);
  if (!slot) {
    const isKnown = bearers.some((bearer) => bearer.isKnown);
    if (!page.isLowerCase || has(token, wordClass.verb)) return null;
    return { isCertain: isKnown && !has(token, wordClass.common) };
  }
  const isEmpty = behind === undefined || !follows(behind) || !has(behind, wordClass.determiner);
  return { isCertain: page.isLowerCase && isEmpty && !has(token, wordClass.verb) };
}

/** A given name with the surname of the same person right behind it. */
function isFullName(
  page: Page,
  index: number,
  bearers: readonly Bearer[],
  registry: PersonRegistry,
): boolean {
  const behind = page.tokens[index + 1];
  if (!follows(behind)) return false;
  const others = registry.bearersOf(behind.low);
  return bearers.some(
    ({ entity, part }) =>
      part === 'given' &&
      others.some((other) => other.entity === entity && other.part === 'surname'),
  );
}

const isOwnerOf = (token: Token): boolean => token.stemEnd !== token.end;

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

/** A particle or an initial before a surname belongs to the name: "van der Plas", "S. Brouwer". */
function firstOf(page: Page, index: number, bearer: Bearer): number {
  const { tokens, text } = page;
  let first = index;
  if (bearer.part === 'surname') {
    for (let at = index - 1; at >= 0 && index - at < 4; at -= 1) {
      const token = tokens[at];
      const next = tokens[at + 1];
      if (token === undefined || next === undefined) break;
      if (!follows(next) && !/^\.\s?$/u.test(next.gap)) break;
      const isInitial =
        token.raw.length === 1 &&
        text.charAt(token.end) === '.' &&
        token.raw !== token.raw.toLowerCase();
      const isAfterInitial = first < index && tokens[first]?.raw.length === 1;
      const isParticle = has(token, wordClass.particle) && PARTICLES_BEFORE.test(token.low);
      if (isInitial || (isParticle && !isAfterInitial)) first = at;
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

const PARTICLES_BEFORE =
  /^(?:van|de|der|den|het|ten|ter|te|vd|vander|vande|el|al|la|le|du|da|ben|ait|v|d|t)$/u;

/** "S.K.", "SK", "S.K": the initials of somebody known. */
function initialsAt(
  page: Page,
  index: number,
  registry: PersonRegistry,
): { readonly mark: Mark; readonly last: number } | null {
  const { tokens, text } = page;
  const token = tokens[index];
  if (token === undefined || token.raw === token.raw.toLowerCase()) return null;
  let letters = '';
  let last = index;
  let end = token.end;
  if (token.raw.length === 1 && text.charAt(token.end) === '.') {
    for (let at = index; at < index + 5; at += 1) {
      const part = tokens[at];
      if (part?.raw.length !== 1 || (at > index && !/^\.\s?$/u.test(part.gap))) break;
      letters += part.low;
      last = at;
      end = part.end;
    }
    if (letters.length < 2) return null;
    if (text.charAt(end) === '.') end += 1;
    const next = tokens[last + 1];
    if (
      next !== undefined &&
      /^\.\s?$/u.test(next.gap) &&
      isCapital(next) &&
      registry.bearersOf(next.low).length > 0
    )
      return null;
  } else if (token.shape === 'capitals' && token.raw.length > 1 && token.raw.length < 5) {
    letters = token.low;
    if (has(token, wordClass.allowed)) return null;
  } else return null;
  const bearer = registry
    .bearersOf(letters)
    .find(({ part, isKnown }) => part === 'initials' && isKnown);
  if (bearer === undefined) return null;
  const mark: Mark = {
    start: token.start,
    end,
    label: 'PERSON',
    level: 'automatic',
    reason: 'person-initials-known',
    rank: 81,
    entity: bearer.entity,
  };
  return { mark, last };
}
