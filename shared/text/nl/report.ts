/** What the documents say around the words of the duo and the family. */
export const reportText = {
  language: 'nl-NL',
  maker: 'Duo gedragswetenschappers',
  and: 'en',
  theYouth: 'de jongere',
  notYetKnown: 'nog niet bekend',
  unknownStart: 'Nog niet bekend.',
  yes: 'Ja',
  no: 'Nee',
  mark: 'VERTROUWELIJK - dossier',
  headerLeft: (name: string) => `Van en met ${name}`,
  title: (name: string) => `Verklarende analyse van en met ${name}`,
  footer: (title: string, version: string, date: string) => `${title}, versie ${version}, ${date}`,
  page: ['Pagina ', ' van '] as const,
  table: (number: number, caption: string) => `Tabel ${String(number)}. ${caption}`,
  figure: (number: number, caption: string) => `Figuur ${String(number)}. ${caption}`,
  pointer: {
    factor: 'factor',
    hypothesis: 'hypothese',
    loop: 'patroon',
    lead: 'aanknopingspunt',
    lifeEvent: 'levensloop',
  },
  sourceStart: 'Bron: ',
  see: (pointers: string) => `Zie ${pointers}.`,

  parts: {
    ownWords: 'Wat ieder vertelt en wil',
    lifeCourse: (name: string) => `De levensloop van ${name}`,
    domains: 'Hoe het nu gaat',
    factors: 'Wat helpt en wat het lastiger maakt',
    hypotheses: 'Wat wij denken, en hoe we dat toetsten',
    patterns: 'Patronen: wat elkaar vasthoudt en wat rust geeft',
    leads: 'Aanknopingspunten',
    help: 'Welke hulp meer past en welke minder',
    risk: 'Veiligheid en risico samen dragen',
    summary: 'Samenvatting',
    future: 'Toekomst vanaf 16 jaar',
    evaluation: 'Samen kijken en bijstellen',
    account: 'Verantwoording',
  },

  cover: {
    madeBetween: (from: string, to: string) => `Gemaakt tussen ${from} en ${to}`,
    begunOn: (from: string) => `Begonnen op ${from}`,
    unfinished: ' en nog niet vastgesteld',
    together: (groups: string) => `, samen met ${groups}`,
    groups: {
      family: 'familie',
      network: 'mensen uit de eigen kring',
      education: 'school',
      care: 'de mensen van de hulp',
    },
    quoteSource: (name: string) => `${name}, in eigen woorden`,
    quoteChosen: (name: string) => `${name}, zelf gekozen voor deze bladzijde`,
    thisIs: (name: string) => `Dit is ${name}.`,
    facts: 'Gegevens van dit document',
    factsHead: ['Onderwerp', 'Gegevens'],
    ofWhom: 'Van wie',
    born: (name: string, date: string) => `${name}, geboren op ${date}.`,
    itsOwner: (name: string) => `De analyse is van ${name}.`,
    madeBy: 'Gemaakt door',
    trained: (made: string, names: string) =>
      `${made}. Geschoold in de verklarende analyse: ${names}.`,
    readBy: 'Meegelezen door',
    rounds: (names: string, rounds: string) => `${names}, in ${rounds}`,
    round: (count: number) => (count === 1 ? 'één ronde' : `${numberWord(count)} rondes`),
    whyNow: 'Waarom nu',
    standing: 'Stand',
    established: (date: string, version: string) =>
      `Gedeeld en vastgesteld op ${date}, versie ${version}`,
    notEstablished: (version: string) => `Nog niet vastgesteld, versie ${version}`,
    keeper: 'Wie houdt het bij',
    nextReview: 'Weer samen kijken',
    nextReviewOn: (date: string) => `${date}, of eerder als er iets belangrijks verandert`,
    contact: 'Vragen?',
    contactReach: (who: string, reach: string, hours: string) =>
      [who, reach, hours].filter((part) => part !== '').join('; '),
  },

  guide: {
    title: 'Zo lees je dit document',
    intro: (name: string) =>
      `Dit document legt uit waarom het voor ${name} steeds vastliep, en wat helpt. Je hoeft het niet in één keer te lezen. Wie weinig tijd heeft, begint bij deel 10.`,
    groups: ['Het verhaal:', 'De uitleg:', 'Wat we gaan doen:', 'Kort en vooruit:'],
    formsTitle: 'Feit, uitspraak of gedachte',
    formsIntro:
      'We houden uit elkaar wat vaststaat, wat iemand zegt en wat wij denken. Dat zie je aan de woorden en aan de vorm:',
    fact: 'Een feit staat in gewone tekst, met erbij waar het vandaan komt. ',
    factSource: 'Bron: levensloop 1.',
    saying: '“Zo ziet een uitspraak eruit: in eigen woorden, en niet verbeterd.”',
    sayingSource: 'Naam van wie dit zei',
    thought: [
      'Wij denken',
      ' dat iets zo is. Zo’n blok is een hypothese: een gedachte die we hebben getoetst of nog toetsen.',
    ],
    differs: [
      'Anders gezien.',
      ' Zo’n dubbele lijn betekent: iemand kijkt hier anders naar. Dat verschil laten we staan.',
    ],
    unknown: [
      'Nog niet bekend.',
      ' Een stippelrand betekent: dit weten we nog niet. Ook dat zeggen we.',
    ],
  },

  ownWords: {
    lead: (name: string) =>
      `We vroegen ieder: waar heb jij het meest last van, en wat wil jij als eerste anders? ${name} en de familie staan voorop. Ook de mensen van de hulp en van school zeiden wat zij lastig vinden.`,
    someone: 'Iemand die nog geen naam heeft',
    noWords: (name: string) => `Wat ${name} zelf vertelt en wil, staat hier nog niet.`,
    mostWanted: 'Belangrijkste wens: ',
    wanted: 'Wens: ',
    concern: 'Zorg: ',
    explanation: 'Hoe het komt, in eigen woorden: ',
    helpedBefore: 'Wat eerder hielp: ',
    empty: 'Er zijn nog geen gesprekken opgeschreven.',
  },

  family: {
    heading: 'Familie en netwerk',
    support: {
      fromFirst: (first: string, second: string) => `${first} steunt ${second}`,
      fromSecond: (first: string, second: string) => `${second} steunt ${first}`,
      both: () => 'ze steunen elkaar',
      none: () => 'geen steun',
    },
    genogram: (name: string) =>
      `De familie van ${name}. Dubbele rand: ${name}. Kruis: overleden. Streepjes: pleeg. Stippen om mensen heen: wonen samen. Twee schuine streepjes: uit elkaar.`,
    genogramAlt: (people: number) =>
      `Stamboom met ${String(people)} mensen. Alle banden staan eronder in woorden.`,
    ecomap: (name: string) =>
      `De mensen om ${name} heen. Dikke lijn: sterk contact. Streepjes: dun. Zigzag: gespannen. Onderbroken: verbroken. De pijl wijst naar wie steun krijgt.`,
    ecomapAlt: (people: number) =>
      `Netwerkkaart met ${String(people)} mensen. Alle banden staan eronder in woorden.`,
  },
  lifeCourse: {
    lead: (name: string) =>
      `Dit is het hele leven van ${name} tot nu, niet alleen de laatste maanden. Een keerpunt is een moment waarvan iemand zelf zegt: toen veranderde het.`,
    figure:
      'De levensloop in beeld. De nummers staan ook in de tabel hieronder. Een ruit is een keerpunt.',
    figureWithForks:
      'De levensloop in beeld. De nummers staan ook in de tabel hieronder. Een ruit is een keerpunt. Bij een splitsing had hulp kunnen komen.',
    /** Below a year: how old the youth was on 1 January. */
    ageIn: (years: number) =>
      years < 0 ? '' : years === 0 ? 'geboren' : `${String(years - 1)} jr`,
    figureAlt: (count: number, lanes: string) =>
      `Tijdlijn met ${String(count)} genummerde gebeurtenissen, in rijen voor ${lanes}. In de tabel eronder staan dezelfde nummers in woorden.`,
    narrow: (from: number, to: number) => `${String(from)} tot ${String(to)}: smaller getekend`,
    table: 'De levensloop in woorden',
    head: ['Nr.', 'Wanneer', 'Wat er gebeurde en wat het betekende', 'Verteld door'],
    undated: 'wanneer weten we nog niet',
    born: 'geboorte',
    age: (years: number) => `${String(years)} jaar`,
    ageBetween: (from: number, to: number) => `${String(from)} of ${String(to)} jaar`,
    beforeBirth: 'voor de geboorte',
    until: (date: string) => `tot ${date}`,
    turningPoint: (names: string) => `Keerpunt voor ${names}.`,
    turningPointForSomeone: 'Keerpunt.',
    interpretation: 'Zo lezen wij het.',
    disputed: 'Anders gezien: ',
    missedExit: 'Hier had hulp kunnen komen.',
    source: (title: string) => `Bron: ${title}.`,
    elsewhere: 'Overig',
    empty: 'De levensloop is nog niet opgeschreven.',
  },

  domains: {
    lead: 'Per deel van het leven staat eerst wat goed gaat. Daarna staat hoe het nu is.',
    table: (count: number) =>
      count === 1 ? 'Eén deel van het leven' : `${capital(numberWord(count))} delen van het leven`,
    head: ['Leven', 'Wat goed gaat', 'Hoe het nu is'],
    other: 'Verder',
    wish: (name: string) => `${name} wil: `,
    empty: 'Hoe het nu gaat, is nog niet opgeschreven.',
  },

  factors: {
    lead: (name: string) =>
      `Een factor is iets dat meespeelt, nog geen uitleg. Eerst staat wat helpt, dan wat het lastiger maakt, ook bij de hulp zelf. ‘Te veranderen’ gaat over de factor, niet over ${name}.`,
    helps: 'Wat helpt',
    weighsNow: 'Wat het nu lastiger maakt (korte termijn)',
    weighsLong: 'Wat al langer meespeelt (lange termijn)',
    weighsUnsorted: 'Wat het lastiger maakt, nog niet geordend',
    unsorted: 'Nog niet geordend: helpt het, of maakt het lastiger?',
    head: ['Nr.', 'Wat er speelt', 'Waar', 'Wat het doet', 'Te veranderen'],
    self: (name: string) => `${name} zelf`,
    only: (pointers: string) => `Alleen ${pointers}.`,
    unconnected: 'Nog nergens mee verbonden.',
    sources: (titles: string) => `Bron: ${titles}.`,
    empty: 'Er zijn nog geen factoren opgeschreven.',
    noHelp: 'Wat helpt, is nog niet opgeschreven.',
    onPurpose: 'Hier keken we ook. Dat er weinig of niets staat, is met opzet.',
  },
};

const NUMBER_WORDS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** 1 to 12 as a word, anything else in digits. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** With a capital first letter; the accents of "één" leave the capital. */
export function capital(words: string): string {
  if (words.startsWith('één')) return `Eén${words.slice(3)}`;
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}
