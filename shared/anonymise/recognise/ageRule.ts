import type { PatternRule } from './patternRule.ts';
import { NUMBER_WORD, NUMBER_WORDS } from '../words/timeWords.ts';

/** A rule for an age: its reason, the words that open it, its pattern. */
export const age = (
  reason: string,
  starts: readonly string[],
  pattern: string,
  more: Partial<PatternRule> = {},
): PatternRule => ({
  label: 'AGE',
  level: 'automatic',
  rank: 64,
  reason: `age-${reason}`,
  starts,
  pattern: new RegExp(pattern, 'iuy'),
  ...more,
});

/** A number of years as people write it: "14", "zeseneenhalf", "9;8". */
export const N = `(?:\\d{1,2}(?: ?½| en (?:een )?half|[.,]\\d(?!\\d)|;\\d{1,2})?|(?:${NUMBER_WORD})(?:ënhalf|enhalf|eneenhalf|eenhalf| en een half| ½)?)`;
export const UNIT = '(?:jaar|jaren|jr\\.?|j\\.?)';
export const EDGE = '(?![\\p{L}\\p{N}])';
/** Nobody is "een": the commonest word of a text opens only the rules that need it. */
const AGE_WORDS = NUMBER_WORDS.filter((word) => !/^(?:een|één)$/u.test(word));
export const NUMBERS = [
  '#',
  ...AGE_WORDS,
  ...NUMBER_WORDS.flatMap((word) => [`${word}enhalf`, `${word}ënhalf`, `${word}eneenhalf`]),
];
export const NOT_OF_A_PERSON =
  /(?:groep|klas|stap|pagina|punt|vraag|bijlage|zie|deel|fase|nr|art|artikel|lid|figuur|tabel|score|keer|aantal|sessies?|maal|percentiel|IQ|schaal|criterium|item|lijst|onderdeel|WISC|SDQ|ADOS|DSM|kamer)(?:-\p{L}+)?\s?\($/iu;
export const DURATION =
  /(?:^|[\s(])(?:na|over|sinds|binnen|gedurende|afgelopen|laatste|komende|elke|elk|al|al ruim|al bijna|nog|minstens|maximaal|minimaal|duur|duurt|duurde|om de|tot|per|totaal|eerste|vorige|zo'n|ruim|om|telkens|meer dan|straf van|termijn van|periode van|duur van|voor|verlengd met|met|jarenlang|zeker|hooguit)\s(?:bijna |ongeveer |zo'n )?$/iu;
export const AFTER_DURATION =
  /^[\s-]*(?:geleden|lang|later|daarna|daarvoor|ervoor|erna|eerder|terug|samen|getrouwd|gescheiden|OTS|ots|cel|celstraf|gevangenis|jeugddetentie|detentie|ervaring|verlengd|verlenging|durende?|therapie|behandeling|op rij|achter elkaar|achtereen|bij elkaar|ondertoezicht|tbs|PIJ|jonger|ouder|verschil|schelen|hulp|hulpverlening|jeugdzorg|onderwijs|nodig|aan een stuk|garantie|in dienst)/iu;
