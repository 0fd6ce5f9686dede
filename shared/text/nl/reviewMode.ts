/** Reading an analysis for a duo: the copy, the 42 criteria, and finishing a round. */
export const reviewMode = {
  bar: {
    toCases: 'Naar de lijst',
    kinds: {
      review: (round: number) => `Review van ronde ${String(round)}`,
      question: (round: number) => `Korte vraag ${String(round)}`,
      learning: () => 'Samen oefenen',
      family: () => 'Samen lezen',
    },
    on: (title: string, day: string) => `${title}, ${day}`,
    readOnly: 'Alleen lezen, reageren kan',
    until: (day: string) => `Te lezen tot en met ${day}`,
    compare: (round: number) => `Vergelijk met ronde ${String(round)}`,
    finish: 'Ronde afronden',
    /** Of a short question. */
    answer: 'Vraag beantwoorden',
    finishAgain: 'Antwoord opnieuw maken',
    sentOn: (day: string) => `Antwoord gemaakt op ${day}`,
    lock: 'Nu vergrendelen',
    lockKeys: 'Ctrl+L',
  },
  skip: 'Naar de tekst',
  panes: {
    label: 'Wat je ziet',
    outline: 'Onderdelen',
    text: 'Tekst',
    side: 'Opmerkingen en kwaliteit',
  },
  outline: {
    title: 'Onderdelen',
    remarks: (count: number) => (count === 1 ? '1 opmerking' : `${String(count)} opmerkingen`),
    /** Read aloud behind the number. */
    inSection: (count: number) => (count === 1 ? ' opmerking' : ' opmerkingen'),
    general: 'Over het geheel',
    quality: 'Kwaliteit',
    looked: (done: number, all: number) => `${String(done)} van ${String(all)} bekeken.`,
    noGrade: 'Geen cijfer, wel een oordeel per punt.',
    goOn: (point: number) => `Verder met punt ${String(point)}`,
    begin: 'Begin met punt 1',
    again: 'Alle punten nog eens zien',
  },
  question: {
    title: 'De vraag van het duo',
    names: 'In deze kopie staan namen. Bewaar haar niet langer dan nodig.',
    noNames: 'In deze kopie staan vaste woorden in plaats van namen.',
    chosen:
      'Het duo liet alleen de stukken zien waar de vraag over gaat. De nummers zijn die van deze kopie: noem iets bij zijn naam.',
    learning:
      'Je beoordeelt deze analyse los van je collega. Maak je antwoord, daarna leggen jullie de twee naast elkaar.',
  },
  copy: {
    title: 'De analyse om te lezen',
    how: 'Selecteer woorden en druk Enter of Ctrl+Alt+M voor een opmerking. Met het toetsenbord: Alt+↓ en Alt+↑ lopen langs de stukken, Tab gaat de tekst in, Shift+→ selecteert.',
    /** Read aloud in front of a text with a caret. */
    called: (label: string) => `Te lezen: ${label}`,
    /** Somebody typed in the text. */
    refused:
      'Deze tekst verandert niet. Selecteer woorden en druk Enter, dan maak je er een opmerking bij.',
    keysTitle: 'Lezen in een kopie',
    keys: [
      ['De tekst van een stuk in', 'Tab'],
      ['Door de tekst lopen, ook naar de volgende', '↑ ↓ ← →'],
      ['Per woord', 'Ctrl+→, Ctrl+←'],
      ['Selecteren, per letter of per woord', 'Shift+→, Ctrl+Shift+→'],
      ['Opmerking bij wat je selecteerde, of bij de tekst', 'Enter'],
      ['Selectie loslaten', 'Esc'],
    ],
  },
  side: {
    label: 'Opmerkingen en kwaliteit',
    tabs: 'Naast de tekst',
    remarks: 'Opmerkingen',
    quality: 'Kwaliteit',
    looked: (done: number, all: number) => `${String(done)} van ${String(all)}`,
  },
  criteria: {
    title: (point: number, all: number) => `Punt ${String(point)} van ${String(all)}`,
    weight: { blocking: 'Moet', warning: 'Let op', info: 'Tip' },
    weightOf: { blocking: 'Gewicht: moet', warning: 'Gewicht: let op', info: 'Gewicht: tip' },
    how: 'Zo kijk je',
    app: 'Wat Samenhang ziet',
    appLook: 'Bekijk waar',
    appLookAt: (section: string) => `Bekijk waar: ${section}`,
    judgement: 'Jouw oordeel',
    judgements: {
      met: 'Voldaan',
      partly: 'Deels',
      notMet: 'Niet',
      notApplicable: 'Niet van toepassing',
    },
    clear: 'Oordeel weghalen',
    note: 'Toelichting',
    noteHint: 'Alleen als die het duo verder helpt.',
    remark: 'Opmerking bij dit punt',
    remarkHint: 'Zij komt bij wat je selecteerde, of bij het stuk waar je was.',
    remarks: (count: number) =>
      count === 1
        ? 'Bij dit punt staat 1 opmerking.'
        : `Bij dit punt staan ${String(count)} opmerkingen.`,
    previous: 'Vorig punt',
    next: 'Volgend punt',
    all: 'Alle punten',
    allHint:
      'Met de pijlen loop je langs de punten. Ctrl+Shift+K brengt je overal bij het volgende punt dat open is.',
    open: 'nog niet bekeken',
    point: (id: string, name: string, state: string) => `${id} ${name}, ${state}`,
    earlier: (round: number, judgement: string) => `In ronde ${String(round)}: ${judgement}`,
    done: 'Je keek naar alle punten.',
  },
  finish: {
    titles: {
      review: 'Ronde afronden',
      question: 'De vraag beantwoorden',
      learning: 'Beoordeling afronden',
      family: 'Ronde afronden',
    },
    close: 'Venster sluiten',
    open: 'Wat nog openstaat',
    nothingOpen: 'Er staat niets meer open.',
    mayStay: 'Openlaten mag. Het duo ziet dan dat je er niet naar keek.',
    unlooked: (count: number) =>
      count === 1 ? '1 punt is nog niet bekeken' : `${String(count)} punten zijn nog niet bekeken`,
    toCriterion: (id: string) => `Verder met ${id}`,
    emptyRemarks: (count: number) =>
      count === 1 ? '1 opmerking is nog leeg' : `${String(count)} opmerkingen zijn nog leeg`,
    emptyRemarksStay: 'Lege opmerkingen gaan niet mee.',
    judgement: 'Jouw oordeel in eigen woorden',
    judgementHint: 'Wat is sterk, en wat vraagt nog werk? Dit leest het duo als eerste.',
    answer: 'Jouw antwoord in eigen woorden',
    answerHint: 'Dit leest het duo als eerste. Je opmerkingen bij de tekst gaan ook mee.',
    answerMissing: 'Schrijf een antwoord, of zet een opmerking bij de tekst.',
    verdict: 'Hoe gaat het verder?',
    verdicts: {
      returned: 'Terug naar het duo',
      approved: 'Akkoord',
    },
    verdictHints: {
      returned: 'Het duo werkt je opmerkingen uit en vraagt daarna zo nodig om een nieuwe ronde.',
      approved: 'Voor jou kan deze versie zo worden vastgesteld.',
    },
    verdictMissing: 'Kies hoe het verder gaat.',
    sign: 'Wat je ondertekent',
    signText: (name: string, code: string) =>
      `Je ondertekent met je eigen sleutel, als ${name}. De handtekening hoort bij precies deze versie, met controlecode ${code}. Verandert daar één letter aan, dan past zij niet meer.`,
    file: 'Je antwoord wordt één verzegeld bestand dat alleen het duo kan openen. Mail het terug.',
    /** Where two rate the same analysis apart. */
    exercise: {
      judgementHint:
        'Wat is sterk, en wat vraagt nog werk? Dit staat straks naast wat je collega vond.',
      file: 'Je beoordeling wordt één verzegeld bestand. Je collega’s in deze oefening en het duo kunnen het openen.',
      made: (name: string) => `Het staat in ${name}. Mail dat bestand aan je collega.`,
      next: 'Heb je het bestand van je collega ook? Open deze oefening en kies ‘Twee beoordelingen naast elkaar leggen’.',
    },
    make: 'Ondertekenen en bestand maken',
    cancel: 'Verder lezen',
    making: 'Even geduld, je antwoord wordt verzegeld.',
    made: {
      title: 'Je antwoord is klaar',
      text: (name: string) => `Het staat in ${name}. Mail dat bestand aan het duo.`,
      more: 'Bedenk je later nog iets? Zet het erbij en maak het antwoord opnieuw; het duo krijgt dan alleen wat erbij kwam.',
      card: 'Ging deze kopie open met zes woorden? Mail je sleutelkaart mee, dan kan een volgende zonder. Je vindt haar in het menu Bestand, bij Sleutelkaarten.',
      close: 'Klaar',
      toList: 'Naar de lijst',
    },
    problems: {
      'not-kept':
        'Je laatste woorden zijn nog niet bewaard. Kijk of de schijf is aangesloten en probeer het opnieuw.',
      'too-large': 'Het antwoord is te groot om te versturen. Haal een paar lange opmerkingen weg.',
      failed: 'Het bestand kon niet gemaakt worden. Er is niets kwijt. Probeer het nog eens.',
      'disk-full': 'De schijf is vol. Maak ruimte en probeer het nog eens. Er is niets kwijt.',
      'disk-error':
        'Op die plek kon niet worden geschreven. Kies een andere plek. Er is niets kwijt.',
    },
  },
  compare: {
    title: (before: number, after: number) =>
      `Wat er veranderde tussen ronde ${String(before)} en ronde ${String(after)}`,
    version: (round: number) => `Ronde ${String(round)}`,
    close: 'Sluiten',
    gone: 'De kopie van die ronde staat niet meer op deze laptop.',
  },
  empty: {
    title: 'Nog niets om te lezen',
    text: 'Kreeg je een bestand van een duo? Open het. Vroegen zij om je sleutelkaart? Bewaar haar en mail haar terug.',
    open: 'Bestand openen …',
    card: 'Mijn sleutelkaart',
  },
  arrive: {
    title: (name: string) => `${name} vraagt je mee te lezen`,
    titleKnown: 'Deze kopie heb je al',
    titleExpired: 'Deze kopie is verlopen',
    titleChanged: (name: string) => `De sleutel van ${name} is veranderd`,
    titleProblem: 'Deze kopie kon niet geopend worden',
    somebody: 'iemand',
    text: 'Je krijgt een kopie om te lezen. Er kan niets in veranderen; je kunt wel opmerkingen maken en een oordeel geven.',
    known: 'Zij staat in je lijst onder Ter review, met alles wat je al schreef.',
    expired: (day: string) =>
      `Zij was te lezen tot en met ${day}. Er is niets van bewaard. Vraag het duo om een nieuwe kopie en gooi dit bestand weg.`,
    changed: (name: string) =>
      `Dat hoort bij een nieuwe laptop, maar het kan ook iemand anders zijn. Bel ${name} op een nummer dat je al had en vergelijk de vijf woorden bij Sleutelkaarten. Tot dan blijft de kopie dicht.`,
    facts: {
      from: 'Van',
      code: 'Analyse',
      what: 'Wat',
      question: 'Vraag',
      until: 'Te lezen tot en met',
      names: 'Namen',
      key: 'Sleutel',
    },
    withNames: 'Er staan namen in',
    withoutNames: 'Vaste woorden in plaats van namen',
    keys: {
      checked: 'Samen gecontroleerd',
      unchecked: 'Nog niet samen gecontroleerd',
      unknown: 'Nog geen sleutelkaart van deze afzender',
      'changed-key': 'Andere sleutel dan voorheen',
      own: 'Op deze werkplek gemaakt',
    },
    open: 'Openen om te lezen',
    toCopy: 'Naar de kopie',
    toCards: 'Naar de sleutelkaarten',
    cancel: 'Niet openen',
    close: 'Sluiten',
    opening: 'De kopie wordt klaargezet.',
    notMade:
      'De kopie kon niet bewaard worden. Er is niets half overgenomen. Probeer het nog eens.',
    'not-a-review': 'Dit is geen kopie om te lezen. Er is niets veranderd.',
  },
  expired: {
    title: (code: string) => `De kopie van ${code} is verlopen`,
    text: (day: string) =>
      `Je kon haar lezen tot en met ${day}. Vraag het duo om een nieuwe kopie als je nog verder wilt lezen.`,
    unsent: 'Wat je al schreef, is er nog: dat kun je nog ondertekenen en terugsturen.',
    finish: 'Antwoord maken',
    erase: 'Kopie wissen',
    keep: 'Naar de lijst',
  },
  erase: {
    title: (code: string) => `Kopie van ${code} wissen?`,
    text: 'De sleutel van deze kopie wordt vernietigd: niemand kan haar hier nog lezen, ook jij niet. Wat je al terugstuurde, heeft het duo.',
    confirm: 'Kopie wissen',
    cancel: 'Laten staan',
    close: 'Venster sluiten',
    done: (code: string) => `De kopie van ${code} is gewist.`,
    failed: 'De kopie kon niet gewist worden. Probeer het nog eens.',
  },
  list: {
    label: 'Kopieën om te lezen',
    title: 'Om te lezen voor anderen',
    own: 'Eigen analyses ter review',
    columns: {
      code: 'Code',
      kind: 'Wat',
      from: 'Van',
      until: 'Te lezen tot en met',
      state: 'Waar je bent',
      actions: 'Acties',
    },
    kinds: {
      review: (round: number) => `Ronde ${String(round)}`,
      question: (round: number) => `Korte vraag ${String(round)}`,
      learning: () => 'Samen oefenen',
      family: () => 'Samen lezen',
    },
    unknown: 'onbekend',
    always: 'Zonder einddag',
    expired: (day: string) => `Verlopen op ${day}`,
    states: {
      notBegun: 'Nog niet begonnen',
      busy: (remarks: number, looked: number) =>
        [
          remarks === 0 ? '' : remarks === 1 ? '1 opmerking' : `${String(remarks)} opmerkingen`,
          looked === 0 ? '' : looked === 1 ? '1 punt bekeken' : `${String(looked)} punten bekeken`,
        ]
          .filter((part) => part !== '')
          .join(', '),
      sent: (day: string) => `Antwoord gemaakt op ${day}`,
      sentAndMore: (day: string) => `Antwoord gemaakt op ${day}, daarna schreef je verder`,
    },
    menu: (code: string) => `Meer voor ${code}`,
    open: 'Openen',
    erase: 'Kopie wissen …',
  },
  commands: {
    compare: 'Vergelijken met de vorige ronde',
    criterion: 'Verder met het volgende punt van kwaliteit',
    erase: 'Deze kopie wissen',
    nextPiece: 'Naar het volgende stuk',
    previousPiece: 'Naar het vorige stuk',
  },
} as const;
