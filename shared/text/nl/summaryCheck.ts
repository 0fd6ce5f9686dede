/** Hints at the summary: each asks, none forbids. */
export const summaryCheck = {
  title: 'Kijk de punten na',
  lead: 'Vijf tot negen zinnen, even groot, zonder nieuwe feiten.',
  overall: 'Over alle punten',
  point: (number: number) => `Punt ${String(number)}`,
  go: (number: number) => `Naar punt ${String(number)}`,
  empty: 'Er staan nog geen punten. Schrijf deze als laatste.',
  fine: 'Bij dit punt valt niets op.',
  length: (words: number) => (words === 1 ? '1 woord' : `${String(words)} woorden`),
  texts: {
    tooFew: (n: number) =>
      `Er ${n === 1 ? 'staat nu 1 punt' : `staan nu ${String(n)} punten`}. Vijf tot negen werkt het best. Welke van de vier vragen mist nog een zin: begonnen, gebleven, erger, minder?`,
    tooMany: (n: number) =>
      `Er staan nu ${String(n)} punten. Wie negen dingen moet onthouden, onthoudt er drie. Welke horen samen?`,
    tooLong: (n: number) =>
      `Dit punt heeft ${String(n)} woorden. Zit er misschien een tweede gedachte in?`,
    unequal: () => 'Dit punt is veel langer of korter dan de rest. Is het van dezelfde orde?',
    sameStart: (word: string) =>
      `Drie punten of meer beginnen met ‘${word}’. Lees ze hardop: zeggen ze elk iets anders?`,
    subPoints: () => 'In dit punt zit een lijstje. Zijn het eigenlijk twee punten?',
    newFact: (word: string) =>
      `‘${word}’ komt verder nergens in de analyse voor. Hoort het hier, of eerst ergens anders?`,
    noSubject: () => 'Begin dit punt met iemand of iets: wie doet, voelt of verandert er?',
    productName: () =>
      'Hier staat de naam van hulp of een organisatie. Wat moet die hulp veranderen? Schrijf dat op.',
    noOwnShare: () =>
      'Het aandeel van de hulp staat nog niet in de samenvatting. Welke zin begint met ‘wij’?',
    noStrength: () =>
      'Er staat nog geen zin over wat helpt. Die hoort erbij, en niet als laatste troost.',
    rejectedUsed: () => 'Dit punt rust op een hypothese die niet klopte. Kan het weg?',
    uncertainAsFact: () => 'De hypothese hieronder is nog in toets. Zet er ‘wij denken’ voor.',
    quoteChanged: () =>
      'Deze woorden staan nergens zo bij iemand. Zet de echte woorden terug of haal de aanhalingstekens weg.',
    readAloud: (name: string) =>
      `Lees de punten hardop. Zou je dit zo zeggen tegen ${name} en de ouders?`,
    teachBack: () =>
      'Vraag iemand uit het gezin na te vertellen wat hier staat. Wat bleef er hangen, en wat niet?',
    ready: (n: number) =>
      `${String(n)} punten, even groot, elk terug te vinden. Lees ze nu voor aan wie erin voorkomt.`,
  },
};

/** A point that begins so tells how, when or that, before it says who or what. */
export const startsWithoutSubject =
  /^(?:omdat|doordat|als|wanneer|door|om|niet|en|maar|dus|ook|geen|er)(?!\p{L})/iu;

/** Words of the care about itself. */
export const ownShare =
  /(?<!\p{L})(?:wij|we|ons|onze|de hulp|hulpverlening|begeleiders?|de groep|plaatsing(?:en)?|verhuizing(?:en)?|regels|overplaatsing(?:en)?|volwassenen)(?!\p{L})/iu;

/** Words that say that something helps. */
export const strengthWords =
  /(?<!\p{L})(?:help(?:t|en)|rustig|sterk|kan|lukt|vast(?:e)?|fijn|goed|blij|kracht|vertrouwen|samen|ontspan(?:t|nen)?)(?!\p{L})/iu;

/** Small words that say nothing about a fact. */
export const smallWords: ReadonlySet<string> = new Set(
  'aan alle allebei als altijd ander andere anders beetje ben bij binnen bleef blijft boven buiten daar daarna dan dat daardoor deze die dit doen doet door draait echt een eerst eerste eigen elk elke en er ergens erger geeft geen geven gewoon groter haar had hebben heeft hem het hetzelfde hier hoe hun iemand ieder iedereen iets juist kan kleiner kleine komt krijgt laat later maar maakt maken maakte meer meest meestal met mee mensen minder moet moeten naar niet niets nog nooit nu of om omdat onder ons ook op over samen soms snel snelle steeds terug toch toen tot tussen uit vaak van vanaf vast vaste veel verder voelt voor waar waardoor want was wat weer weg weinig wel werd wie wij wil willen worden wordt zat zelf zich zij zijn zijn haar zo zodat zoals zonder zou'.split(
    ' ',
  ),
);
