/** Key cards: the own one, those of others, and comparing five words by phone. */
export const keyCards = {
  title: 'Sleutelkaarten',
  lead: 'Met elkaars sleutelkaart kunnen jullie bestanden verzegelen die alleen de ander kan openen.',
  own: {
    title: 'Jouw sleutelkaart',
    text: 'Op deze kaart staan je naam, je organisatie en een openbare sleutel. Er staat niets op over een gezin, dus je mag haar gewoon mailen.',
    save: 'Mijn sleutelkaart bewaren',
    saved: (name: string) => `Je sleutelkaart staat in ${name}. Mail haar aan je duopartner.`,
    fileName: (person: string) => (person === '' ? 'Sleutelkaart' : `Sleutelkaart ${person}`),
  },
  others: {
    title: 'Kaarten van anderen',
    add: 'Kaart toevoegen …',
    drop: 'Je kunt een kaart ook op het venster slepen.',
    none: 'Je hebt nog geen kaart van iemand anders. Vraag je duopartner om een sleutelkaart te mailen.',
    noneTitle: 'Nog niemand',
  },
  state: {
    checked: (date: string) => `Gecontroleerd op ${date}`,
    unchecked: 'Niet gecontroleerd',
    revoked: (date: string) => `Ingetrokken op ${date}`,
    changed: 'Andere sleutel dan voorheen',
    replaced: 'Vervangen door een nieuwere kaart',
  },
  changed: {
    title: (name: string) => `${name} heeft een andere sleutel dan voorheen.`,
    text: (name: string) =>
      `Dat hoort bij een nieuwe laptop, maar het kan ook iemand anders zijn. Bestanden met deze sleutel blijven dicht tot je ${name} hebt gebeld.`,
  },
  compare: 'Woorden vergelijken',
  compareAgain: 'Woorden nog eens vergelijken',
  keepBoth: 'Blijft ook in gebruik',
  revoke: 'Kaart intrekken',
  /** A button with the name of whose card it is, for who hears it. */
  about: (action: string, name: string) => `${action}: ${name}`,
  added: {
    new: (name: string) =>
      `De kaart van ${name} is toegevoegd. Vergelijk nu samen de vijf woorden.`,
    known: (name: string) => `De kaart van ${name} had je al.`,
  },
  problems: {
    'not-a-card': {
      title: 'Dit is geen sleutelkaart.',
      text: 'Kies een bestand dat eindigt op .vakaart.',
    },
    'card-changed': {
      title: 'Deze sleutelkaart klopt niet.',
      text: 'De kaart is veranderd of onvolledig. Vraag om een nieuwe en vergelijk de vijf woorden aan de telefoon.',
    },
    'newer-version': {
      title: 'Deze kaart komt uit een nieuwere Samenhang.',
      text: 'Werk Samenhang bij en voeg haar daarna toe.',
    },
    'own-card': {
      title: 'Dit is je eigen sleutelkaart.',
      text: 'Vraag de ander om de kaart van die laptop.',
    },
    unreadable: {
      title: 'Dit bestand kon niet gelezen worden.',
      text: 'Kijk of de schijf of stick is aangesloten en kies het opnieuw.',
    },
    'too-large': {
      title: 'Dit is geen sleutelkaart.',
      text: 'Kies een bestand dat eindigt op .vakaart.',
    },
    'not-saved': {
      title: 'De kaart kon daar niet bewaard worden.',
      text: 'Kies een andere plek en probeer het nog eens.',
    },
  },
  words: {
    title: (name: string) => `Vijf woorden vergelijken met ${name}`,
    how: [
      (name: string) => `Bel ${name} op een nummer dat je al had, niet op een nummer uit een mail.`,
      (name: string) => `Lees samen deze vijf woorden. ${name} ziet ze bij jouw sleutelkaart.`,
      () => 'Zijn alle vijf gelijk en in dezelfde volgorde, dan is de kaart echt.',
    ],
    label: 'De vijf woorden',
    busy: 'De woorden worden berekend.',
    failed:
      'De woorden konden niet berekend worden. Sluit andere programma’s en probeer het nog eens.',
    same: 'De woorden zijn gelijk',
    different: 'Ze verschillen',
    later: 'Later vergelijken',
    done: (name: string) => `De kaart van ${name} is gecontroleerd.`,
  },
  /** From what somebody signed to the card of who signed it. */
  sender: {
    needCard: (name: string) =>
      `De vijf woorden horen bij de sleutelkaart. Bel ${name} op een nummer dat je al had en vraag om de kaart. Wat je geopend hebt, blijft zolang open staan.`,
    other: {
      title: 'Dit is een andere kaart.',
      text: 'Zij is toegevoegd, maar dit is met een andere sleutel ondertekend. Vraag om de kaart van de laptop die het maakte.',
    },
  },
  differ: {
    title: 'Deze kaart is niet van wie je belde',
    text: (name: string) =>
      `Gebruik haar niet. Misschien kwam er onderweg iets mis, misschien doet iemand zich voor als ${name}.`,
    steps: [
      'Trek de kaart hier in, dan blijven bestanden met deze sleutel dicht.',
      'Vraag om een nieuwe sleutelkaart, het liefst op een andere manier dan per mail.',
      'Meld het bij de beveiligingsmedewerker van je organisatie.',
    ],
    back: 'Nog eens vergelijken',
  },
  revoking: {
    title: (name: string) => `Kaart van ${name} intrekken?`,
    text: 'Doe dit als de laptop weg is of de woorden niet klopten. Je kunt er dan niets meer voor verzegelen en bestanden met deze sleutel blijven dicht. Wat al is samengevoegd, blijft staan.',
    confirm: 'Kaart intrekken',
    cancel: 'Laten staan',
    done: (name: string) => `De kaart van ${name} is ingetrokken.`,
  },
  ready: 'Klaar',
  back: 'Terug naar de kaarten',
} as const;
