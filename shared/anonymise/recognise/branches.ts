import { follows, has, isAllowed, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import type { Stay } from './listed.ts';
import { isTitled } from './titleRun.ts';

/**
 * What stays by itself, with the town or region behind it that tells which one: "CJG Purmerend", "Basic
 * Trust Noord-Holland".
 */
export function matchBranches(page: Page, stays: readonly Stay[]): readonly Mark[] {
  const { tokens } = page;
  const startOf = new Map(stays.map(({ start, end }) => [end, start]));
  const marks: Mark[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined || !follows(token) || !isTitled(token)) return;
    if (!has(token, wordClass.place) && !REGION.test(token.raw)) return;
    if (has(token, wordClass.first) && !has(before, wordClass.care | wordClass.org)) return;
    const start = startOf.get(before.end) ?? before.start;
    const isPhrase = start < before.start;
    if (!isPhrase && !(isAllowed(page, before) && isTitled(before))) return;
    if (!isPhrase && (has(before, NO_HOUSE) || NO_BRANCH.test(before.low))) return;
    marks.push({
      start,
      end: token.end,
      label: 'ORGANISATION',
      level: 'automatic',
      reason: 'org-region',
      rank: 78,
    });
  });
  return marks;
}

const REGION =
  /^(?:(?:Noord|Zuid|Oost|West|Midden)-\p{Lu}[\p{L}-]+|Noord|Zuid|Oost|West|Midden-Nederland)$/u;
const NO_HOUSE =
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.verb |
  wordClass.month |
  wordClass.stop |
  wordClass.first;
/** Everybody has these, and where the court sits tells nothing of the case. */
const NO_BRANCH =
  /^(?:rechtbank|gerechtshof|hof|politie|gemeente|provincie|raad|inspectie|station|regio|nederland|kerst|school|taal|rekenen)$/u;
