import type { Mark, Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordTest } from '../wordTest.ts';

/**
 * Names of accounts near the word for an app: "op Roblox als DarkRaven", "snapchat (mo.2009)", "Wolf#4471".
 * Told by how they are written, so that a name in ordinary letters is left to the rules for people.
 */
export function matchAccountNames(page: Page): readonly Mark[] {
  const { text, tokens } = page;
  const marks: Mark[] = [];
  const add = (start: number, name: string): void => {
    const end = start + name.length;
    marks.push({
      start,
      end,
      label: 'HANDLE',
      level: 'automatic',
      reason: 'handle-beside-app',
      rank: 87,
    });
  };
  tokens.forEach((token, index) => {
    if (!isAppWord(token.word)) return;
    const behind = text.slice(token.end, token.end + AS_FAR);
    const clause = behind.slice(0, behind.search(CLAUSE_END));
    for (const { 0: name, index: at } of clause.matchAll(NAME))
      if (isWrittenAsAccount(name)) add(token.end + at, name);
    if (!isAt(tokens[index - 1])) return;
    const start = Math.max(0, token.start - AS_FAR);
    const before = BEFORE_APP.exec(text.slice(start, token.start));
    const name = before?.groups?.['name'];
    if (before !== null && name !== undefined && isWrittenAsAccount(name))
      add(start + before.index, name);
  });
  for (let at = text.indexOf('#'); at > 0; at = text.indexOf('#', at + 1)) {
    const number = /^#\d{3,6}(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 8));
    const name = /[\p{L}\p{N}._-]{2,32}$/u.exec(text.slice(Math.max(0, at - 32), at));
    if (number !== null && name !== null) add(at - name[0].length, name[0] + number[0]);
  }
  return marks;
}

/** Whether it is written as people write an account, not a word, an amount or a time. */
function isWrittenAsAccount(name: string): boolean {
  if (name.length < SHORTEST || OF_AN_APP.test(name)) return false;
  if (/\p{L}_|_\p{L}/u.test(name)) return true;
  if (/\d/u.test(name)) return /\p{L}{2}/u.test(name) && !AMOUNT.test(name);
  if (/^\p{L}{3,}(?:\.\p{Ll}+)+$|^\p{Ll}{1,2}(?:\.\p{Ll}{3,})+$/u.test(name)) return true;
  return /\p{Ll}\p{Lu}\p{Ll}/u.test(name) && !/^(?:Mc|Mac)\p{Lu}/u.test(name);
}

const APPS =
  'insta|instagram|snap|snapchat|tiktok|discord|roblox|fortnite|telegram|twitch|steam|minecraft|playstation|psn|xbox|youtube|skype|threads|bereal|kik|wickr|facebook|twitter|teams|magister|signal|omegle|vinted|marktplaats|ig|fb|sc';
const NAMES = 'account|profiel|naam|kanaal|handle|id|accountnaam|profielnaam';
const OF_AN_APP_WORD = new RegExp(
  `^(?:(?:${APPS})(?:-?(?:${NAMES}))?|account|gebruikersnaam|username|gamertag|gamenaam|nickname|profielnaam|schermnaam|accountnaam|inlognaam|inlog|wachtwoord|\\p{L}{1,20}account)$`,
  'u',
);
const isAppWord = wordTest(({ low }) => OF_AN_APP_WORD.test(low));
const isAt = (token: Token | undefined): boolean => /^(?:op|via|in|bij)$/u.test(token?.low ?? '');

const AS_FAR = 70;
const SHORTEST = 4;
const CLAUSE_END = /[.!?;](?=\s|$)|\n|$/u;
const NAME = /(?<![\p{L}\p{N}._@/-])[\p{L}\p{N}][\p{L}\p{N}._-]*[\p{L}\p{N}_](?![\p{L}\p{N}@])/gu;
const BEFORE_APP =
  /(?<![\p{L}\p{N}._@/-])(?<name>[\p{L}\p{N}][\p{L}\p{N}._-]*) (?:op|via|in|bij) $/u;
const OF_AN_APP =
  /^(?:tiktok|youtube|whatsapp|playstation|facetime|snapchat|linkedin|bereal|onlyfans|telegram|iphone|ipad|google\p{L}*|minecraft)/iu;
const AMOUNT =
  /^\d+(?:e|de|ste|x|jr|uur|u|jaar|jarige?|-\p{L}+|min|euro|volgers)$|^\p{L}{1,2}\d$/iu;
