/** Opening a file of the duo partner: what it is, whether it can be trusted, what happens then. */
export const opening = {
  /** Before anybody knows what it is: of the partner, a copy to read, an answer. */
  title: 'Bestand openen',
  file: 'Bestand:',
  close: 'Sluiten',
  cancel: 'Niet openen',
  other: 'Ander bestand …',
  drop: {
    title: 'Laat los om te openen',
    text: 'Een bestand (.va) of een sleutelkaart (.vakaart) van je duopartner',
    many: 'Sleep één bestand tegelijk. Er is niets geopend.',
    folder: 'Dat is een map. Sleep het bestand zelf.',
    busy: 'Samenhang is nog bezig met het vorige bestand. Sleep het straks opnieuw.',
  },
  busy: {
    reading: 'Het bestand wordt gelezen.',
    opening: 'Het bestand wordt geopend en nagekeken. Er verandert nog niets.',
    merging: 'De twee versies worden samengevoegd en elk woord wordt nageteld.',
    label: 'Bezig',
    size: (megabytes: string) => `${megabytes} MB`,
  },
  code: {
    text: 'Dit bestand is verzegeld met zes woorden. De afzender geeft ze je aan de telefoon.',
    label: 'De zes woorden',
    hint: 'Met spaties ertussen. Hoofdletters maken niet uit.',
    button: 'Bestand openen',
    empty: 'Typ de zes woorden die je doorkreeg.',
    unknownWord: (word: string) =>
      `“${word}” is geen woord uit een code. Kijk of er een letter mist.`,
    wrongCount: (count: number) =>
      count === 1
        ? 'Het moeten zes woorden zijn; hier staat er 1.'
        : `Het moeten zes woorden zijn; hier staan er ${String(count)}.`,
    wrong:
      'Deze woorden passen niet op dit bestand. Laat ze nog eens voorlezen. Er is niets veranderd.',
  },
  problems: {
    empty: {
      title: 'Dit bestand is leeg',
      text: 'Dat gebeurt soms als een map nog aan het ophalen is. Open het bestand over een minuut nog eens.',
    },
    'not-ours': {
      title: 'Dit is geen bestand van Samenhang',
      text: 'Kies een bestand dat eindigt op .va of .vakaart. Er is niets veranderd.',
    },
    'too-large': {
      title: 'Dit bestand is te groot om veilig te openen',
      text: 'Vraag de afzender om bijlagen apart te sturen. Er is niets veranderd.',
    },
    truncated: {
      title: 'Dit bestand is niet helemaal aangekomen',
      text: 'Een stuk aan het eind ontbreekt. Wacht tot het downloaden klaar is of vraag het opnieuw. Er is niets veranderd.',
    },
    damaged: {
      title: 'Dit bestand is onderweg beschadigd',
      text: 'Er is niets overgenomen. Vraag om hetzelfde bestand, nog een keer gemaild.',
    },
    'wrong-recipient': {
      title: 'Dit bestand is niet voor deze werkplek verzegeld',
      text: 'Er is niets veranderd. Stuur de afzender jouw sleutelkaart en vraag om een nieuw bestand.',
    },
    'bad-signature': {
      title: 'Het zegel klopt niet',
      text: 'De inhoud hoort niet bij de handtekening. Er is niets overgenomen. Vraag de afzender om een nieuw bestand en meld dit bij je beveiligingsmedewerker.',
    },
    'newer-version': {
      title: 'Dit bestand komt uit een nieuwere Samenhang',
      text: 'Werk Samenhang bij en open het daarna opnieuw. Je eigen werk blijft bruikbaar.',
    },
    'revoked-key': {
      title: 'Deze sleutel is ingetrokken',
      text: 'De laptop met deze sleutel is als verloren gemeld, of de woorden klopten niet. Open het bestand niet en bel de afzender.',
    },
    'no-access': {
      title: 'Samenhang kan nu niet bij je werk',
      text: 'De schijf geeft geen toegang. Er is niets veranderd. Kijk of zij is aangesloten en open het bestand opnieuw.',
    },
    'for-review': {
      title: 'Dit is een kopie om te lezen',
      text: 'Iemand vraagt je om mee te kijken. Open het bestand onder Ter review. Er is niets veranderd.',
    },
    'for-answer': {
      title: 'Dit bestand brengt opmerkingen mee',
      text: 'Open het vanuit de analyse waar het over gaat, bij Rondes. Er is niets veranderd.',
    },
    unreadable: {
      title: 'Dit bestand kon niet gelezen worden',
      text: 'Kijk of de schijf of stick is aangesloten en open het bestand opnieuw.',
    },
    failed: {
      title: 'Dit bestand kon niet geopend worden',
      text: 'Er is niets veranderd. Sluit andere programma’s en open het nog eens.',
    },
  },
  toCards: 'Naar de sleutelkaarten',
  from: {
    title: (name: string) => `Bestand van ${name}`,
    somebody: 'onbekend',
    sender: 'Afzender',
    organisation: 'Organisatie',
    code: 'Analyse',
    made: 'Gemaakt',
    when: (day: string, time: string) => `${day} om ${time}`,
    key: 'Sleutel',
    keys: {
      checked: 'Samen gecontroleerd',
      unchecked: 'Niet gecontroleerd',
      unknown: 'Wij kennen de afzender niet',
      'changed-key': 'Andere sleutel dan voorheen',
      own: 'Op deze werkplek gemaakt',
    },
    effect: 'Bij openen',
    merges: (code: string) =>
      `Wordt samengevoegd met ${code}. Er wordt niets overschreven en je kunt terug.`,
    adds: 'Komt als nieuwe analyse in je lijst.',
  },
  accept: {
    merges: 'Samenvoegen',
    'new-case': 'Analyse toevoegen',
    adopt: 'Overnemen en mijn werk erin zetten',
    carry: 'In de opgeschoonde analyse zetten',
    elsewhere: (code: string) => `Samenvoegen met ${code}`,
    unchecked: 'Ongecontroleerd openen',
    ticks: 'Vinkjes overnemen',
  },
  otherCase: {
    title: 'Dit bestand hoort bij een andere analyse',
    text: (code: string, open: string) =>
      `Het is voor ${code}. Wil je het daar openen? In ${open} verandert niets.`,
  },
  erasedHere: (day: string, by: string) =>
    `Deze analyse is op ${day} van deze werkplek gewist door ${by}. Neem je haar op, dan staat zij hier weer. Vroeg iemand om wissen? Neem haar dan niet op, en vraag de afzender om zijn kopie ook te wissen.`,
  newCase: {
    title: 'Deze analyse staat nog niet op je laptop',
    text: (name: string) =>
      `${name} stuurt je deze analyse. Wil je haar toevoegen? Dat mag alleen als jij bij het duo hoort en het gezin dat weet.`,
  },
  unknown: {
    title: 'Wij kennen de afzender niet',
    text: 'Het bestand staat apart en is nog niet samengevoegd. Bel de afzender en vergelijk de vijf woorden. Je kunt het ook nu openen; bij het ontvangstbewijs blijft dan staan dat het niet gecontroleerd is.',
  },
  unchecked: {
    title: 'Deze sleutel is nog niet samen gecontroleerd',
    text: (name: string) =>
      `Bel ${name} op een nummer dat je al had en vergelijk de vijf woorden. Je kunt het bestand ook nu openen; bij het ontvangstbewijs blijft dan staan dat het niet gecontroleerd is.`,
  },
  changedKey: {
    title: (name: string) => `De sleutel van ${name} is veranderd`,
    text: (name: string) =>
      `Dat hoort bij een nieuwe laptop, maar het kan ook iemand anders zijn. Bel ${name} op een nummer dat je al had en vergelijk de vijf woorden. Tot dan blijft het bestand dicht.`,
  },
  compare: 'Woorden vergelijken',
  back: 'Terug',
  needCard: {
    title: 'Voeg eerst de sleutelkaart van de afzender toe',
    text: (name: string) =>
      `De vijf woorden staan op de sleutelkaart. Bel ${name} op een nummer dat je al had en vraag om de kaart. Het bestand blijft zolang apart staan.`,
    button: 'Kaart toevoegen …',
    other: {
      title: 'Dit is een andere kaart.',
      text: 'Zij is toegevoegd, maar dit bestand is met een andere sleutel verzegeld. Vraag om de kaart van de laptop die het maakte.',
    },
  },
  nothing: {
    already: {
      title: 'Dit bestand heb je al verwerkt',
      text: 'Alles eruit staat al in je analyse. Er is niets veranderd.',
    },
    same: {
      title: 'Jullie hebben nu precies dezelfde versie',
      text: (name: string, words: string) =>
        `De drie woorden ervan zijn ${words}. Ziet ${name} dezelfde, dan weten jullie het zeker. Er is niets veranderd.`,
    },
    older: {
      title: 'Dit bestand is ouder dan wat je al hebt',
      text: 'Alles eruit staat al in je analyse. Er is niets teruggezet en niets weg.',
    },
    own: {
      title: 'Dit bestand heb je zelf gemaakt',
      text: 'Alles eruit staat al in je analyse. Mail het aan je duopartner.',
    },
  },
  ticks: {
    title: (name: string) => `${name} keek plekken na`,
    text: (name: string, count: number) =>
      count === 1
        ? `Elk woord hebben jullie al. Wel keek ${name} 1 plek na die bij jou nog anders staat.`
        : `Elk woord hebben jullie al. Wel keek ${name} ${String(count)} plekken na die bij jou nog anders staan.`,
  },
  epochs: {
    adopt: {
      title: 'De geschiedenis is opgeschoond',
      text: (name: string) =>
        `${name} haalde eerdere versies en wat verwijderd was uit de analyse. Neem je dit over, dan ga jij daar ook mee verder. Wat jij intussen schreef, komt erin. Je oude geschiedenis blijft verzegeld bewaard tot je het volgende bestand van ${name} opent.`,
    },
    carry: {
      title: 'Dit bestand is van voor het opschonen',
      text: (name: string) =>
        `Jij schoonde de geschiedenis op; ${name} werkte nog in de oude. Wat ${name} intussen schreef, komt in de opgeschoonde analyse. Eerdere versies en wat verwijderd was, komen niet terug. Stuur ${name} daarna een bestand, dan werken jullie weer in dezelfde.`,
    },
  },
  otherEpoch: {
    title: 'De geschiedenis is intussen opgeschoond',
    text: (name: string) =>
      `Dit bestand is van voor die tijd. Samenvoegen zou verwijderde namen terugbrengen. Vraag ${name} om een nieuw bestand.`,
  },
  backup: {
    title: 'Dit is een reservekopie',
    text: 'Zij is niet van je duopartner. Zet haar terug bij Voorkeuren, Reservekopieën. Er is niets veranderd.',
  },
  stopped: {
    title: 'Niet samengevoegd',
    text: (count: number) =>
      count === 1
        ? '1 woord zou kwijtraken. Beide versies staan nog apart; er is niets veranderd.'
        : `${String(count)} woorden zouden kwijtraken. Beide versies staan nog apart; er is niets veranderd.`,
    do: (name: string) =>
      `Vraag ${name} om een nieuw bestand. Gebeurt het weer, geef dan door dat de woordentelling het samenvoegen tegenhield.`,
    words: 'Deze woorden zouden kwijtraken',
    mine: 'Van jou',
    theirs: (name: string) => `Van ${name}`,
    nowhere: 'Plek onbekend',
  },
  noSpace: {
    title: 'Er is te weinig ruimte op je schijf',
    text: 'Maak ruimte vrij en open het bestand daarna opnieuw. Er is niets half overgenomen.',
  },
  notKept: {
    title: 'Het samenvoegen is niet bewaard',
    text: 'Er is niets half overgenomen. Probeer het nog eens.',
    retry: 'Nog eens proberen',
  },
  toCase: 'Naar de analyse',
  done: {
    added: (code: string) => `${code} is toegevoegd aan je analyses.`,
  },
} as const;
