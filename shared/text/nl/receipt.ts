const words = (count: number) => (count === 1 ? 'woord' : 'woorden');

/** The receipt after merging: what came in, what to look at together, why it can be trusted. */
export const receipt = {
  title: (name: string) => `Het werk van ${name} staat erin`,
  sub: (date: string, time: string, opened: string) =>
    `Bestand van ${date}, ${time}. Geopend ${opened}.`,
  openedToday: (time: string) => `om ${time}`,
  openedOn: (date: string, time: string) => `op ${date} om ${time}`,
  tally: {
    label: 'De telling',
    of: (name: string, count: number) => `${words(count)} van ${name}`,
    ofYou: (count: number) => `${words(count)} van jou`,
    allIn: (count: number) =>
      count === 0
        ? 'niets nieuws'
        : count === 1
          ? 'het staat erin'
          : `alle ${String(count)} staan erin`,
    places: (count: number) => (count === 1 ? 'plek' : 'plekken'),
    look: (count: number) =>
      count === 1 ? 'vraagt een blik van jullie' : 'vragen een blik van jullie',
    noLook: 'om samen na te kijken',
    counted: (time: string) =>
      `Elk woord is na het samenvoegen nageteld. Wil je terug, dan staat er een terugzetpunt van ${time}.`,
  },
  same: (checkWords: string) => `Jullie hebben nu precies dezelfde versie: ${checkWords}.`,
  sameHow: (name: string) => `Ziet ${name} dezelfde drie woorden, dan weten jullie het zeker.`,
  notSame: (name: string) =>
    `${name} heeft jouw werk nog niet. Mail een ontvangstbewijs terug, dan zijn jullie weer gelijk.`,
  review: {
    title: 'Samen nakijken',
    noneSame: 'Hier is niets na te kijken. Jouw werk zat al in het bestand.',
    none: 'Nergens wijzigden jullie hetzelfde. Er is niets na te kijken.',
    allDone: 'Alles is nagekeken.',
    left: (count: number) => (count === 1 ? 'nog 1 plek' : `nog ${String(count)} plekken`),
    keys: 'F8 gaat naar de volgende plek, Shift+F8 naar de vorige.',
    item: (number: number, place: string) => `Plek ${String(number)}: ${place}`,
    both: 'jullie pasten dit allebei aan',
    choice: (place: string) => `Twee antwoorden: ${place}`,
    you: 'Jij',
    who: (who: string, when: string) => (when === '' ? who : `${who}, ${when}`),
    empty: 'niets ingevuld',
    yes: 'Ja',
    no: 'Nee',
    memberOn: (name: string) => `Wel: ${name}`,
    memberOff: (name: string) => `Niet: ${name}`,
    place: (thing: string, field: string) =>
      [thing, field].filter((part) => part !== '').join(', '),
    consent: (person: string) => `Toestemming van ${person}`,
    twoAnswers: 'er staan twee antwoorden',
    consentNow: 'Het nee geldt tot jullie dit hebben nagekeken.',
    consentHow: 'Vraag het na. Weten jullie het niet zeker, laat dan het nee staan.',
    now: (value: string) => `Nu staat er ${value}.`,
    nowEmpty: 'Nu is er niets ingevuld.',
    nothingGone: 'Niets is weg: de andere keuze blijft in de geschiedenis.',
    keep: 'Zo laten',
    takeTheirs: (name: string) => `Keuze van ${name} nemen`,
    takeMine: 'Jouw keuze nemen',
    strandedByMe: (name: string) => `jij haalde een stuk weg waar ${name} in schreef`,
    strandedByThem: (name: string) => `${name} haalde een stuk weg waar jij in schreef`,
    movedByMe: (name: string) => `jij verplaatste een stuk waar ${name} in schreef`,
    movedByThem: (name: string) => `${name} verplaatste een stuk waar jij in schreef`,
    removedMark: (who: string) => `(door ${who} weggehaald)`,
    insertedMark: (who: string) => `(door ${who} geschreven)`,
    byYou: 'jou',
    theirWordsStand: (name: string) => `De woorden van ${name} staan er nog. Ze missen nu hun zin.`,
    yourWordsStand: 'Jouw woorden staan er nog. Ze missen nu hun zin.',
    wordsElsewhere: 'De woorden staan er nog, maar niet op de nieuwe plek.',
    putBack: 'Zin terugzetten',
    putAtNewPlace: 'Op de nieuwe plek zetten',
    onlyWords: 'Alleen deze woorden houden',
    removedByMe: (name: string) => `jij verwijderde dit terwijl ${name} eraan werkte`,
    removedByThem: (name: string) => `${name} verwijderde dit terwijl jij eraan werkte`,
    removedNow: 'Nu is het verwijderd. Niets is weg: terugzetten kan altijd.',
    restoredNow: 'Het staat er weer.',
    restore: 'Terugzetten',
    leaveRemoved: 'Verwijderd laten',
    order: (list: string) => `De volgorde bij ${list}`,
    bothMoved: 'jullie verschoven hier allebei iets',
    orderNow: 'Alles staat er nog, maar misschien niet in de volgorde die een van jullie bedoelde.',
    arrow: (name: string) => (name === '' ? 'Een pijl zonder eind' : `Pijl ${name}`),
    danglingByMe: (name: string) => `jij verwijderde een factor waar ${name} een pijl bij tekende`,
    danglingByThem: (name: string) =>
      `${name} verwijderde een factor waar jij een pijl bij tekende`,
    danglingNow: (title: string) =>
      `De pijl staat er nog, maar “${title}” is verwijderd. Zet die terug of kies in de pijl een andere factor.`,
    restoreNamed: (title: string) => `“${title}” terugzetten`,
    alike: (mine: string, theirs: string) =>
      mine === theirs ? `Twee keer “${mine}”` : `“${mine}” lijkt op “${theirs}”`,
    bothAdded: 'jullie voegden dit los van elkaar toe',
    alikeNow: 'Bedoelen jullie hetzelfde, houd er dan één en verwijder de andere.',
    goNamed: (title: string, who: string) => `${title} (${who})`,
    ofYou: 'van jou',
    ofThem: (name: string) => `van ${name}`,
    seen: 'Nagekeken',
    blockTypes: {
      paragraph: 'Gewone alinea',
      heading3: 'Kop',
      heading4: 'Kleine kop',
      bullet: 'Opsomming',
      numbered: 'Genummerde opsomming',
      quote: 'Citaat',
    },
    go: 'Bekijken in de analyse',
    failed: 'Dit stuk is intussen veranderd. Bekijk het in de analyse en pas het daar aan.',
    done: {
      keep: 'zo gelaten',
      takeTheirs: (name: string) => `keuze van ${name} genomen`,
      takeMine: 'jouw keuze genomen',
      putBack: 'zin teruggezet',
      onlyWords: 'alleen deze woorden gehouden',
      restore: 'teruggezet',
      leaveRemoved: 'verwijderd gelaten',
      done: 'nagekeken',
    },
    reopen: 'Opnieuw bekijken',
    reopenItem: (place: string) => `${place} opnieuw bekijken`,
  },
  arrived: {
    title: 'Wat er bij kwam',
    none: 'Er kwam niets nieuws bij.',
    change: { added: 'nieuw', changed: 'aangevuld', removed: 'verwijderd' },
    set: 'aangepast',
    words: (count: number) => `${String(count)} ${words(count)}`,
    more: (count: number) => `en nog ${String(count)}`,
    less: 'Minder tonen',
    untitled: 'zonder naam',
  },
  trust: {
    title: 'Waarom je dit bestand kunt vertrouwen',
    uncheckedTitle: 'Wat je over dit bestand moet weten',
    checked: (name: string, date: string) =>
      `Verzegeld met de sleutel van ${name}, die jullie op ${date} samen hebben nagekeken.`,
    unchecked: (name: string) =>
      `Verzegeld met de sleutel van ${name}. Die sleutel is nog niet samen nagekeken. Bel even en vergelijk de vijf woorden.`,
    compare: 'Woorden vergelijken',
    addCard: 'Kaart van de afzender toevoegen …',
    whole: 'Onderweg is niets veranderd.',
    only: (code: string) => `Hoort bij ${code}; niets van andere analyses is aangeraakt.`,
  },
  toAnalysis: 'Naar de analyse',
  makeReturn: (name: string) => `Ontvangstbewijs voor ${name} maken`,
  restorePoint: 'Terug naar het terugzetpunt',
  toList: 'Alle ontvangstbewijzen',
  list: {
    title: 'Ontvangstbewijzen',
    lead: 'Elk bestand dat je opende, met wat erbij kwam en wat jullie samen wilden nakijken.',
    none: 'Je hebt nog geen bestand van je duopartner geopend.',
    open: (name: string, date: string) => `Van ${name}, ${date}`,
    words: (count: number) => `${String(count)} ${words(count)} erbij`,
    toReview: (count: number) =>
      count === 1 ? 'nog 1 plek na te kijken' : `nog ${String(count)} plekken na te kijken`,
    reviewed: 'alles nagekeken',
    nothing: 'niets na te kijken',
    same: 'precies dezelfde versie',
  },
  spoken: {
    handled: (place: string, left: number) =>
      left === 0
        ? `${place} is nagekeken. Alles is nagekeken.`
        : `${place} is nagekeken. Nog ${String(left)} te gaan.`,
  },
} as const;
