import { longDate } from './dates.ts';
import { listWords } from './listWords.ts';

const MOST = 3;
const several = (items: readonly string[]) => listWords(items, MOST);
const howMany = (good: number, all: number) => `${String(good)} van de ${String(all)}`;

/** Why a criterion is met, partly met or not: one or two plain sentences each. */
export const qualityReasons = {
  K01: {
    met: 'De aanleiding is gekozen en toegelicht.',
    noNote: 'De aanleiding is gekozen. Waarom nu, staat er nog niet bij.',
    none: 'Er is nog geen aanleiding gekozen.',
  },
  K02: {
    met: 'De jongere en de ouders kregen uitleg voor of bij het eerste gesprek.',
    nobody: 'De jongere en de ouders staan er nog niet in.',
    notYet: (people: readonly string[]) => `Nog geen dag van uitleg bij ${several(people)}.`,
    late: (person: string, explained: string, talked: string) =>
      `${person} kreeg uitleg op ${longDate(explained)}, na het eerste gesprek op ${longDate(talked)}.`,
  },
  K03: {
    met: 'Van de jongere en de ouders staat bij elk doel een antwoord.',
    open: (people: readonly string[], purposes: readonly string[]) =>
      `Nog niet gevraagd aan ${several(people)}: ${several(purposes)}.`,
    again: (person: string) =>
      `${person} was jarig sinds de antwoorden (12 of 16 jaar). Bespreek ze opnieuw.`,
  },
  K04: {
    met: 'Beide duoleden staan erin, en een supervisor kijkt mee.',
    trained: (names: readonly string[]) =>
      `Beide duoleden staan erin. Geschoold in de verklarende analyse: ${several(names)}.`,
    one: (role: string) => `Er staat nog geen ${role}.`,
    none: 'Er staat nog geen duo.',
    notGuided:
      'Beide duoleden staan erin. Kruis bij een van hen aan of die geschoold is, of zet erbij wie begeleidt.',
  },
  K05: {
    notStarted: 'Er staat nog niet op welke dag de vraag kwam.',
    met: (days: number) => `Van vraag tot vaststellen: ${String(days)} dagen.`,
    running: (days: number) => `Dag ${String(days)} van 42. Dit is nog niet te zeggen.`,
    reason: (days: number) => `Het zijn ${String(days)} dagen. De reden staat erbij.`,
    over: (days: number) => `Het zijn ${String(days)} dagen, en er staat geen reden bij.`,
  },
  K06: {
    met: 'Er is met school of het samenwerkingsverband gesproken.',
    known: 'Er staat iemand van school bij de betrokkenen, maar nog geen gesprek.',
    none: 'Er staat nog niemand van school of het samenwerkingsverband.',
  },
  K07: {
    met: 'De jongere en de ouders spraken zelf mee en lazen de tekst mee.',
    nobody: 'De jongere en de ouders staan er nog niet in.',
    missing: (parts: readonly string[]) => `Nog niet: ${several(parts)}.`,
    part: (person: string, what: string) => `${what} met ${person}`,
    talk: 'een eigen gesprek',
    reading: 'samen de tekst lezen',
    both: 'een gesprek en samen lezen',
  },
  K08: {
    met: 'Iemand van de eerdere hulp is gehoord, of er staat waarom niet.',
    none: 'Er staat geen eerdere hulp in de levensloop.',
    not: 'Er was eerdere hulp. Niemand van toen is gehoord, en er staat niet waarom.',
  },
  K09: {
    met: 'De jongere is eigenaar en er is een bewaker.',
    noKeeper: 'De jongere is eigenaar. Wie de analyse hierna bijhoudt, staat er nog niet.',
    notYouth: 'De eigenaar is niet de jongere.',
    none: 'Er staat nog niet van wie de analyse is en wie haar bijhoudt.',
  },
  K10: {
    met: 'Van ieder gezinslid dat meedeed, staan er eigen woorden.',
    nobody: 'Er is nog niemand van het gezin gesproken.',
    missing: (people: readonly string[]) => `Nog geen eigen woorden van ${several(people)}.`,
  },
  K11: {
    met: 'Bij elke hulpvraag staat een wens en hoe zwaar die weegt.',
    none: 'Er staan nog geen hulpvragen.',
    missing: (people: readonly string[]) => `Wens of gewicht ontbreekt bij ${several(people)}.`,
  },
  K12: {
    met: 'Verschillen staan erin, of jullie schreven dat er geen zijn.',
    allAgree: 'Iedereen zegt overal ja. Klopt dat, of is er nog iets niet gezegd?',
    none: 'Er staat nog van niemand of die zich herkent.',
  },
  K13: {
    met: 'Bij elk keerpunt staat wat het betekende.',
    none: 'Er is nog geen keerpunt aangewezen.',
    missing: (good: number, all: number) =>
      `Bij ${howMany(good, all)} keerpunten staat wat het betekende.`,
  },
  K14: {
    met: 'De levensloop begint bij de geboorte of eerder en omvat het hele leven.',
    none: 'De levensloop is nog leeg.',
    noBirth: 'Zonder geboortedatum is niet te zien of het hele leven erin staat.',
    late: (year: number) => `De levensloop begint pas in ${String(year)}.`,
    few: (count: number) =>
      count === 1
        ? 'De gebeurtenissen vallen in één levensfase.'
        : `De gebeurtenissen vallen in ${String(count)} levensfasen.`,
  },
  K15: {
    met: 'De jongere en een ouder wezen aan wat alles veranderde.',
    missing: (people: readonly string[]) => `Nog niet aangewezen door ${several(people)}.`,
    none: 'Niemand wees nog een keerpunt aan.',
  },
  K16: {
    met: (count: number) =>
      count === 1
        ? 'Er staat één gebeurtenis over eerdere hulp in de levensloop.'
        : `Er staan ${String(count)} gebeurtenissen over eerdere hulp in de levensloop.`,
    none: 'Er staat nog niets over eerdere hulp in de levensloop.',
  },
  K17: {
    met: 'Alle zeven leefdomeinen zijn beschreven, elk met een kracht.',
    empty: (domains: readonly string[]) => `Nog leeg: ${several(domains)}.`,
    strength: (domains: readonly string[]) => `Nog zonder kracht: ${several(domains)}.`,
  },
  K18: {
    met: 'Op elk niveau staat wat zwaarder maakt en wat helpt, of dat het bewust leeg is.',
    none: 'Er staan nog geen factoren.',
    missing: (levels: readonly string[]) => `Nog leeg: ${listWords(levels, 4)}.`,
    risk: (level: string) => `${level} (wat het zwaarder maakt)`,
    protective: (level: string) => `${level} (wat helpt)`,
  },
  K19: {
    met: 'Bij elke factor staat of hij kort of al lang speelt.',
    none: 'Er staan nog geen factoren.',
    missing: (good: number, all: number) =>
      `Bij ${howMany(good, all)} factoren staat sinds wanneer.`,
  },
  K20: {
    share: (good: number, all: number) => `${howMany(good, all)} factoren helpen.`,
    none: 'Er staan nog geen factoren.',
  },
  K21: {
    met: 'Jullie schreven op dat ernaar gevraagd is.',
    partly:
      'Er staan gebeurtenissen over veiligheid of verlies. Of het aan iedereen gevraagd is, weten alleen jullie.',
    not: 'Er staat niet of er naar trauma, verlies en geweld gevraagd is.',
  },
  K22: {
    met: (count: number) =>
      count === 1
        ? 'Er staat één factor bij de hulp.'
        : `Er staan ${String(count)} factoren bij de hulp.`,
    none: 'Er staat nog niets over wat de hulp zelf deed.',
  },
  K23: {
    met: 'Er is naar de samenleving, cultuur en geloof gevraagd.',
    none: 'Er staat niet of ernaar gevraagd is. Ook ‘gevraagd, niets’ is een antwoord.',
  },
  K24: {
    figures: (factors: number, hypotheses: number, explaining: number, loops: number) =>
      `${String(factors)} factoren, ${String(hypotheses)} hypothesen (${String(explaining)} met omdat of doordat) en ${String(loops)} ${loops === 1 ? 'kring' : 'kringen'}.`,
    loose: (names: readonly string[]) => `Hoort nog nergens bij: ${several(names)}.`,
  },
  K25: {
    met: 'Over ontstaan, blijven, erger en minder staat een hypothese.',
    missing: (kinds: readonly string[]) => `Nog zonder hypothese: ${several(kinds)}.`,
  },
  K26: {
    met: 'Elke hypothese heeft voor, tegen, bronnen en een stand.',
    none: 'Er staan nog geen hypothesen.',
    missing: (good: number, all: number, lacks: readonly string[]) =>
      `${howMany(good, all)} hypothesen zijn rond. Het mist: ${listWords(lacks)}.`,
    for: 'wat ervoor pleit',
    against: 'wat ertegen pleit',
    source: 'een bron',
    status: 'een stand',
  },
  K27: {
    met: 'Elke hypothese is getoetst met een voorspelling vooraf.',
    none: 'Er staan nog geen hypothesen.',
    missing: (good: number, all: number, afterwards: number) => {
      const tested = `${howMany(good, all)} hypothesen hebben een voorspelling vooraf en een uitkomst.`;
      if (afterwards === 0) return tested;
      return `${tested} Bij ${String(afterwards)} is de voorspelling pas na de uitkomst geschreven.`;
    },
  },
  K28: {
    met: 'Van de jongere en de ouders is bij elke hypothese bekend of zij zich herkennen.',
    none: 'Er staan nog geen hypothesen.',
    nobody: 'De jongere en de ouders staan er nog niet in.',
    missing: (good: number, all: number, people: readonly string[]) =>
      `Bij ${howMany(good, all)} hypothesen is het van allen bekend. Nog vragen aan ${several(people)}.`,
  },
  K29: {
    met: 'Er staat geen diagnose achter ‘door’. Lees het zelf ook na.',
    none: 'Er staan nog geen hypothesen.',
    not: (words: readonly string[]) => `Als oorzaak staat er: ${several(words)}.`,
  },
  K30: {
    met: 'Elke kring is in gewone taal verteld en door iemand herkend.',
    none: 'Er zijn nog geen kringen.',
    missing: (good: number, all: number) =>
      `${howMany(good, all)} kringen hebben een verhaal en iemand die zich herkent.`,
    noHelp: 'Geen enkele kring laat zien wat helpt.',
  },
  K31: {
    byPerson:
      'Er zijn geen woorden gevonden die iemand de schuld geven. Lees zelf: zou je elke zin voorlezen aan wie erin voorkomt?',
    empty: 'Er is nog niets te lezen.',
    partly: (words: readonly string[]) => `Kijk nog eens naar: ${several(words)}.`,
  },
  K32: {
    met: 'Geen zin is langer dan 25 woorden en er staan geen losse afkortingen.',
    empty: 'Er is nog niets te lezen.',
    partly: (count: number) =>
      count === 1
        ? 'Op één plek staat een lange zin of een afkorting.'
        : `Op ${String(count)} plekken staat een lange zin of een afkorting.`,
  },
  K33: {
    met: 'Bij elke factor, gebeurtenis en elk punt staat van wie of waaruit het komt.',
    none: 'Er staan nog geen gegevens.',
    missing: (count: number, all: number) =>
      `${String(count)} van de ${String(all)} hebben nog geen bron.`,
  },
  K34: {
    met: (count: number) => `${String(count)} punten van gelijke vorm.`,
    none: 'De samenvatting is nog niet geschreven.',
    partly: (count: number, hints: number) =>
      `${String(count)} punten; op ${String(hints)} ${hints === 1 ? 'plek' : 'plekken'} kan de vorm gelijker.`,
    count: (count: number) =>
      count === 1
        ? 'Er staat één punt. Vijf tot negen werkt het best.'
        : `Er staan ${String(count)} punten. Vijf tot negen werkt het best.`,
  },
  K35: {
    met: 'Elk aanknopingspunt hoort bij een kring of factor, en het gezin bedacht mee.',
    none: 'Er staan nog geen aanknopingspunten.',
    loose: (names: readonly string[]) => `Hoort nog bij geen kring of factor: ${several(names)}.`,
    professionals: 'Alle punten komen van professionals.',
  },
  K36: {
    met: 'Bij alle hulp staat waarom zij past, met een hypothese erbij.',
    none: 'Er staat nog geen hulp.',
    missing: (names: readonly string[]) => `Zonder omdat of hypothese: ${several(names)}.`,
    less: 'Er wordt aan een gesloten plek gedacht. Er staat nog niet wat minder past.',
  },
  K37: {
    met: 'Er is aan hulp voor de ouders gedacht.',
    none: 'Er staat nog geen hulp.',
    not: 'Er staat geen hulp voor de ouders, en ook niet waarom niet.',
  },
  K38: {
    met: 'Bij alle passende hulp staat wie, wanneer en waaraan je merkt dat het werkt.',
    none: 'Er staat nog geen hulp die past.',
    missing: (names: readonly string[]) => `Nog niet rond: ${several(names)}.`,
  },
  K39: {
    met: 'Het risico van doen en van niet doen is gewogen en samen gedragen.',
    none: 'Het risico is nog niet gewogen.',
    doing: 'Er staat nog niet wat er mis kan gaan als we dit doen.',
    notDoing: 'Er staat nog niet wat er mis kan gaan als we het niet doen.',
    carriers: 'Minder dan twee mensen dragen het mee.',
  },
  K40: {
    met: 'De toekomst na 16 is beschreven.',
    later: (on: string) => `Dit moet vanaf ${longDate(on)}, negen maanden voor de 16e verjaardag.`,
    unknown:
      'Zonder geboortedatum is niet te zeggen of dit al moet. Kijk zelf hoe oud de jongere is.',
    missing: (parts: readonly string[]) => `Nog leeg: ${listWords(parts)}.`,
  },
  K41: {
    met: (on: string) => `Opnieuw kijken op ${longDate(on)}, of eerder als er iets verandert.`,
    past: (on: string) => `${longDate(on)} is voorbij. Kies een nieuwe dag.`,
    tooFar: (on: string) => `${longDate(on)} is over meer dan een half jaar.`,
    noDay: 'Er staat nog geen dag om opnieuw te kijken.',
    noTriggers: 'Er staat nog niet wanneer jullie eerder kijken.',
  },
  K42: {
    met: (count: number) =>
      count === 1
        ? 'Er staat één wijziging, met reden.'
        : `Er staan ${String(count)} wijzigingen, met reden.`,
    notYet: 'De analyse is nog niet gedeeld. Vanaf dan tellen wijzigingen.',
    none: 'Sinds het delen staat er geen wijziging. Klopt dat, dan is dit goed.',
    missing: 'Er is een wijziging zonder reden.',
  },
};
