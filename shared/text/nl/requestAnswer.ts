/** The answer to somebody who asked to erase or to correct, and the screen it is made on. */
export const requestAnswer = {
  letter: {
    mark: 'Persoonlijk',
    titles: {
      erasure: 'Antwoord op je vraag om te wissen',
      correction: 'Antwoord op je vraag om te verbeteren',
    },
    erasure: {
      askedAll: (day: string) =>
        `Op ${day} vroeg je ons om de hele analyse te wissen. Ons besluit is van {besluitdag}.`,
      askedPart: (day: string) =>
        `Op ${day} vroeg je ons om een deel van de analyse te wissen. Ons besluit is van {besluitdag}.`,
      part: (scope: string) => `Het gaat om: ${scope}.`,
      granted: 'Dat doen we.',
      erasedOn: (day: string) => `Het is gewist op ${day}.`,
      before: (day: string) => `Dat gebeurt uiterlijk op ${day}.`,
      all: 'Wij wissen de tekst, de bijlagen en de reservekopieën van onze laptops. Alleen een regel blijft: de code, de dag en wie wiste. Die regel gaat na vijf jaar weg.',
      file: 'Staat de analyse ook in het dossier van de instelling? Dan geven we je vraag daar door.',
      copies:
        'Kreeg iemand eerder een kopie? Dan vragen we om die ook te wissen. Wat al gelezen is, kunnen we niet terughalen. Vraag ons gerust wie een kopie kreeg.',
      refused: 'Wij wissen dit niet.',
      why: {
        interestOfAnother: 'Voor iemand anders is het belangrijk dat dit blijft.',
        law: 'Van de wet moet dit bewaard blijven.',
        runningComplaint:
          'Er loopt een klacht. Zolang die loopt, moet alles blijven staan. Is de klacht klaar? Vraag het dan opnieuw.',
      },
    },
    correction: {
      asked: (day: string) =>
        `Op ${day} vroeg je ons om iets te verbeteren. Ons besluit is van {besluitdag}.`,
      about: (place: string) => `Het gaat om: ${place}.`,
      requested: 'Wat jij vroeg',
      decided: {
        corrected: 'Wij hebben het verbeterd.',
        partly: 'Een deel hebben wij verbeterd. Een deel niet.',
        notCorrected: 'Wij hebben het niet veranderd.',
      },
      stays: 'Jouw vraag en ons antwoord blijven bij de analyse staan.',
      tell: 'Kreeg iemand al een kopie met de oude tekst? Dan vertellen we ook daar wat er is verbeterd.',
    },
    hello: (name: string) => `Dag ${name},`,
    from: 'Groeten van {duo1} en {duo2}',
    decision: 'Ons besluit',
    reason: 'Waarom',
    after: 'Wat er verder gebeurt',
    can: 'Wat je nog kunt doen',
    options: {
      talk: 'Praat met ons. Je kunt {contact} bellen: {telefoon}, {uren}.',
      statement: 'Schrijf zelf iets bij de analyse. Dat blijft erbij staan, in jouw eigen woorden.',
      complain: 'Klagen kan bij {klachtenfunctionaris}. Jeugdstem helpt je gratis.',
      authority:
        'Gaat het over je gegevens? Dan kun je ook naar de Autoriteit Persoonsgegevens of naar de rechter.',
    },
    questions: 'Heb je een vraag? Je kunt {contact} bellen: {telefoon}, {uren}.',
    fileName: (code: string, date: string, whom: string) =>
      `${code === '' ? 'Analyse' : code} antwoord op verzoek${whom === '' ? '' : ` ${whom}`} ${date}.docx`,
  },
  screen: {
    command: 'Verzoeken beantwoorden …',
    title: 'Verzoeken en antwoorden',
    close: 'Sluiten',
    lead: 'Wie om wissen of verbeteren vraagt, hoort wat jullie besloten en waarom. Ook wat hij of zij daarna nog kan doen.',
    empty: 'Niemand vroeg om iets te wissen of te verbeteren.',
    somebody: 'Iemand',
    kinds: {
      erasure: (name: string) => `${name}: verzoek om te wissen`,
      correction: (name: string) => `${name}: verzoek om te verbeteren`,
    },
    asked: (day: string) => `Gevraagd op ${day}.`,
    notAsked: 'Wanneer het is gevraagd, staat er niet bij.',
    what: (words: string) => `Het gaat om: ${words}.`,
    all: 'Het gaat om de hele analyse.',
    before: (day: string) => `Nog geen besluit. Antwoord uiterlijk op ${day}.`,
    undecided: 'Nog geen besluit.',
    decided: (decision: string) => `Besluit: ${decision}.`,
    answered: (day: string) => `Het antwoord is bewaard op ${day}.`,
    toRequest: 'Naar het verzoek',
    toRequestOf: (what: string) => `Naar het verzoek: ${what}`,
    save: 'Antwoord bewaren …',
    again: 'Antwoord nog eens bewaren …',
    fill: 'Nog in te vullen voor de brief',
    others: (words: readonly string[]) =>
      `In wat je schreef staat: ${words.join(', ')}. Mag wie vroeg dat weten? Haal het anders weg bij het verzoek.`,
    othersRead: 'Dit mag in deze brief staan',
    secretPlace:
      'In wat je schreef staat waar iemand woont of is, en dat is geheim voor wie vroeg. Haal het weg bij het verzoek. Daarna kun je de brief bewaren.',
    read: 'Lees de brief voor je hem geeft: in de reden staat niets over een ander dat de vrager niet mag weten.',
    gaps: {
      who: 'Vul in van wie het verzoek is.',
      askedOn:
        'Vul in wanneer het is gevraagd. Daarvan hangt af wanneer het antwoord er moet zijn.',
      decidedOn: 'Vul in wanneer jullie besloten.',
      decidedEarlier: 'Het besluit is van voor het verzoek. Kijk de dagen na.',
      decidedLater: 'De dag van het besluit moet nog komen. Kijk die na.',
      reason: 'Schrijf bij het verzoek waarom. Wie vroeg, leest dat in de brief.',
    },
    doubts: {
      tooYoung:
        'De jongere was nog geen 12. Dan beslist wie het gezag heeft of het verzoek doorgaat. Bespreek het samen.',
      ownPart:
        'De hele analyse laten wissen kan alleen de jongere vanaf 12, en daarvoor wie het gezag heeft. Een ander kan vragen om te wissen wat over hem of haar zelf gaat. Schrijf dat dan bij ‘Wat moet weg’.',
      holdOff:
        'Er loopt een klacht, maar wissen staat niet stil. Zet dat aan bij Bewaren en wissen.',
      toErase: 'Toegewezen, en nog niet gewist. Dat doe je na het antwoord, bij Bewaren en wissen.',
      toErasePart:
        'Toegewezen, en nog niet gewist. Haal het weg uit de analyse en kies daarna Geschiedenis opschonen: anders blijft het in oude versies staan. Vul dan de dag in bij ‘Gewist op’.',
      erasedEarlier: 'Gewist voor het besluit? Kijk de dagen na.',
      erasedLater: 'De dag van wissen moet nog komen. Kijk die na.',
      erasedAnyway: 'Het besluit is om niet te wissen, maar er staat wel een dag bij ‘Gewist op’.',
    },
  },
} as const;
