import { follows, has, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { CLOSED_IN_CHAT } from './closedInChat.ts';

/**
 * People as chats without capitals name them: who speaks ("07:14 - wim h: ok"), "met lies van de buren",
 * "dienst: g. slagter", "juf van den eik", "bhv ter steege gebeld".
 */
export function matchChatNames(page: Page): readonly Mark[] {
  if (!page.isLowerCase) return [];
  return [
    ...speakers(page),
    ...signed(page),
    ...page.tokens.flatMap((token, index) =>
      token.shape === 'lower'
        ? (ofHouse(page, index) ??
          initialled(page, index) ??
          lettersOnly(page, index) ??
          withParticles(page, index) ??
          [])
        : [],
    ),
  ];
}

/** A line of a chat: perhaps a time, who speaks, a colon. */
const LINE =
  /^[^\S\n]*(?:\[?\d{1,2}[:.]\d{2}\]?[^\S\n]*[-–]?[^\S\n]*)?(?<who>\p{Ll}[\p{L}'’-]{1,20}(?: \p{L}\p{L}{0,12}\.?){0,2}) ?:(?= )/gmu;
const FEWEST_LINES = 2;

/** "zeg m dat er soep is xx r": who sends it, by one letter. */
const SIGNED =
  /(?<=(?:^|\s)(?:x{1,3}|gr|groetjes|liefs|kus|kusjes|doei) )[a-z]\.?(?=[^\S\n]*(?:\n|$))/gu;

const signed = ({ text }: Page): readonly Mark[] =>
  [...text.matchAll(SIGNED)].map(({ 0: letter, index }) => ({
    start: index,
    end: index + letter.length,
    label: 'PERSON',
    level: 'automatic',
    reason: 'chat-signed',
    rank: 60,
  }));

/** Who says two lines or more; a field of a form stands there once. */
function speakers(page: Page): readonly Mark[] {
  const lines = [...page.text.matchAll(LINE)].map((line) => {
    const who = line.groups?.['who'] ?? '';
    return { who, start: line.index + line[0].lastIndexOf(who) };
  });
  const said = (name: string) => lines.filter(({ who }) => who === name).length;
  return lines.flatMap(({ who, start }): readonly Mark[] => {
    const [first = ''] = who.split(' ');
    const classes = page.lexicon.classesOf(first);
    const isName = (classes & wordClass.first) !== 0 && (classes & wordClass.common) === 0;
    const isOpen = (classes & CLOSED) === 0 && !page.lexicon.isWord(first);
    if (!isName && !(isOpen && said(who) >= FEWEST_LINES)) return [];
    return said(who) >= FEWEST_LINES || isOpen
      ? [
          {
            start,
            end: start + who.length,
            label: 'PERSON',
            level: 'automatic',
            reason: 'chat-speaker',
            rank: 66,
          },
        ]
      : [];
  });
}

/** "met lies van de buren", "via frans van de kerk": a name that is a word, and whose it is. */
function ofHouse({ tokens }: Page, index: number): readonly Mark[] | null {
  const [before, name, van, article] = tokens.slice(Math.max(0, index - 1), index + 3);
  if (index === 0 || before === undefined || name === undefined || van === undefined) return null;
  if (!/^(?:met|via|door|ben|is)$/u.test(before.low) || !follows(name) || !follows(van))
    return null;
  if (
    !/^(?:van|v)$/u.test(van.low) ||
    !/^(?:de|het|'?t|der|hier|hiernaast|school)$/u.test(article?.low ?? '')
  )
    return null;
  return has(name, wordClass.first) && !has(name, wordClass.common | wordClass.stop | wordClass.kin)
    ? [mark(name, name, 'automatic', 58)]
    : null;
}

/** "dienst: g. slagter", "s. de goede belt". */
function initialled({ tokens, text, lexicon }: Page, index: number): readonly Mark[] | null {
  const initial = tokens[index];
  if (initial?.raw.length !== 1 || text.charAt(initial.end) !== '.') return null;
  let at = index + 1;
  while (PARTICLE.test(tokens[at]?.low ?? '') && at < index + 4) at += 1;
  const name = tokens[at];
  const second = tokens[index + 1];
  if (name?.shape !== 'lower' || name.raw.length < 4 || second === undefined) return null;
  if (!/^\. ?$/u.test(second.gap) || has(name, CLOSED)) return null;
  const isName = has(name, wordClass.last) || !lexicon.isWord(name.low);
  return isName ? [mark(initial, name, 'automatic', 58)] : null;
}

/** "j vd z": initials around the words of a surname. */
function lettersOnly({ tokens, text }: Page, index: number): readonly Mark[] | null {
  const [first, particle] = [tokens[index], tokens[index + 1]];
  if (first?.raw.length !== 1 || particle === undefined || !follows(particle)) return null;
  if (!/^(?:vd|van|v|de|el)$/u.test(particle.low) || /^[aeiouvsdt]$/u.test(first.low)) return null;
  let at = index + 1;
  while (PARTICLE.test(tokens[at]?.low ?? '') && at < index + 3) at += 1;
  const last = tokens[at];
  if (last?.raw.length !== 1 || !follows(last) || last.shape !== 'lower') return null;
  return /^[\p{L}'’]/u.test(text.slice(last.end, last.end + 1))
    ? null
    : [mark(first, last, 'automatic', 58)];
}

/** "juf van den eik", "bhv ter steege gebeld": nothing but a surname has such words before it. */
function withParticles({ tokens, lexicon }: Page, index: number): readonly Mark[] | null {
  const first = tokens[index];
  if (first === undefined || !/^(?:van|ter|ten|op|in|v|vd)$/u.test(first.low)) return null;
  let at = index;
  while (PARTICLE.test(tokens[at]?.low ?? '') && at < index + 3) at += 1;
  const name = tokens[at];
  const before = tokens[index - 1];
  if (name?.shape !== 'lower' || name.raw.length < 3 || !follows(name)) return null;
  const particles = tokens
    .slice(index, at)
    .map(({ low }) => low)
    .join(' ');
  const isTitled =
    has(before, wordClass.title | wordClass.role | wordClass.first) ||
    ABBREVIATED.test(before?.low ?? '');
  if (!isTitled || !follows(first)) return null;
  // "juf van de klas" is no name, "juf van den eik" is.
  const isOld = /(?:den|der|ter|ten)$/u.test(particles);
  if (has(name, CLOSED & ~wordClass.common) || (!isOld && !has(name, wordClass.last))) return null;
  if (!isOld && (lexicon.isWord(name.low) || !ABBREVIATED.test(before?.low ?? ''))) return null;
  return [mark(first, name, 'automatic', 58)];
}

const PARTICLE = /^(?:van|de|der|den|vd|ter|ten|te|'?t|op|in|v|d|el|al)$/u;
const ABBREVIATED =
  /^(?:bhv|bhv-er|ovd|gv|jb|jb-er|ab'er|ib'er|ib|agent|mw|mevr|dhr|mr|dr|juf|meester)$/u;
const CLOSED = CLOSED_IN_CHAT | wordClass.month;

function mark(first: Token, last: Token, level: Mark['level'], rank: number): Mark {
  return {
    start: first.start,
    end: last.stemEnd,
    label: 'PERSON',
    level,
    reason: 'chat-name',
    rank,
  };
}
