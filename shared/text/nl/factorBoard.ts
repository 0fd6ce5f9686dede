/** Words that say a cause; the longest first, because one can stand in another. */
export const causeWords = ['doordat', 'vanwege', 'omdat', 'wegens', 'door'] as const;

/** Behind "door" these make no cause. */
export const notACause: readonly string[] = [
  'de week',
  'de jaren',
  'de tijd',
  'het jaar',
  'de dag',
  'elkaar',
  'middel van',
  'heen',
  'de telefoon',
];

/** With one of these "door" says who did it, not why. */
export const passiveSigns: readonly string[] = ['wordt', 'worden', 'word', 'werd', 'werden', 'is'];

/** Texts of the factor board and its table. */
export const factorBoard = {
  board: 'Bord',
  table: 'Tabel',
  sides: { risk: 'Wat het zwaarder maakt', protective: 'Wat helpt' },
  levels: {
    youth: (name: string) => `${name} zelf`,
    family: 'Gezin',
    environment: 'Omgeving en school',
    careSystem: 'Hulpverlening',
    society: 'Samenleving',
  },
  somebody: 'De jongere',
  cell: (side: string, level: string) => `${side}: ${level}`,
  unplaced: 'Nog een plek geven',
  unplacedHint: 'Deze factoren hebben nog geen niveau of kant. Sleep ze, of druk op Enter.',
  add: 'Factor',
  askHere: (place: string, question: string) => `${place}. ${question} Factor toevoegen`,
  search: 'Zoeken in factoren',
  clearSearch: 'Zoeken wissen',
  filter: {
    all: 'Alles tonen',
    some: (count: number) => `Filter (${String(count)})`,
    title: 'Wat wil je zien?',
    function: 'Wat doet het?',
    term: 'Sinds wanneer',
    changeable: 'Te veranderen',
    atLeast: (words: string) => `minstens: ${words}`,
    any: 'Maakt niet uit',
    withoutSource: 'Alleen wat nog geen bron heeft',
    unused: 'Alleen wat wij nog niet gebruiken',
    clear: 'Alles weer tonen',
    shown: (shown: number, total: number) => `${String(shown)} van ${String(total)} factoren`,
    nothing: 'Geen factor past bij dit filter.',
  },
  card: {
    does: {
      predisposing: 'maakte kwetsbaar',
      precipitating: 'lokte uit',
      maintaining: 'houdt in stand',
      aggravating: 'maakt erger',
      protective: 'helpt',
      problem: 'de zorg zelf',
    },
    term: { short: 'nu', long: 'al lang' },
    impact: (words: string, value: number) => `invloed: ${words}, ${String(value)} van 5`,
    modifiability: (words: string, value: number) =>
      `te veranderen: ${words}, ${String(value)} van 5`,
    trend: { better: 'gaat beter', same: 'blijft gelijk', worse: 'wordt slechter' },
    sources: (count: number) => (count === 1 ? '1 bron' : `${String(count)} bronnen`),
    noSource: 'nog geen bron',
    inLoops: 'zit in kring',
    unused: 'nog nergens gebruikt',
    hasCause: 'er lijkt een oorzaak in te staan',
  },
  empty: {
    protective: {
      youth: 'Nog niets. Wanneer gaat het wél, en wat doet de jongere dan zelf?',
      family: 'Nog niets. Wat doet dit gezin al goed, ook op een zware dag?',
      environment: 'Nog niets. Wie of wat om het gezin heen helpt, al is het soms?',
      careSystem: 'Nog niets. Wat heeft er vanuit de hulp wél gewerkt, al was het even?',
      society: 'Nog niets. Welke regel, plek of gewoonte helpt hier juist?',
    },
    risk: {
      youth: 'Nog niets. Wat maakt het voor de jongere zelf zwaarder?',
      family: 'Nog niets. Wat drukt op dit gezin?',
      environment: 'Nog niets. Wat speelt er op school, in de buurt of bij vrienden?',
      careSystem: 'Nog niets. Wat maakten wij, als hulp, zelf zwaarder?',
      society: 'Nog niets. Welke regel, wachttijd of houding maakt het zwaarder?',
    },
  },
  onPurpose: {
    mark: 'Bewust leeg',
    do: 'Bewust leeg laten',
    title: (level: string) => `${level}: bewust leeg`,
    at: (words: string, level: string) => `${words}: ${level}`,
    reason: 'Waarom laten jullie dit leeg?',
    hint: 'Bijvoorbeeld: besproken met moeder en school, wij vonden hier niets.',
    keep: 'Reden bewaren',
    undo: 'Toch niet leeg laten',
    cancel: 'Terug',
  },
  nudges: {
    counted: (count: number) => `Om samen bij stil te staan (${String(count)})`,
    strength: (level: string) => `Bij ${level} staat wat het zwaarder maakt. Wat helpt daar?`,
    careSystem: 'Er staat nog niets bij de hulpverlening. Wat deed de hulp, en wat deed dat?',
    cause: (word: string) => `Staat hier met “${word}” een oorzaak in één factor?`,
    split: 'Maak er twee factoren en een pijl van',
    leave: 'Laat het zo',
    splitInto: (cause: string, effect: string) => `${cause} → ${effect}`,
    splitDone: 'Er zijn nu twee factoren, met een pijl ertussen.',
  },
  chosen: {
    count: (count: number) => (count === 1 ? '1 factor gekozen' : `${String(count)} gekozen`),
    label: 'Gekozen factoren',
    pattern: 'Maak er een patroon van',
    patternHint: 'Kies er minstens twee, in de volgorde waarin het loopt.',
    hypothesis: 'Maak er een hypothese van',
    clear: 'Keuze wissen',
    patternMade: (code: string, arrows: number) =>
      `${code} staat bij Patronen, met ${arrows === 1 ? '1 pijl' : `${String(arrows)} pijlen`}. Zeg daar bij elke pijl: meer of minder.`,
    hypothesisMade: (code: string, factors: number) =>
      `${code} staat bij Hypothesen, en rust op ${factors === 1 ? '1 factor' : `${String(factors)} factoren`}.`,
    show: 'Bekijken',
  },
  movedTo: (name: string, place: string) => `${name} staat nu bij ${place}.`,
  movedMany: (count: number, place: string) => `${String(count)} factoren staan nu bij ${place}.`,
  keys: 'Pijltjes kiezen, Enter opent, N voegt hier toe, spatie kiest er meer, Alt en pijl verplaatst, Delete verwijdert.',
  boardLabel: 'Factorenbord',
  removed: (name: string) => `${name} is verwijderd.`,
  tableEmpty: 'Nog geen factoren. Wat maakt het zwaarder, en wat helpt? Druk op ‘Factor’.',
  tableLabel: 'Factoren in een tabel',
  tableKeys:
    'Pijltjes lopen door de cellen, Enter past een cel aan, spatie kiest een rij, N voegt toe, Delete verwijdert.',
  code: 'Nr.',
  cellEmpty: 'nog leeg',
  edit: (column: string, name: string) => `${column} van ${name}`,
  chosenRow: 'gekozen',
};
