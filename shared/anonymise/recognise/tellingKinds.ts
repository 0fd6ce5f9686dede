import { tellingWords, type TellingKind } from '../words/tellingWords.ts';
import { wordTest } from '../wordTest.ts';

/** What a folded word may tell, by itself or as the end of a compound; empty for an ordinary one. */
export function tellingKinds(low: string): readonly TellingKind[] {
  const past = PAST.exec(low)?.[0];
  if (past !== undefined) {
    const work = tellingKinds(low.slice(past.length));
    return work.includes('work') || work.includes('rareWork') ? ['rareWork'] : work;
  }
  const whole = wholes.get(low);
  if (whole !== undefined) return whole;
  const ending = PLURAL.exec(low)?.[0];
  if (ending !== undefined) {
    const one = tellingKinds(low.slice(0, -ending.length)).filter((kind) => MANY.has(kind));
    if (one.length > 0) return one;
  }
  if (LOCAL.test(low)) return ['rareWork'];
  for (let size = Math.min(low.length - LEAST_HEAD, longest); size >= LEAST_END; size -= 1) {
    const kinds = ends.get(low.slice(-size));
    if (kinds !== undefined) return ORDINARY.test(low) ? [] : kinds;
  }
  return [];
}

/** Asked of every word, so it is remembered with it. */
export const isTelling = wordTest(({ low }) => tellingKinds(low).length > 0);

/** The first part of a compound and the end that tells have at least so many letters. */
const LEAST_HEAD = 3;
const LEAST_END = 5;
/** "oud-burgemeester": what somebody was tells as much, and a baker that was is rarer than one that is. */
const PAST = /^(?:oud|ex)-(?=\p{L}{4})/u;
/** "Dorpssmid", "beroepsgokker": of a village, or by profession. */
const LOCAL =
  /^(?:dorps(?!huis|kern|plein|school|straat|weg|leven|gek|rand|winkel)|beroeps(?!op|onder|keuze|praktijk|code|regist|geheim|matig|groep|kracht|vaardig|houding|beeld|wens|orient|veren|ziekte|kosten|gericht|leven|vorm|traject))\p{L}{4,}/u;
/** Kinds that tell in the plural as well. */
const MANY = new Set<TellingKind>(['rareWork', 'feat', 'rareAnimal']);
/** "Boswachters", "circusartiesten". */
const PLURAL = /(?<=[^s])s$|(?<=[^e])en$/u;
/** Compounds of every file: of toys, of school and of care. */
const ORDINARY =
  /^(?:knuffel|woede|speelgoed|school(?:bus|boot|krant|tv|radio|gebouw|gids|directeur|film|wacht|orkest|opera)|groeps|zorg(?!eloos)|kinder(?:boerderij|atelier)|gezins|jeugd(?:journaal|voorzitter)|politie(?:auto|bus|wagen)|dienst|lijn|taxi(?:bus)|leer|super|kringloop|web|drugs|afdelings|opleidings|adjunct|team|locatie|vice|wens|stuur|onderhandel|regel)/u;

const wholes = new Map<string, TellingKind[]>();
const ends = new Map<string, TellingKind[]>();
for (const [kind, words] of Object.entries(tellingWords) as [TellingKind, string][]) {
  for (const listed of words.split(' ')) {
    const word = listed.replace(/^-/u, '');
    add(wholes, word, kind);
    if (listed !== word && word.length >= LEAST_END) add(ends, word, kind);
  }
}
const longest = Math.max(...[...ends.keys()].map(({ length }) => length));

function add(into: Map<string, TellingKind[]>, word: string, kind: TellingKind): void {
  const kinds = into.get(word) ?? [];
  if (!kinds.includes(kind)) into.set(word, [...kinds, kind]);
}
