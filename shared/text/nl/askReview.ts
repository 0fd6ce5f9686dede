const counted = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${String(count)} ${more}`;

/** Asking a supervisor to read along, the whole or a few things, and the file that goes. */
export const askReview = {
  commands: {
    review: 'Review vragen …',
    question: 'Vastgelopen? Vraag je supervisor …',
    rounds: 'Rondes met je supervisor',
  },
  menu: {
    button: 'Supervisie',
    label: 'Supervisie: vragen en antwoorden',
    answer: 'Antwoord openen …',
    word: 'Antwoord uit Word …',
  },
  title: { review: 'Review vragen', question: 'Vraag aan je supervisor' },
  lead: {
    review: 'Vroeg is beter: de eerste ronde mag op een ruwe tekst.',
    question: 'Een korte vraag, met alleen wat jullie kiezen.',
  },
  close: 'Stoppen en later verder',
  saved: 'Je vraag en je keuzes blijven bewaard',
  resumed: {
    text: 'Je gaat verder waar je was: je vraag en je keuzes staan er nog.',
    again: 'Opnieuw beginnen',
    sure: {
      title: 'Opnieuw beginnen?',
      text: 'Je vraag wordt leeggemaakt en je keuzes gaan terug naar het begin. De woorden van je vraag haal je terug met Ctrl+Z.',
      yes: 'Opnieuw beginnen',
      no: 'Verder met wat er staat',
    },
  },
  steps: {
    label: 'Stappen',
    question: 'Jullie vraag',
    reader: 'Voor wie en hoe',
    check: 'Nakijken en maken',
  },
  next: { reader: 'Verder: voor wie', check: 'Verder: nakijken' },
  back: 'Terug',
  question: {
    title: {
      review: 'Wat wil je van je supervisor weten?',
      question: 'Waar lopen jullie op vast?',
    },
    lead: {
      review:
        'Schrijf eerst je eigen vraag. Wat twijfel je, en waar moet iemand anders naar kijken?',
      question:
        'Twee of drie zinnen zijn genoeg. Schrijf ook wat jullie al probeerden. Noem iets bij zijn naam: in de kopie begint het nummeren opnieuw.',
    },
    /** Ways to begin, for who stares at an empty field. */
    examples: {
      title: 'Zo kun je beginnen',
      review: [
        'Klopt de stap van … naar …?',
        'Wat missen wij dat ertegen pleit?',
        'Herken je hier de stem van de jongere in?',
      ],
      question: [
        'Wij twijfelen tussen … en …',
        'Wij komen niet verder met …, want …',
        'Hoe bespreken wij dit met …?',
      ],
    },
    missing: 'Schrijf eerst je vraag op.',
  },
  chosen: {
    title: 'Wat mag je supervisor daarbij zien?',
    lead: 'Alleen wat je aanvinkt gaat mee, met wat erbij hoort: bewijs, antwoorden en de factoren die erin genoemd worden.',
    missing: 'Vink minstens één ding aan.',
    here: 'hier was je',
    search: 'Zoeken',
    count: (count: number) => counted(count, '1 ding gekozen', 'dingen gekozen'),
    none: 'Niets gekozen',
    noneFound: 'Niets gevonden met die woorden.',
    groups: {
      hypothesis: 'Verklaringen',
      factor: 'Factoren',
      loop: 'Patronen',
      lifeEvent: 'Gebeurtenissen',
      section: 'Hele onderdelen',
    },
  },
  form: {
    label: 'Hoe gaat het?',
    sealedFile: 'Verzegeld bestand',
    sealedFileHint: 'Voor een supervisor met Samenhang. Opmerkingen komen terug op hun plek.',
    word: 'Word-bestand',
    wordHint:
      'Voor wie Samenhang niet heeft. Het is leesbaar voor wie het bestand heeft: verstuur het beveiligd.',
  },
  reader: {
    title: 'Voor wie is het?',
    label: 'Supervisor',
    card: (name: string, organisation: string) =>
      organisation === '' ? name : `${name}, ${organisation}`,
    checked: (day: string) => `Sleutel gecontroleerd op ${day}`,
    unchecked: 'Sleutel niet gecontroleerd. Vergelijk eerst de vijf woorden als dat kan.',
    changed: 'Andere sleutel dan voorheen. Bel eerst en vergelijk de vijf woorden.',
    notSupervisor: 'Op de kaart staat een andere rol dan supervisor.',
    withCode: 'Iemand zonder sleutelkaart, met zes woorden',
    withCodeHint: 'De woorden bel je door. Zij gelden alleen voor dit bestand.',
    other: 'Iemand anders',
    none: 'Je hebt nog geen sleutelkaart van een supervisor. Voeg de kaart toe, of gebruik zes woorden.',
    addCard: 'Kaart toevoegen …',
    added: (name: string) => `De kaart van ${name} is toegevoegd.`,
    name: 'Naam van de supervisor',
    organisation: 'Organisatie',
    missing: 'Kies voor wie het is.',
    nameMissing: 'Schrijf op wie het krijgt.',
  },
  names: {
    label: 'Met of zonder namen?',
    without: 'Zonder namen',
    withoutHint:
      'De gewone weg. Namen en plaatsen worden vaste tekens, zoals [JEUGDIGE] en [SCHOOL 1].',
    with: 'Met namen',
    withHint: 'Alleen als het niet anders kan. Daar is een apart ja voor nodig.',
    mayNot: 'Met namen mag nog niet',
    may: 'Het ja hiervoor is er.',
    toConsent: 'Naar de toestemmingen',
    keepWithout: 'Toch zonder namen',
  },
  days: {
    label: 'Hoeveel dagen te lezen',
    until: (day: string) => `Te lezen tot en met ${day}.`,
    range: (most: number) => `Kies een getal van 1 tot en met ${String(most)}.`,
    withNames: 'Met namen mag het hoogstens 30 dagen.',
  },
  check: {
    heading: 'Kijk na wat er weggaat',
    title: 'Dit gaat mee',
    words: (count: number) => counted(count, '1 woord', 'woorden'),
    nobody: 'Er staat niemand met naam in.',
    people: (names: string) => `Met naam: ${names}.`,
    only: (count: number) =>
      count === 1
        ? 'Alleen het ene ding dat je koos, met wat erbij hoort.'
        : `Alleen de ${String(count)} dingen die je koos, met wat erbij hoort.`,
    stays: 'Dit blijft hier',
    own: 'Wat alleen voor jou is, ruwe aantekeningen en bijlagen',
    history: 'Eerdere versies en wat verwijderd is',
    duoOnly: (count: number) =>
      counted(count, '1 ding dat alleen jullie duo ziet', 'dingen die alleen jullie duo ziet'),
    rests: 'Waarom het mag',
    basis: {
      deIdentified: 'Zonder namen leest een supervisor mee als onderdeel van het werk.',
      consent: 'Er is een apart ja om met namen mee te lezen.',
      other: 'De regels staan het toe.',
    },
    until: {
      sealedFile: (day: string) => `Te lezen tot en met ${day}. Daarna gaat het niet meer open.`,
      word: (day: string) =>
        `Te lezen tot en met ${day}; dat staat er ook in. Een Word-bestand sluit niet vanzelf: vraag je supervisor het daarna weg te doen.`,
    },
    preview: 'Wat je supervisor leest',
    previewNote: 'Lees het door. Precies dit gaat mee, geen woord meer.',
    questionLabel: 'Jullie vraag',
    searching: 'De tekst wordt doorzocht op namen.',
    searchFailed: 'Het doorzoeken is niet gelukt. Er is niets gemaakt. Probeer het opnieuw.',
    again: 'Opnieuw zoeken',
  },
  release: {
    title: 'Eerst nalopen zonder namen',
    unseen: 'Samenhang zoekt de namen, jij besluit bij elke plek. Dat duurt een paar minuten.',
    undecided: 'Er zijn nog plekken waarover niemand besloot.',
    unweighed:
      'Beantwoord voor deze tekst de drie vragen over herkennen. Na een wijziging is dat opnieuw nodig.',
    unchecked: 'Deze tekst is nog niet helemaal nagelopen.',
    recognisable:
      'Bij het nalopen bleek dat iemand te herkennen is. Maak de tekst algemener en loop hem nog eens na.',
    button: 'Tekst nalopen',
  },
  blocked: {
    names: 'Een oefening gaat nooit met namen. Kies zonder namen.',
    gone: 'Deze vraag is er niet meer. Sluit dit venster en begin opnieuw.',
    consent: 'Dit mag nog niet naar je supervisor',
  },
  make: {
    sealedFile: 'Bestand maken …',
    word: 'Word-bestand maken …',
    busy: 'Het bestand wordt gemaakt.',
    failed: 'Er is geen bestand gemaakt.',
    problems: {
      'not-allowed':
        'Er veranderde intussen iets, waardoor dit niet meer mag. Kijk het nog eens na.',
      'not-sealed': 'Het bestand was niet goed verzegeld en is niet bewaard. Probeer het nog eens.',
      changed: 'De tekst is intussen veranderd. Loop hem nog eens na zonder namen.',
      'round-sent':
        'Deze vraag is al verstuurd en de tekst is sindsdien veranderd. Begin een nieuwe vraag.',
      'not-noted':
        'Het register kon niet worden bijgehouden, daarom is er niets gemaakt. Probeer het nog eens.',
      policy: 'Je organisatie staat dit soort bestand niet toe. Vraag je beheerder.',
      'not-made': 'Het maken lukte niet. Sluit andere programma’s en probeer het nog eens.',
      'unknown-card': 'De sleutelkaart is er niet meer. Kies opnieuw voor wie het is.',
      'revoked-card': 'De sleutelkaart is ingetrokken. Kies opnieuw voor wie het is.',
      'too-large': 'Het bestand wordt te groot om te openen. Kies minder onderdelen.',
      'known-name':
        'Zo mag het bestand niet heten: de naam wijst op iemand uit de analyse. Er is niets bewaard. Kies een andere naam.',
      'unknown-token': 'Die plek is niet meer bekend. Kies haar opnieuw.',
      'no-access':
        'De schijf geeft geen toegang. Kijk of zij is aangesloten en probeer het nog eens.',
      'disk-full': 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
      'too-short': 'Het bestand kwam niet helemaal op de schijf. Probeer het opnieuw.',
      timeout: 'De schijf antwoordt niet. Kijk of zij is aangesloten en probeer het opnieuw.',
      'disk-error': 'Op die plek lukt bewaren niet. Kies een andere plek.',
    },
    knownWords: (places: string) =>
      `In het bestand staat nog iets dat op iemand wijst: ${places}. Loop de tekst nog eens na.`,
  },
  done: {
    title: 'Het bestand is klaar',
    card: (file: string, name: string) =>
      `${file} staat klaar. Mail het aan ${name}; onderweg kan niemand anders het lezen.`,
    word: (file: string, name: string) =>
      `${file} staat klaar. Stuur het beveiligd aan ${name}. Het antwoord open je later bij Supervisie, Antwoord uit Word.`,
    code: (file: string, name: string) =>
      `${file} staat klaar. Mail het aan ${name} en bel daarna deze woorden door.`,
    codeLabel: 'De zes woorden',
    codeOnce: 'Samenhang bewaart de woorden niet: sluit je dit venster, dan zijn ze weg.',
    kept: 'Wat je supervisor leest, blijft als versie bewaard bij de rondes.',
    close: 'Klaar',
  },
  readOnly: 'Deze analyse kun je alleen lezen; vraag het aan wie haar maakt.',
} as const;
