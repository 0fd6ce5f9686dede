import type { PatternRule } from './patternRule.ts';
import { quasiWords, type QuasiKind } from '../words/quasiWords.ts';
import { NUMBER, NUMBER_WORDS } from '../words/timeWords.ts';

const flag = (
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

const WORD = "[\\p{L}\\p{N}'’-]+";
const UPTO = (count: number): string => `(?: ${WORD}){0,${String(count)}}`;
const NUM = `(?:\\d{1,3}|${NUMBER.slice(3, -1)})`;
const NUMBERS = ['#', ...NUMBER_WORDS];
const COLOUR =
  '(?:rode|rood|blauwe|groene|gele|zwarte|witte|paarse|roze|oranje|grijze|zilveren|gouden|knalgele|knalrode|felgele|felrode|felroze|felgroene|donkerblauwe|lichtblauwe|mintgroene|bruine|opgevoerde|oude)';
const COLOURS = COLOUR.slice(3, -1).split('|');
const VEHICLE =
  '(?:auto|bus|bestelbus|busje|camper|scooter|brommer|motor|fiets|bakfiets|fatbike|caravan|boot|sloep|tractor|trekker|vrachtwagen|quad|cabrio|limousine|brommobiel|canta|scootmobiel|taxi|bestelauto|zeilboot|woonboot|stationwagen|driewieler|crossmotor|step)';
const BRAND =
  '(?:Opel|Volkswagen|VW|Ford|Peugeot|Renault|Citro[eë]n|BMW|Audi|Mercedes|Toyota|Suzuki|Kia|Hyundai|Fiat|Volvo|Skoda|Seat|Mini|Tesla|Porsche|Ferrari|Harley|Harley-Davidson|Yamaha|Vespa|Piaggio|Kymco|Gilera|Zündapp|Puch|Tomos|Dacia|Nissan|Mazda|Honda|Jeep|Land Rover|Alfa Romeo|Canta|Aixam)';

const COUNTRIES =
  'afghanistan albanië algerije angola argentinië armenië aruba azerbeidzjan bangladesh bolivia bosnië brazilië bulgarije burundi cambodja canada chili china colombia congo cuba curaçao cyprus denemarken djibouti ecuador egypte engeland eritrea estland ethiopië filipijnen finland frankrijk gambia georgië ghana griekenland guinee guyana haïti honduras hongarije ierland ijsland india indonesië irak iran israël italië ivoorkust jamaica japan jemen jordanië kaapverdië kameroen kazachstan kenia koeweit kosovo kroatië laos letland libanon liberia libië litouwen macedonië maleisië mali malta marokko mauritanië mexico moldavië mongolië montenegro mozambique myanmar nepal nicaragua niger nigeria noorwegen oeganda oekraïne oezbekistan oman oostenrijk pakistan palestina panama paraguay peru polen portugal roemenië rusland rwanda saoedi-arabië schotland senegal servië singapore slovenië slowakije soedan somalië somaliland spanje suriname syrië taiwan tanzania thailand togo tsjechië tsjetsjenië tunesië turkije venezuela vietnam wit-rusland zambia zimbabwe zuid-afrika zweden zwitserland koerdistan antillen';

const byKind = (kind: QuasiKind, pattern: string, more: Partial<PatternRule> = {}): PatternRule =>
  flag(kind, quasiWords[kind].split(' '), pattern, more);

/** What makes somebody recognisable without a name: pointed out, never replaced. */
export const quasiRules: readonly PatternRule[] = [
  {
    label: 'LOCATION',
    level: 'automatic',
    rank: 50,
    reason: 'country',
    starts: COUNTRIES.split(' '),
    pattern: /[\p{L}-]+/uy,
  },
  flag(
    'only',
    ['enige', 'enigste'],
    `enig(?:st)?e (?!kinderen|manier|reden|keer|vraag|optie|oplossing|dagen|tijd|weken|wat|mogelijkheid|mate)${WORD}${UPTO(7)}`,
  ),
  flag(
    'first',
    ['eerste', 'jongste', 'oudste', 'grootste', 'bekendste', 'beroemdste', 'laatste'],
    `(?:eerste|jongste|oudste|grootste|bekendste|beroemdste|laatste) (?:${WORD} ){0,3}(?:van|in|uit|op) (?:(?:de|het|een) )?(?:dorp|eiland|land|nederland|school|regio|provincie|gemeente|${NUM}|gezin|europa|wereld|club|stad)${UPTO(2)}`,
  ),
  flag(
    'chair',
    [
      'voorzitter',
      'voorzitster',
      'penningmeester',
      'oprichter',
      'oprichtster',
      'directeur',
      'eigenaar',
      'eigenaresse',
      'aanvoerder',
      'hoofd',
    ],
    `${WORD} (?:van|bij) (?:(?:de|het|een) )?${WORD}${UPTO(3)}`,
  ),
  byKind(
    'profession',
    `${WORD}(?: (?:bij|op|van|in|te) (?:(?:de|het|een) )?${WORD}(?: ${WORD})?)?`,
  ),
  flag(
    'works-as',
    ['werkt', 'werkte', 'beroep', 'baan', 'werkzaam', 'werken', 'kostwinner', 'gewerkt'],
    `(?:werkt|werkte|werkzaam|baan|werken|gewerkt|beroep|kostwinner)(?: (?:al|nu|nog|sinds kort|parttime|fulltime|jarenlang|jaren))* als (?<it>${WORD}${UPTO(5)})`,
  ),
  flag(
    'works-at',
    ['werkt', 'werkte', 'werken', 'werkzaam', 'gewerkt'],
    `(?:werkt|werkte|werkzaam|werken|gewerkt)(?: (?:al|nu|nog|sinds kort|parttime|fulltime|jarenlang|jaren))* (?:in|op|bij) (?<it>(?:de|het|een) ${WORD}${UPTO(2)})`,
  ),
  flag(
    'run',
    ['heeft', 'runt', 'runde', 'had', 'bezit', 'eigen'],
    `(?:heeft|runt|runde|had|bezit|eigen)(?: (?:een|de|het|haar|zijn|hun|eigen))* (?<it>(?:${WORD} )?(?:winkel|bedrijf|restaurant|kapsalon|garage|boerderij|bakkerij|slagerij|snackbar|café|cafe|manege|camping|hotel|viskraam|marktkraam|strandtent|melkveehouderij|bollenbedrijf|kwekerij|atelier|sportschool|coffeeshop|bouwbedrijf|transportbedrijf|praktijk|salon)${UPTO(3)})`,
  ),
  byKind('media', `(?:${WORD}'?s? )?${WORD}(?: ${WORD}){0,2}`, {
    pattern: new RegExp(
      `(?:Noordhollands Dagblad|Opsporing Verzocht|Hart van Nederland|Amber Alert|${WORD})${UPTO(2)}`,
      'iuy',
    ),
    isRight: (match, before) =>
      /(?:in|op|bij|via|aan|de|het|haalde|over|door|voor|naar)\s(?:de |het |een |lokale |landelijke |regionale )*$/iu.test(
        before,
      ) ||
      /Amber|Opsporing|Dagblad|viral|documentaire|Telegraaf|Volkskrant|persconf|RTL|NOS/iu.test(
        match[0],
      ),
  }),
  byKind('event', `${WORD}${UPTO(4)}`),
  flag(
    'event',
    [
      'brand',
      'ongeluk',
      'ongeval',
      'auto-ongeluk',
      'verkeersongeluk',
      'motorongeluk',
      'bedrijfsongeval',
      'inval',
      'sprong',
      'trein',
      'metro',
    ],
    `(?:brand|ongeluk|ongeval|auto-ongeluk|verkeersongeluk|motorongeluk|bedrijfsongeval|inval|sprong|trein|metro) (?:op|in|bij|van|waarbij|met|gesprongen|voor|aan)${UPTO(5)}`,
  ),
  byKind(
    'appearance',
    `${WORD}(?: (?:op|in|aan|boven|onder|over|van|met) (?:(?:zijn|haar|de|het|mijn|een) )?${WORD}(?: ${WORD})?)?`,
  ),
  flag(
    'appearance',
    COLOURS,
    `${COLOUR}(?:,? ?${WORD})? (?:haar|haren|hanenkam|krullen|dreads|baard|bril|sproeten|jas|hoodie)${UPTO(1)}`,
  ),
  flag(
    'appearance',
    ['lang', 'kort', 'rood', 'blauw', 'groen', 'paars', 'roze', 'één', 'een', '#'],
    `(?:(?:rood|blauw|groen|paars|roze|wit|felrood|oranje|lang(?:e)? rood) (?:geverfd )?haar|(?:een|één) (?:oog|arm|been|hand)(?= )|[12][.,]\\d{2} ?(?:meter|m)\\b(?: lang)?|\\d{2,3} (?:kilo|kg)\\b)`,
  ),
  byKind(
    'religion',
    `${WORD}(?: (?:gezin|kerk|gemeente|school|familie|getuigen?|geloof|achtergrond|milieu|kring|gemeenschap|feestdagen))?`,
  ),
  byKind(
    'origin',
    `${WORD}(?:[ -](?:afkomst|gezin|achtergrond|komaf|roots|ouders|moeder|vader|familie|taal|gemeenschap|origine|nationaliteit|kerk|accent|cultuur|tolk|bloed|paspoort))?`,
  ),
  byKind('standing', `${WORD}`),
  byKind(
    'rareHealth',
    `${WORD}(?: (?:van|aan|fibrosis|bifida|x|-syndroom|syndroom|willi) ?${WORD}?)?(?:-?syndroom)?`,
  ),
  flag(
    'rareHealth',
    ['syndroom', 'ziekte'],
    `(?:syndroom|ziekte) van (?!Down|Asperger|Gilles|Tourette|Alzheimer|Pfeiffer|haar|zijn|de|het|moeder|vader|een|mijn)\\p{Lu}[\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+)?`,
    {
      pattern:
        /(?:syndroom|ziekte) van (?!Down|Asperger|Gilles|Tourette|Alzheimer|Pfeiffer|Munchausen|Münchhausen)\p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+)?/uy,
    },
  ),
  byKind('talent', `${WORD}${UPTO(4)}`, {
    isRight: (match) => !/^(?:oranje|prins|selectie|record|gouden|wk|ek|voice)$/iu.test(match[0]),
  }),
  flag(
    'talent',
    [
      'speelt',
      'speelde',
      'traint',
      'trainde',
      'zwemt',
      'danst',
      'rijdt',
      'keept',
      'voetbalt',
      'rapt',
    ],
    `${WORD} (?:(?:al|nu|nog|als|sinds kort) )?(?<it>(?:in|bij|op) (?:de |het )?(?:selectie|eerste|hoogste|nationale|jeugdopleiding|landelijk|topniveau|hoog niveau|eredivisie|jeugd van|oranje|professioneel|[JO]\\d{2}|onder \\d{2}|top)${UPTO(4)})`,
  ),
  flag(
    'family-size',
    NUMBERS,
    `(?:gezin met |jongste van |oudste van |een van )?${NUM} (?:half|stief|pleeg)?(?:broers|zussen|broertjes|zusjes|kinderen|zonen|zoons|dochters|broers en zussen|halfbroers|halfzussen|pleegkinderen|jongens en \\p{L}+ meisjes)(?: en ${NUM} (?:half|stief)?(?:broers?|zus(?:sen)?|zusjes?|broertjes?|dochters?|zoons?))?(?: (?:uit|van|bij) ${NUM} (?:verschillende )?(?:vaders|moeders|relaties|mannen|vrouwen|partners))?`,
    { isRight: (match) => !/^(?:een|1|0) /iu.test(match[0]) && !/^(?:de|alle) /iu.test(match[0]) },
  ),
  flag(
    'family-size',
    [
      'jongste',
      'oudste',
      'middelste',
      'vierde',
      'vijfde',
      'zesde',
      'zevende',
      'derde',
      'tweede',
      'gezin',
    ],
    `(?:jongste|oudste|middelste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|gezin)(?: ${WORD}){0,2} (?:van|met|uit)(?: een gezin (?:met|van))? ${NUM}(?: (?:kinderen|zussen|broers|dochters|zonen|zoons|jongens|meisjes|kids|broers en zussen))?`,
  ),
  flag(
    'family-size',
    [
      'tweeling',
      'tweelingbroer',
      'tweelingzus',
      'tweelingzusje',
      'tweelingbroertje',
      'drieling',
      'vierling',
      'tweelingen',
      'eeneiige',
      'twee-eiige',
      'adoptie',
      'geadopteerd',
      'adoptiekind',
      'donorkind',
      'draagmoeder',
      'enig',
      'weduwe',
      'weduwnaar',
      'wees',
      'achterneef',
      'polygaam',
    ],
    `(?:(?:eeneiige|twee-eiige|enig) )?(?:tweeling${'\\p{L}*'}|drieling|vierling|adoptie|geadopteerd(?: uit ${WORD})?|adoptiekind|donorkind|draagmoeder|kind(?= )|weduwe|weduwnaar|wees|achterneef|polygaam)`,
    { isRight: (match) => !/^(?:kind|enig)$/iu.test(match[0]) },
  ),
  flag(
    'pet',
    [
      'hond',
      'hondje',
      'kat',
      'katje',
      'poes',
      'poesje',
      'kater',
      'paard',
      'pony',
      'konijn',
      'cavia',
      'hamster',
      'parkiet',
      'papegaai',
      'puppy',
      'schildpad',
      'slang',
      'pitbull',
      'labrador',
      'herder',
      'teckel',
      'geit',
      'ezel',
      'rat',
    ],
    `(?:${WORD}) (?:genaamd |heet |heette |die |die )?(?:heet )?["“'‘(]?(?<it>\\p{Lu}[\\p{L}'’-]+)`,
    {
      rank: 78,
      pattern:
        /[\p{L}]+,? (?:\(|genaamd |heet |heette |die |met de naam )?(?:heet )?["“'‘(]?(?<it>\p{Lu}[\p{L}'’-]+)/uy,
    },
  ),
  flag(
    'pet',
    [
      'slang',
      'slangen',
      'papegaai',
      'varaan',
      'leguaan',
      'vogelspin',
      'fret',
      'fretten',
      'alpaca',
      'alpacas',
      "alpaca's",
      'lama',
      'ezel',
      'ezels',
      'kippen',
      'duiven',
      'postduiven',
      'paarden',
      'shetlander',
      'pitbull',
      'pitbulls',
      'hangbuikzwijn',
      'python',
      'kameleon',
      'huskies',
      'husky',
      'rottweiler',
      'driepotige',
      'hulphond',
      'geleidehond',
    ],
    `(?:${NUM} )?${WORD}(?: hond| kat)?`,
  ),
  flag(
    'vehicle',
    COLOURS,
    `${COLOUR} (?:(?:${BRAND}(?: ${WORD})?)|${WORD}?${VEHICLE})(?: (?:met|zonder) ${WORD}${UPTO(2)})?`,
  ),
  flag(
    'vehicle',
    BRAND.slice(3, -1)
      .split('|')
      .filter((brand) => /^[\p{L}-]+$/u.test(brand))
      .concat(['citroen']),
    `${BRAND}(?: (?:\\p{Lu}[\\p{L}\\d-]*|\\d{1,3}|[A-Z]\\d))?(?:[ -](?:bus|busje|cabrio))?`,
    {
      pattern: new RegExp(
        `${BRAND}(?: (?:[A-Z][\\p{L}\\d-]*|\\d{1,4}))?(?:[ -](?:bus|busje|cabrio))?`,
        'uy',
      ),
    },
  ),
  flag(
    'vehicle',
    [
      'woonboot',
      'woonwagen',
      'woonwagenkamp',
      'scootmobiel',
      'bakfiets',
      'kermiswagen',
      'brommobiel',
      'tractor',
      'trekker',
      'camper',
      'kasteel',
      'pastorie',
      'boerderij',
      'stacaravan',
      'kraakpand',
      'klooster',
      'vuurtoren',
      'vakantiepark',
      'tiny',
      'anti-kraak',
      'bovenwoning',
      'rietgedekte',
    ],
    `${WORD}(?: (?:aan|op|bij|in|achter|naast|tegenover) (?:(?:de|het|een) )?${WORD}(?: ${WORD})?)?`,
  ),
  flag(
    'scores',
    [
      'iq',
      'tiq',
      'viq',
      'piq',
      'vbi',
      'vri',
      'totaal-iq',
      'intelligentiequotiënt',
      'intelligentie',
      'percentiel',
    ],
    `${WORD}(?:[- ]?(?:score|profiel|niveau))?(?: (?:van|is|was|:|=|op|rond|tussen|de))* ?:?=? ?(?<it>\\d{2,3}(?:[-–]\\d{2,3})?)`,
  ),
  flag(
    'amount',
    ['#'],
    `\\d{1,3}(?:[.,]\\d{3})+(?:,-|,\\d{2})?(?: euro)?|\\d+(?:[.,]\\d+)? (?:euro|duizend euro|miljoen)`,
  ),
  flag(
    'number',
    NUMBERS,
    `${NUM} (?:verschillende )?(?:(?:eerdere|andere) )?(?:plaatsingen|uithuisplaatsingen|scholen|overplaatsingen|pleeggezinnen|instellingen|verhuizingen|gezinsvoogden|opnames|hulpverleners|woonplekken|adressen|crisisplekken|meldingen|aangiftes|zelfmoordpogingen|suïcidepogingen|keer (?:overgeplaatst|verhuisd|uit huis|weggelopen|opgenomen|geschorst|van school))(?: (?:in|binnen) ${NUM} (?:jaar|maanden))?`,
  ),
  flag(
    'nickname',
    [
      'bijnaam',
      'bijgenaamd',
      'noemt',
      'noemen',
      'straatnaam',
      'bekend',
      'alias',
      'rapnaam',
      'artiestennaam',
      'genoemd',
    ],
    `(?:bijnaam|bijgenaamd|straatnaam|rapnaam|artiestennaam|alias|noemt (?:zich|zichzelf|hem|haar)|noemen (?:hem|haar|zich|zichzelf)|bekend als|genoemd)(?: (?:is|was|als))*:? ["“'‘]?(?<it>(?:(?:de|het) )?${WORD}(?: ${WORD})?)`,
    { isRight: (match) => /["“'‘]|\p{Lu}/u.test(match[0]) },
  ),
  flag(
    'group',
    [
      'groep',
      'vriendengroep',
      'bende',
      'gang',
      'crew',
      'jeugdgroep',
      'drillgroep',
      'hangjongeren',
      'harde',
      'ultras',
      'motorclub',
      'hells',
      'satudarah',
    ],
    `(?:jeugdgroep|drillgroep|drillrapgroep|bende|gang|crew|motorclub|harde kern|satudarah|hells angels)(?: (?:van|uit|de))*(?: ["“'‘]?${WORD}["”'’]?){0,3}`,
  ),
  flag(
    'court',
    [
      'veroordeeld',
      'veroordeling',
      'celstraf',
      'gevangenisstraf',
      'detentie',
      'gevangenis',
      'vrijgesproken',
      'taakstraf',
      'vastgezeten',
      'gedetineerd',
      'hechtenis',
      'pi',
    ],
    `(?:veroordeeld|veroordeling|celstraf|gevangenisstraf|detentie|gevangenis|vrijgesproken|taakstraf|vastgezeten|gedetineerd|hechtenis)(?: (?:tot|voor|van|wegens|in)${UPTO(4)})?`,
  ),
];
