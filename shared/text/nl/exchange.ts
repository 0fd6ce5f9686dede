/** Exchanging with the duo partner: the menu on the bar, the commands, making a file. */
export const exchange = {
  menu: {
    button: 'Duo',
    label: 'Duo: bestanden uitwisselen',
    send: 'Bestand voor je duopartner maken …',
    sendKeys: 'Ctrl+Shift+D',
    open: 'Bestand van je duopartner openen …',
    openKeys: 'Ctrl+O',
    receipts: 'Ontvangstbewijzen',
    cards: 'Sleutelkaarten',
    allRead: 'Alles gelezen',
  },
  commands: {
    send: 'Bestand voor je duopartner maken …',
    open: 'Bestand openen …',
    receipts: 'Ontvangstbewijzen bekijken',
    cards: 'Sleutelkaarten bekijken …',
    allRead: 'Alles als gelezen markeren',
    nextItem: 'Naar de volgende plek',
    previousItem: 'Naar de vorige plek',
  },
  review: (count: number) =>
    count === 1 ? '1 plek na te kijken' : `${String(count)} plekken na te kijken`,
  unread: {
    mark: 'nieuw voor jou',
    section: (count: number) =>
      count === 1 ? '1 ding nieuw voor jou' : `${String(count)} dingen nieuw voor jou`,
    cleared: 'Alles staat nu als gelezen.',
  },
  send: {
    title: (code: string) => `Bestand van ${code} maken`,
    receiptTitle: (name: string) => `Ontvangstbewijs voor ${name} maken`,
    receiptLead: (name: string) =>
      `Hiermee krijgt ${name} jouw werk terug. Daarna hebben jullie precies dezelfde versie.`,
    forWhom: 'Voor wie is het bestand?',
    people: 'Mensen met een sleutelkaart',
    missing: 'Kies minstens één persoon.',
    none: 'Je hebt nog geen sleutelkaart van iemand anders.',
    noneHint:
      'Vraag je duopartner om een sleutelkaart te mailen. Kan dat niet, verzegel het bestand dan met zes woorden.',
    toCards: 'Naar de sleutelkaarten',
    person: (name: string, organisation: string) =>
      organisation === '' ? name : `${name}, ${organisation}`,
    unchecked: 'Niet gecontroleerd. Vergelijk eerst de vijf woorden als dat kan.',
    changed: 'Andere sleutel dan voorheen. Vergelijk eerst de vijf woorden.',
    checked: (date: string) => `Gecontroleerd op ${date}`,
    how: 'Hoe gaat het open?',
    withCards: 'Met hun eigen sleutel',
    withCardsHint: 'Alleen wie je hieronder kiest, kan het openen.',
    withCode: 'Met zes woorden',
    withCodeHint:
      'Voor wie jij nog geen sleutelkaart hebt. De woorden gelden alleen voor dit bestand.',
    codeFor: 'Wie krijgt de woorden?',
    codeForHint: 'Naam en organisatie, voor het logboek. Daar staat wie de analyse kreeg.',
    codeForMissing: 'Vul in aan wie je de woorden doorbelt.',
    goes: 'Dit gaat mee',
    whole: 'De hele analyse, met alles wat jullie eerder schreven',
    attachments: (count: number) => (count === 1 ? '1 bijlage' : `${String(count)} bijlagen`),
    stays: 'Dit blijft hier',
    private: (count: number) =>
      count === 0 ? 'Wat alleen voor jou is' : `Wat alleen voor jou is (${String(count)})`,
    ownSteps: 'Je terugzetpunten en wat je nog niet gelezen hebt',
    otherCases: 'Al je andere analyses',
    button: 'Bestand maken …',
    busy: 'Bestand maken',
    cancel: 'Niet nu',
    doneFor: (name: string, people: string) =>
      `${name} is klaar. Mail het aan ${people}; onderweg kan niemand anders het lezen.`,
  },
  code: {
    title: 'Bel deze zes woorden door',
    text: 'Bel de woorden door, mail of app ze niet. Wie het bestand en de woorden heeft, kan alles lezen.',
    once: 'Ze gelden alleen voor dit bestand. Samenhang bewaart ze niet: sluit je dit venster, dan zijn ze weg.',
    label: 'De zes woorden',
    file: (name: string) => `${name} is klaar. Mail het bestand en bel daarna de woorden door.`,
    done: 'De woorden zijn doorgegeven',
  },
  problems: {
    'unknown-card': 'Een van de kaarten is er niet meer. Kies opnieuw voor wie het is.',
    'revoked-card': 'Een van de kaarten is ingetrokken. Kies opnieuw voor wie het is.',
    'too-large':
      'Met de bijlagen wordt het groter dan 200 MB, en dat kan niemand openen. Verwijder bijlagen of maak ze kleiner, bijvoorbeeld door een scan opnieuw op te slaan, en probeer het nog eens.',
    'unknown-case': 'Deze analyse is hier niet meer. Ga terug naar de lijst.',
    damaged: 'Deze analyse kon niet helemaal gelezen worden. Er is geen bestand gemaakt.',
    'newer-version':
      'Deze analyse is van een nieuwere Samenhang. Werk Samenhang bij en probeer het opnieuw.',
    'no-access':
      'De schijf geeft geen toegang. Kijk of zij is aangesloten en probeer het nog eens.',
    'not-sealed': 'Het bestand was niet goed verzegeld en is niet bewaard. Probeer het nog eens.',
    'unknown-token': 'Die plek is niet meer bekend. Kies haar opnieuw.',
    failed: 'Het verzegelen lukte niet. Sluit andere programma’s en probeer het nog eens.',
    'not-kept':
      'Je laatste zinnen zijn nog niet bewaard, dus er is geen bestand gemaakt. Probeer het nog eens.',
    title: 'Het bestand is niet gemaakt.',
  },
} as const;
