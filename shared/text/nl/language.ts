const count = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`;
const decimal = (value: number) => String(value).replace('.', ',');

/** Hints at a text: each asks or points, none forbids, and no formula proves understanding. */
export const language = {
  readers: {
    parents: 'ouders',
    easyParents: 'ouders die liever weinig lezen',
    youth12: 'jongere van 12 jaar of ouder',
    youth8: 'kind van 8 tot en met 11 jaar',
    school: 'school',
    scientist: 'de analyse zelf',
  },
  messages: {
    longSentence: (words: number, most: number) =>
      `Deze zin heeft ${count(words, 'woord', 'woorden')}. Hooguit ${String(most)} leest hier makkelijk. Kan er een punt in?`,
    longParagraph: (words: number, most: number) =>
      `Dit stuk heeft ${count(words, 'woord', 'woorden')}. Maak er stukken van met hooguit ${String(most)} en één boodschap.`,
    averageSentence: (average: number, most: number) =>
      `Een zin heeft hier gemiddeld ${decimal(average)} woorden. Hooguit ${String(most)} past bij deze lezer.`,
    totalWords: (words: number, most: number) =>
      `De tekst heeft ${count(words, 'woord', 'woorden')}. Hooguit ${String(most)} past bij deze lezer. Wat kan weg?`,
    fd: (value: number, least: number) =>
      `De leesscore is ${decimal(value)}; ${String(least)} of meer past bij deze lezer. Kortere woorden helpen meer dan korte zinnen.`,
    lix: (value: number, most: number) =>
      `De LIX is ${decimal(value)}; ${String(most)} of minder past bij deze lezer. Welke lange woorden kunnen korter?`,
    passive: () => 'Wie doet dit? Zeg het met die persoon vooraan.',
    tang: (between: number) =>
      `Tussen deze twee woorden staan er ${String(between)}. Zet wat bij elkaar hoort dichter bij elkaar.`,
    doubleNegation: () => 'Hier staat twee keer nee. Kan het met ja?',
    abbreviation: (word: string) => `Schrijf “${word}” voluit, of laat het weg.`,
    nounStyle: (share: number) =>
      `${decimal(share)}% van de woorden eindigt op -ing, -heid of -atie. Zeg wat iemand doet.`,
    bareFigure: () => 'Wat betekent dit getal? Zeg het in gewone woorden.',
    impersonal: () => '“Men”: wie is dat? Noem de persoon of zeg “wij”.',
    wordy: (word: string) => `“${word}” maakt de zin zwaar.`,
    jargon: (word: string) => `“${word}” is een vakwoord. Zeg het gewoon, of leg het meteen uit.`,
    itch: (word: string) => `“${word}” is een woord van hulpverleners.`,
    extraWord: (word: string) => `Jullie organisatie kiest een ander woord voor “${word}”.`,
    figurative: (word: string) => `“${word}” is beeldspraak. Niet iedereen begrijpt die zo.`,
    sameThing: (words: string) =>
      `Hier staan ${words} door elkaar. Is dat steeds hetzelfde? Kies één woord.`,
    promise: {
      name: () => 'Wie doet dit? Een belofte heeft een naam.',
      date: () => 'Wanneer is dit klaar? Een belofte heeft een dag.',
      both: () => 'Wie doet dit, en wanneer? Een belofte heeft een naam en een dag.',
    },
    respect: (word: string) => `“${word}” kan hard aankomen. Zeg wat iemand deed of zei.`,
    blame: (word: string, why: string) =>
      `“${word}” kan als verwijt of etiket klinken${why === '' ? '' : ` (${why})`}. Kan het anders?`,
  },
  cli: {
    usage:
      '  language --for parents [--in tekst.txt]      leest een tekst (of standaardinvoer) na; ook: youth12, youth8, scientist',
    noReader:
      'Geef mee voor wie de tekst is: --for parents, easyParents, youth12, youth8, school of scientist.',
    unknownReader: (reader: string) =>
      `De lezer "${reader}" bestaat niet. Kies: parents, easyParents, youth12, youth8, school of scientist.`,
    cannotRead: (file: string) => `Het bestand ${file} is niet te lezen. Kijk of de naam klopt.`,
    notText: 'Dit is geen gewone tekst (UTF-8). Bewaar het als tekstbestand.',
    noText:
      'Er kwam geen tekst binnen. Geef een tekst op standaardinvoer, of een bestand met --in.',
  },
} as const;

/** The panel beside a text that says how it reads. */
export const textHints = {
  title: 'Zo leest dit',
  for: (reader: string) => `Voor: ${reader}.`,
  within: 'Binnen de grenzen voor deze lezer.',
  beyond: 'Over een grens voor deze lezer. Kijk wat korter of gewoner kan.',
  caveat: 'Een hint, geen bewijs. Laat de lezer navertellen wat er staat: dan weet je het.',
  figures: 'Cijfers',
  words: 'Woorden',
  sentences: 'Zinnen',
  average: 'Gemiddelde zin',
  longest: 'Langste zin',
  fd: 'Leesscore (Flesch-Douma)',
  lix: 'LIX',
  most: (value: number | null) => (value === null ? '' : `hooguit ${String(value)}`),
  least: (value: number) => `minstens ${String(value)}`,
  none: '–',
  empty: 'Er staat nog niets.',
  fine: 'Er valt niets op.',
  hints: (count: number) => (count === 1 ? '1 opmerking' : `${String(count)} opmerkingen`),
  go: (words: string) => `Naar: ${words}`,
  wholeText: 'De hele tekst',
  better: 'Bijvoorbeeld:',
  dismiss: (words: string) => `Weglaten: ${words}`,
  dismissShort: 'Weglaten',
  dismissed: (count: number) =>
    count === 1 ? '1 opmerking weggelaten.' : `${String(count)} opmerkingen weggelaten.`,
  showAgain: 'Weer tonen',
  more: (count: number) => `Nog ${String(count)} tonen`,
} as const;
