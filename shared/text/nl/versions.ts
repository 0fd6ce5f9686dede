const count = new Intl.NumberFormat('nl-NL');

function words(amount: number): string {
  return amount === 1 ? '1 woord' : `${count.format(amount)} woorden`;
}

/** Looking back: versions, comparing, putting back, and who wrote what. */
export const versions = {
  command: 'Versies bekijken',
  keepCommand: 'Versie bewaren …',
  title: 'Versies',
  close: 'Terug naar de analyse',
  lead: 'Bekijk hoe de analyse eerder was, vergelijk, en zet terug wat je nodig hebt. Wat je hier doet, kan niets kwijtmaken.',
  list: {
    title: 'Alle versies',
    now: 'Nu',
    nowNote: 'Zoals de analyse op dit moment is.',
    empty: {
      title: 'Er zijn nog geen eerdere versies',
      text: 'Samenhang maakt zelf een terugzetpunt bij je eerste wijziging van een dag. Wil je een moment vasthouden, bijvoorbeeld na een gesprek, bewaar dan een versie met een naam.',
    },
    today: 'Vandaag',
    yesterday: 'Gisteren',
    by: (name: string) => `door ${name}`,
    milestone: 'Bewaarde versie',
  },
  points: {
    daily: 'Begin van de dag',
    'before-import': 'Voor het samenvoegen',
    'before-answer': 'Voor een antwoord',
    'before-restore': 'Voor het terugzetten',
    'before-cleanup': 'Voor het opschonen',
  },
  importFrom: (name: string) => `Voor het samenvoegen met ${name}`,
  answerFrom: (label: string) => `Voor het antwoord van ${label}`,
  restoreOf: (label: string) => `Voor het terugzetten naar ${label}`,
  keep: {
    title: 'Versie bewaren',
    lead: 'Zo kun je later precies terugzien wat er nu staat. De versie gaat mee naar je duogenoot.',
    label: 'Naam',
    labelHint: 'Bijvoorbeeld: besproken met moeder.',
    labelMissing: 'Geef de versie een naam, bijvoorbeeld: besproken met moeder.',
    reason: 'Waarom bewaar je deze versie?',
    reasonHint: 'Mag leeg blijven.',
    button: 'Versie bewaren',
    cancel: 'Niet nu',
    done: (label: string) => `Versie bewaard: ${label}.`,
    failed:
      'De versie staat klaar, maar is nog niet op de schijf bewaard. Kijk rechtsboven of alles bewaard is.',
    readOnly: 'Deze analyse is alleen te lezen. Een versie bewaren kan hier niet.',
  },
  rename: {
    command: 'Naam wijzigen …',
    title: 'Naam van de versie wijzigen',
    lead: 'Wat de versie bevat, verandert niet. Je duogenoot ziet de nieuwe naam na het uitwisselen.',
    button: 'Naam wijzigen',
    done: (label: string) => `De versie heet nu: ${label}.`,
  },
  view: {
    label: 'Wat je ziet',
    read: 'Lezen',
    compare: 'Vergelijken',
    sessions: 'Wie schreef wat',
    reading: (label: string) => `Je leest: ${label}. Alleen om te lezen.`,
    intact: 'Precies zoals deze versie bewaard is.',
    against: 'Vergelijk met',
    problems: {
      'other-history':
        'Deze versie is niet meer te openen: de geschiedenis is sindsdien opgeschoond. De naam blijft staan.',
      damaged: 'Deze versie is beschadigd en niet te openen. De analyse zelf is in orde.',
    },
  },
  compare: {
    same: {
      title: 'Deze twee versies zijn gelijk',
      text: 'Er is tussen deze twee momenten niets aan de inhoud veranderd.',
    },
    summary: (from: string, to: string) => `Van “${from}” naar “${to}”`,
    tally: (places: number, added: number, removed: number) =>
      `${places === 1 ? '1 plek' : `${count.format(places)} plekken`} anders, ${words(added)} erbij, ${words(removed)} weg`,
    next: 'Volgende wijziging',
    previous: 'Vorige wijziging',
    place: (at: number, total: number) => `${String(at)} van ${String(total)}`,
    noPlace: (total: number) => (total === 1 ? '1 wijziging' : `${String(total)} wijzigingen`),
    work: 'Over het werk zelf',
    single: 'Vaste velden van dit onderdeel',
    kinds: { added: 'Nieuw', changed: 'Gewijzigd', removed: 'Weggehaald' },
    moved: 'Staat op een andere plek',
    from: 'Was',
    to: 'Werd',
    nothing: 'niet ingevuld',
    under: (name: string) => `bij ${name}`,
    added: 'Erbij: ',
    addedEnd: ' (einde erbij)',
    removed: 'Weggehaald: ',
    removedEnd: ' (einde weggehaald)',
    restyled: 'anders opgemaakt',
    newBlock: 'nieuwe alinea',
    joined: 'alinea’s samengevoegd',
    stoodHere: 'Stond hier',
    movedHere: 'Hierheen verplaatst',
    blockWas: (was: string) => `was: ${was}`,
    blocks: {
      paragraph: 'gewone alinea',
      heading3: 'kop',
      heading4: 'kleine kop',
      bullet: 'opsomming',
      numbered: 'genummerde lijst',
      quote: 'citaat',
    } as Readonly<Record<string, string>>,
    unchangedBlocks: (amount: number) =>
      amount === 1 ? '1 alinea ongewijzigd' : `${String(amount)} alinea’s ongewijzigd`,
  },
  visibleTo: {
    label: 'Wie het leest',
    family: 'iedereen die de analyse leest',
    duo: 'alleen het duo',
  },
  yes: 'ja',
  no: 'nee',
  restore: {
    whole: 'Alles terugzetten …',
    section: 'Dit onderdeel terugzetten …',
    sectionLabel: (title: string) => `Dit onderdeel terugzetten … ${title}`,
    item: 'Alleen dit terugzetten …',
    itemLabel: (title: string) => `Alleen dit terugzetten … ${title}`,
    title: {
      all: 'De hele analyse terugzetten?',
      section: (title: string) => `${title} terugzetten?`,
      item: (title: string) => `${title} terugzetten?`,
    },
    what: {
      all: (label: string) => `De inhoud wordt weer zoals in “${label}”.`,
      section: (title: string, label: string) =>
        `${title} wordt weer zoals in “${label}”. De andere onderdelen blijven zoals ze nu zijn.`,
      item: (title: string, label: string) =>
        `${title} wordt weer zoals in “${label}”. Al het andere blijft zoals het nu is.`,
    },
    effect: (places: number) =>
      places === 1
        ? 'Op 1 plek verandert er iets.'
        : `Op ${String(places)} plekken verandert er iets.`,
    since: (amount: number) =>
      amount === 1
        ? 'Wat er sindsdien bij kwam (1 toevoeging) wordt weggehaald. Het is terug te halen.'
        : `Wat er sindsdien bij kwam (${String(amount)} toevoegingen) wordt weggehaald. Het is terug te halen.`,
    safe: 'Niets gaat verloren: eerst komt er een terugzetpunt van hoe het nu is.',
    stays:
      'Antwoorden over toestemming, wie wat mag lezen, het deelregister, de rondes met hun opmerkingen en de stand van het werk blijven zoals ze nu zijn.',
    button: 'Terugzetten',
    cancel: 'Niet doen',
    busy: 'Terugzetten …',
    nothing: 'Dit is al zoals in die versie. Er is niets veranderd.',
    done: {
      all: (label: string) => `De analyse is teruggezet naar “${label}”.`,
      section: (title: string, label: string) => `${title} is teruggezet naar “${label}”.`,
      item: (title: string, label: string) => `${title} is teruggezet naar “${label}”.`,
    },
    undone: 'Het terugzetten is ongedaan gemaakt. Alles staat weer zoals daarvoor.',
    undo: 'Terug naar het terugzetpunt',
    dismiss: 'Melding sluiten',
    problems: {
      'read-only':
        'Deze analyse is met een nieuwere Samenhang gemaakt. Werk Samenhang bij om terug te zetten.',
      'point-not-kept':
        'Er is niets teruggezet: het terugzetpunt kon niet worden bewaard. Kijk rechtsboven of alles bewaard is en probeer het opnieuw.',
      'not-kept':
        'Het staat teruggezet op het scherm, maar is nog niet op de schijf bewaard. Laat Samenhang open tot er “Bewaard” staat, of ga terug naar het terugzetpunt.',
      'other-history': 'Er is niets teruggezet: deze versie is niet meer te openen.',
      damaged: 'Er is niets teruggezet: deze versie is beschadigd.',
    },
  },
  authors: {
    lead: 'Per keer dat iemand aan de analyse werkte. Woorden zijn geteld zoals ze getypt zijn.',
    unknown: 'Niet bekend wie',
    started: (day: string, time: string) => `vanaf ${day}, ${time}`,
    /** Words that came back from a reader. */
    cameIn: (round: string, day: string, time: string) =>
      `via het antwoord bij ${round}, overgenomen ${day}, ${time}`,
    unsigned: 'zonder handtekening',
    written: (amount: number) => `${words(amount)} geschreven`,
    standing: (amount: number) => `${words(amount)} staan er nog`,
    empty: {
      title: 'Er is nog niets geschreven',
      text: 'Zodra iemand in de analyse schrijft, staat hier wie, wanneer en in welk onderdeel.',
    },
    inSection: (title: string, amount: number) => `${title}: ${words(amount)}`,
    elsewhere: 'Over het werk zelf',
    perParagraph: 'Per alinea',
    and: ' en ',
  },
} as const;
