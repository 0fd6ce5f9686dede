/** Reading an analysis for a duo: the copy, the 42 criteria, and finishing a round. */
export const reviewMode = {
  bar: {
    toCases: 'Naar de lijst',
    kinds: {
      review: (round: number) => `Review van ronde ${String(round)}`,
      question: (round: number) => `Korte vraag, ronde ${String(round)}`,
      learning: () => 'Samen oefenen',
      family: () => 'Samen lezen',
    },
    on: (title: string, day: string) => `${title}, ${day}`,
    readOnly: 'Alleen lezen, reageren kan',
    until: (day: string) => `Te lezen tot en met ${day}`,
    compare: (round: number) => `Vergelijk met ronde ${String(round)}`,
    finish: 'Ronde afronden',
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
    chosen: 'Het duo liet alleen de stukken zien waar de vraag over gaat.',
    learning:
      'Je beoordeelt deze analyse los van je collega. Maak je antwoord, daarna leggen jullie de twee naast elkaar.',
  },
  copy: {
    title: 'De analyse om te lezen',
    empty: 'Hier staat niets.',
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
    remarkHint: 'Selecteer eerst de woorden waar het om gaat; anders hoort zij bij het geheel.',
    remarks: (count: number) =>
      count === 1
        ? 'Bij dit punt staat 1 opmerking.'
        : `Bij dit punt staan ${String(count)} opmerkingen.`,
    previous: 'Vorig punt',
    next: 'Volgend punt',
    all: 'Alle punten',
    allHint: 'Met de pijlen loop je langs de punten.',
    open: 'nog niet bekeken',
    point: (id: string, state: string) => `${id}, ${state}`,
    earlier: (round: number, judgement: string) => `In ronde ${String(round)}: ${judgement}`,
    done: 'Je keek naar alle punten.',
  },
  finish: {
    title: 'Ronde afronden',
    titleLearning: 'Beoordeling afronden',
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
    make: 'Ondertekenen en bestand maken',
    cancel: 'Verder lezen',
    making: 'Even geduld, je antwoord wordt verzegeld.',
    made: {
      title: 'Je antwoord is klaar',
      text: (name: string) => `Het staat in ${name}. Mail dat bestand aan het duo.`,
      more: 'Bedenk je later nog iets? Zet het erbij en maak het antwoord opnieuw; het duo krijgt dan alleen wat erbij kwam.',
      close: 'Klaar',
      toList: 'Naar de lijst',
    },
    problems: {
      expired:
        'De tijd om te lezen is voorbij. Vraag het duo om een nieuwe kopie; wat je schreef, staat hier nog.',
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
  expired: {
    title: (code: string) => `De kopie van ${code} is verlopen`,
    text: (day: string) =>
      `Je kon haar lezen tot en met ${day}. Vraag het duo om een nieuwe kopie als je nog verder wilt lezen.`,
    erase: 'Kopie wissen',
    keep: 'Sluiten',
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
      question: (round: number) => `Korte vraag, ronde ${String(round)}`,
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
    finish: 'Ronde afronden',
    compare: 'Vergelijken met de vorige ronde',
    criterion: 'Verder met het volgende punt van kwaliteit',
    remarks: 'Naar de opmerkingen',
    erase: 'Deze kopie wissen',
    compareRatings: 'Twee beoordelingen naast elkaar leggen',
  },
} as const;
