/** What stands at the head of the cards of one kind. */
const kinds = {
  origin: { label: 'Ontstaan', ask: 'Hoe is het begonnen?' },
  maintaining: { label: 'In stand houden', ask: 'Waardoor gaat het door?' },
  aggravating: { label: 'Erger worden', ask: 'Waardoor werd het zwaarder?' },
  reducing: { label: 'Minder worden', ask: 'Waardoor lukt het wel?' },
  recognition: { label: 'Herkennen', ask: 'Wat zien we eigenlijk?' },
};

/** What is asked for each open place of a sentence. */
const slots: Readonly<Record<string, string>> = {
  gedragOfZorg: 'Welk gedrag, of welke zorg?',
  gebeurtenis: 'Toen …',
  naam: 'Over wie gaat het?',
  betekenis: 'Wat leerde de jongere daarvan?',
  watHetToenOploste: 'Wat loste het toen op?',
  korteWinst: 'Wat levert het meteen op? Het …',
  langeTermijn: 'Wat komt er later van?',
  watErbijKwam: 'Wat kwam erbij?',
  gedachte: 'Welke gedachte bevestigde dat?',
  watVerlorenGing: 'Wat ging er verloren?',
  voorwaarde: 'Onder welke voorwaarde?',
  watErDanGebeurt: 'Wat gebeurt er dan?',
  oudAntwoord: 'Wat hoeft dan niet meer?',
  watWeZien: 'Wat zien we?',
  mogelijkeUitleg: 'Waar zou het bij passen?',
  watErbijPast: 'Wat past daarbij?',
  watNietPast: 'Wat past er niet bij?',
  manierVanNagaan: 'Waarmee weten we meer?',
};

/** Texts of the hypothesis cards and of what the form of a hypothesis says about the test. */
export const hypotheses = {
  cards: 'Kaarten',
  kinds,
  slots,
  noKind: { label: 'Nog zonder soort', ask: 'Wat verklaart deze gedachte?' },
  emptyKind: 'Nog geen gedachte hierover.',
  add: 'Hypothese',
  addHere: (kind: string) => `Nog geen gedachte hierover. Hypothese toevoegen bij ${kind}`,
  layout: 'Hoe staan de kaarten?',
  layouts: { columns: 'Naast elkaar', rows: 'Onder elkaar' },
  rejected: 'Verworpen, en waarom',
  rejectedHint: 'Deze blijven staan: dan hoeft niemand ze opnieuw te bedenken.',
  noReason: 'Wat gaf de doorslag? Schrijf het bij “En toen”.',
  card: {
    pro: (count: number) => `${String(count)} ervoor`,
    contra: (count: number) => `${String(count)} ertegen`,
    noContra: 'nog niets ertegen gezocht',
    recognise: (count: number) =>
      count === 1 ? '1 herkent dit' : `${String(count)} herkennen dit`,
    partly: (count: number) => `${String(count)} deels`,
    not: (count: number) => `${String(count)} niet`,
    notAsked: 'nog niemand gevraagd',
    factors: (codes: string) => `Rust op ${codes}`,
    fewFactors: 'Rust nog op minder dan twee factoren',
    ownOf: (name: string) => `Eigen uitleg van ${name}`,
    certain: (words: string) => `zekerheid: ${words}`,
  },
  own: {
    title: 'Eigen uitleg die nog geen hypothese is',
    by: (name: string) => `${name} denkt zelf:`,
    somebody: 'Iemand',
    make: 'Maak er een hypothese van',
    made: (code: string) => `Deze uitleg is hypothese ${code}.`,
    show: 'Bekijken',
  },
  frame: {
    title: (ask: string) => `Een zin maken: ${ask.toLocaleLowerCase('nl')}`,
    chooseKind: 'Kies eerst de soort; dan staat hier een zin om in te vullen.',
    intro: 'Vul in wat je weet. De zin is een voorstel: in de tekst mag alles anders.',
    example: 'Bijvoorbeeld: ',
    pickFactor: (slot: string) => `Factor kiezen bij: ${slot}`,
    preview: 'Zo wordt de zin',
    put: 'Zet in de tekst',
    putBehind: 'Zet achter de tekst',
    checks: 'Kijk na',
  },
  test: {
    writtenOn: (date: string) => `Opgeschreven op ${date}`,
    changeDate: 'Dag aanpassen',
    remarks: {
      resultWithoutPrediction:
        'De uitkomst staat er al, de verwachting nog niet. Wat zouden jullie verwacht hebben?',
      resultFirst:
        'De uitkomst is eerder opgeschreven dan de verwachting. Een verwachting vooraf zegt meer.',
      resultWithoutTest: 'Waar komt deze uitkomst vandaan? Zeg wat jullie deden of vroegen.',
    },
  },
  micro: {
    title: 'Van dichtbij: stap voor stap',
    label: 'Van vlak ervoor tot wat het betekent',
  },
  history: {
    title: 'Hoe de stand veranderde',
    line: (status: string, who: string, when: string) =>
      [status, [who, when].filter((part) => part !== '').join(', ')]
        .filter((part) => part !== '')
        .join(' – '),
    somebody: 'wie is niet bekend',
    none: 'De stand is nog niet gekozen.',
  },
  keys: 'Pijltjes kiezen, Enter opent, N voegt hier toe, Alt en pijl verplaatst.',
  movedTo: (name: string, kind: string) => `${name} staat nu bij ${kind}.`,
};
