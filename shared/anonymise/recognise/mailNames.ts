import { lineAt, linesWith } from '../linesWith.ts';
import type { Mark, Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';

/**
 * Who writes to whom at the head of a mail: "Van: Hartelijk, Wouter <...>", "Aan: Sterre Vos; Trouw,
 * Marie-José", and the letters somebody is greeted by: "Hoi Ster en MJ,".
 */
export function matchMailNames(page: Page): readonly Mark[] {
  if (page.isLowerCase) return [];
  return [...headers(page), ...greeted(page)];
}

const FIELDS = ['an:', 'Aan:', 'CC:', 'Cc:', 'From:', 'To:', 'AN:'];
const FIELD = /^[^\S\n]*(?:Van|Aan|CC|Cc|BCC|Bcc|From|To|VAN|AAN):[^\S\n]*/u;
const WORD = "\\p{Lu}[\\p{L}'’-]+";
const PARTICLES = "(?:(?:van|de|der|den|het|'t|ter|ten|el|al|op|in) ){0,3}";
/** "Trouw, Marie-José", "Sterre Vos": the surname first, or not. */
const NAME = new RegExp(
  `^["'“]?(?:${PARTICLES}${WORD}(?: ${WORD})?, ?(?:${WORD}|\\p{Lu}\\.)(?: ${PARTICLES}(?:${WORD}|\\p{Lu}\\.)?)?|${WORD}(?: ${PARTICLES}${WORD}){1,3})`,
  'u',
);

function headers({ text, lexicon }: Page): readonly Mark[] {
  return linesWith(text, FIELDS).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const field = FIELD.exec(line)?.[0];
    if (field === undefined) return [];
    let at = start + field.length;
    return line
      .slice(field.length)
      .split(/([;>]\s*,?\s*)/u)
      .flatMap((part): readonly Mark[] => {
        const from = at;
        at += part.length;
        const name = NAME.exec(part)?.[0]
          .replace(/^["'“]/u, '')
          .trimEnd();
        if (name === undefined) return [];
        const isHouse = name
          .toLowerCase()
          .split(/[ ,]+/u)
          .some((word) => (lexicon.classesOf(word) & HOUSE) !== 0);
        const begin = from + part.indexOf(name);
        return isHouse ? [] : [person(begin, begin + name.length, 'mail-header')];
      });
  });
}

const HOUSE = wordClass.org | wordClass.care | wordClass.school | wordClass.role;

const GREETINGS = ['Hoi ', 'Beste ', 'Ha ', 'Hallo ', 'Dag ', 'Hey ', 'Lieve ', 'Hi '];
const GREETED =
  /^[^\S\n]*(?:Hoi|Beste|Ha|Hallo|Dag|Hey|Lieve|Hi) (?:\p{Lu}[\p{L}'’-]*(?:, \p{Lu}[\p{L}'’-]*)? (?:en|&) )?(?<letters>\p{Lu}{2,3})(?=[,!]|$)/u;

function greeted({ text }: Page): readonly Mark[] {
  return linesWith(text, GREETINGS).flatMap(({ start }) => {
    const { end } = lineAt(text, start);
    const match = GREETED.exec(text.slice(start, end));
    const letters = match?.groups?.['letters'];
    if (match === null || letters === undefined || /^(?:GI|RET|DBT|GGZ|PPG)$/u.test(letters))
      return [];
    const last = start + match[0].length;
    return [person(last - letters.length, last, 'mail-greeted')];
  });
}

function person(start: number, end: number, reason: string): Mark {
  return { start, end, label: 'PERSON', level: 'automatic', reason, rank: 84 };
}
