import type { PatternRule } from './patternRule.ts';
import { quasiWords, type QuasiKind } from '../words/quasiWords.ts';
import { NUMBER, NUMBER_WORDS } from '../words/timeWords.ts';

/** A rule that only points out. */
export const flag = (
  reason: string,
  starts: readonly string[],
  pattern: string,
  more: Partial<PatternRule> = {},
): PatternRule => ({
  label: 'OTHER_QUASI',
  level: 'flag',
  rank: 10,
  reason: `quasi-${reason}`,
  starts,
  pattern: new RegExp(pattern, 'iuy'),
  ...more,
});

export const WORD = "[\\p{L}\\p{N}'’-]+";
export const UPTO = (count: number): string => `(?: ${WORD}){0,${String(count)}}`;
export const NUM = `(?:\\d{1,3}|${NUMBER.slice(3, -1)})`;
export const NUMBERS = ['#', ...NUMBER_WORDS];
const COLOUR_WORDS =
  'rode|rood|blauwe|groene|gele|zwarte|witte|paarse|roze|oranje|grijze|zilveren|gouden|knalgele|knalrode|felgele|felrode|felroze|felgroene|donkerblauwe|lichtblauwe|mintgroene|bruine|opgevoerde|oude';
const STRONG = ['vuur', 'knal', 'fel', 'gif', 'neon'].flatMap((how) =>
  [
    'rood',
    'rode',
    'roze',
    'blauw',
    'blauwe',
    'groen',
    'groene',
    'geel',
    'gele',
    'paars',
    'paarse',
    'oranje',
  ].map((colour) => how + colour),
);
export const COLOURS = [...new Set([...COLOUR_WORDS.split('|'), ...STRONG])];
/** A colour by which somebody or something is recognised. */
export const COLOUR = `(?:${COLOURS.join('|')})`;
export const VEHICLE =
  '(?:auto|bus|bestelbus|busje|camper|scooter|brommer|motor|fiets|bakfiets|fatbike|caravan|boot|sloep|tractor|trekker|vrachtwagen|quad|cabrio|limousine|brommobiel|canta|scootmobiel|taxi|bestelauto|zeilboot|woonboot|stationwagen|driewieler|crossmotor|step)';
export const BRAND =
  '(?:Opel|Volkswagen|VW|Ford|Peugeot|Renault|Citro[eë]n|BMW|Audi|Mercedes|Toyota|Suzuki|Kia|Hyundai|Fiat|Volvo|Skoda|Seat|Mini|Tesla|Porsche|Ferrari|Harley|Harley-Davidson|Yamaha|Vespa|Piaggio|Kymco|Gilera|Zündapp|Puch|Tomos|Dacia|Nissan|Mazda|Honda|Jeep|Land Rover|Hummer|Lamborghini|Maserati|Alfa Romeo|Canta|Aixam)';

export const COUNTRIES =
  'afghanistan albanië algerije angola argentinië armenië aruba azerbeidzjan bangladesh bolivia bosnië brazilië bulgarije burundi cambodja canada chili china colombia congo cuba curaçao cyprus denemarken djibouti ecuador egypte engeland eritrea estland ethiopië filipijnen finland frankrijk gambia georgië ghana griekenland guinee guyana haïti honduras hongarije ierland ijsland india indonesië irak iran israël italië ivoorkust jamaica japan jemen jordanië kaapverdië kameroen kazachstan kenia koeweit kosovo kroatië laos letland libanon liberia libië litouwen macedonië maleisië mali malta marokko mauritanië mexico moldavië mongolië montenegro mozambique myanmar nepal nicaragua niger nigeria noorwegen oeganda oekraïne oezbekistan oman oostenrijk pakistan palestina panama paraguay peru polen portugal roemenië rusland rwanda saoedi-arabië schotland senegal servië singapore slovenië slowakije soedan somalië somaliland spanje suriname syrië taiwan tanzania thailand togo tsjechië tsjetsjenië tunesië turkije venezuela vietnam wit-rusland zambia zimbabwe zuid-afrika zweden zwitserland koerdistan antillen';

/** The only one, the first one of what: ordinary things of every family and every file. */
export const COMMON_ONLY =
  'kinderen|kind|manier|reden|keer|vraag|optie|oplossing|dagen|tijd|weken|wat|dat|mogelijkheid|mate|vriend|vriendin|vrienden|vriendje|volwassene|persoon|mens|plek|moment|ding|steun|doel|hoop|zorg|uitzondering|voorwaarde|verschil|contact|familie|dochter|zoon|zus|broer|weg|kans|les|vak|uitweg|houvast|lichtpunt\\p{L}*|jaren|maanden|wens|regel|afspraak|hulp|is|was|die|waar|ouder|antwoord|spanning|onrust';
export const COMMON_FIRST =
  'keer|dag|dagen|week|weken|maand|maanden|jaar|jaren|gesprek|gesprekken|tijd|periode|afspraak|schooldag|plaats|contact|nacht|melding|vergadering|les|lessen|uur|indruk|stap|zorg|bezoek|rapport|toets|school|schooljaar|gesprekje|huisbezoek|schooldagen|kennismaking|opname|plaatsing|intake|poging|deel|helft|ontmoeting|en|is|was|die|dat';
/** Among whom somebody is the first, the last or the oldest. */
export const AMONG =
  'dorp|eiland|land|nederland|europa|wereld|regio|streek|provincie|gemeente|stad|straat|buurt|wijk|club|schip|boot|haven|vloot|kust|polder|wad|flat|kerk|parochie|moskee|gevangenis|brandweer|korps|bedrijf|fabriek|markt|kamp|dijk|noord-holland|team|vereniging|lijn|familie|bergingsploeg|afslag|visafslag|zee|landelijke \\p{L}+';

/** Points out the words of one kind, with what stands around them. */
export const byKind = (
  kind: QuasiKind,
  pattern: string,
  more: Partial<PatternRule> = {},
): PatternRule => flag(kind, quasiWords[kind].split(' '), pattern, more);
