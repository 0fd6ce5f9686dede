import type { Mark, Page } from '../page.ts';
import { wordTest } from '../wordTest.ts';

/**
 * Institutions that everybody has, with the region that tells which one: "Veilig Thuis NHN",
 * "Reclassering Noord", "jeugdteam west". By itself such an institution stays.
 */
export function matchRegional({ text, tokens }: Page): readonly Mark[] {
  const marks: Mark[] = [];
  tokens.forEach((token, index) => {
    if (token.gap !== ' ' || !opensRegion(token.word)) return;
    const from = Math.max(0, token.start - LONGEST_INSTITUTION);
    const before = INSTITUTION.exec(text.slice(from, token.start));
    REGION.lastIndex = token.start;
    const region = REGION.exec(text);
    if (before === null || region === null || index === 0) return;
    const start = from + before.index;
    marks.push({
      start,
      end: token.start + region[0].length,
      label: 'ORGANISATION',
      level: 'automatic',
      reason: 'org-region',
      rank: 78,
    });
  });
  return marks;
}

const INSTITUTION =
  /(?<![\p{L}\p{N}])(?:veilig thuis|(?:jeugd)?reclassering|jeugdbescherming|jeugdzorg|vluchtelingenwerk|slachtofferhulp|humanitas|nidos|halt|ggd|ggz|cjg|mee|leger des heils|\p{L}{3,20}team|centrum voor jeugd en gezin|raad voor de kinderbescherming|rechtbank) $/iu;
const LONGEST_INSTITUTION = 40;
const REGION =
  /(?:(?:noord|zuid|oost|west|midden)(?:-?(?:noord|zuid|oost|west|holland|nederland|kennemerland|friesland))?(?: noord| zuid)?|nhn|kop van (?:nh|noord-holland)|jb|jbjr|fryslân|groningen|drenthe|twente|gelderland|utrecht|flevoland|zeeland|brabant|limburg|overijssel)(?![\p{L}\p{N}])/iuy;
const OPENS =
  /^(?:noord|zuid|oost|west|midden|nhn|kop|jb|fryslan|groningen|drenthe|twente|gelderland|utrecht|flevoland|zeeland|brabant|limburg|overijssel)/u;

const opensRegion = wordTest(({ low }) => OPENS.test(low));
