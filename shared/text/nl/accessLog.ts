/** The log of who did what with an analysis: sentences for the client, and the raw table. */
export const accessLog = {
  command: 'Wie wat deed …',
  title: 'Logboek',
  intro:
    'Wie er met deze analyse werkte, en wat er gebeurde. Er staat nooit in wat er geschreven is.',
  close: 'Sluiten',
  ask: {
    title: 'Logboek openen',
    text: 'Typ je wachtzin nog een keer. Ook dat je het logboek opent, komt in het logboek.',
    label: 'Wachtzin',
    button: 'Openen',
    busy: 'Controleren …',
    wrong: 'Deze wachtzin klopt niet.',
    cancel: 'Niet nu',
  },
  tabs: { label: 'Logboek bekijken als', sentences: 'In gewone zinnen', table: 'Alle regels' },
  checked: {
    whole: (count: number) =>
      count === 1
        ? 'De regel sluit. Er is niets aan veranderd.'
        : `Alle ${String(count)} regels sluiten op elkaar aan. Er is niets aan veranderd.`,
    broken: (at: number) =>
      `Vanaf regel ${String(at)} klopt het logboek niet: er is iets veranderd of weggehaald. Meld dit aan je organisatie.`,
    shortened: (count: number) =>
      count === 1
        ? 'In het logboek ontbreekt een regel die er was toen dit document vertrok:'
        : `In het logboek ontbreken regels die er waren toen deze ${String(count)} documenten vertrokken:`,
    shortenedWhy:
      'Het logboek is daarna ingekort of veranderd, of het komt uit een oudere reservekopie. Je werk zelf is er niet door veranderd. Meld dit aan je organisatie.',
    left: (what: string, whom: string, day: string) => `${what}, voor ${whom}, ${day}`,
    found: (count: number) =>
      count === 1
        ? 'Het document dat van hier vertrok, staat er nog bij de regel van toen.'
        : `De ${String(count)} documenten die van hier vertrokken, staan er nog bij de regels van toen.`,
    elsewhere: (count: number) =>
      count === 1
        ? 'Eén document vertrok van een andere werkplek. Dat staat in het logboek daar.'
        : `${String(count)} documenten vertrokken van een andere werkplek. Die staan in het logboek daar.`,
    earlier: (count: number) =>
      count === 1
        ? 'Hierbij staat ook het logboek van een eerdere werkplek. Het kwam uit een reservekopie.'
        : `Hierbij staan ook ${String(count)} logboeken van eerdere werkplekken. Ze kwamen uit reservekopieën.`,
    earlierBroken: (at: number) =>
      `In het logboek van een eerdere werkplek klopt het vanaf regel ${String(at)} niet: er is iets veranderd of weggehaald. Meld dit aan je organisatie.`,
    noticed:
      'Het logboek van deze analyse is ingekort of veranderd. Je werk is er nog. Kijk bij “Wie wat deed …” en meld het aan je organisatie.',
    head: 'Controlecode van de laatste regel',
    limit:
      'Wie de computer beheert, kan het hele logboek weghalen. Bewaar daarom af en toe een kopie in het dossier.',
  },
  problems: {
    unopened:
      'Het logboek kan niet worden bijgehouden. Je werk is veilig. Meld dit aan je organisatie.',
    unwritten: 'De laatste regels van het logboek staan nog niet op schijf. Je werk is veilig.',
  },
  empty: 'Er staat nog niets in het logboek.',
  onDay: (day: string, sentence: string) => `${day}: ${sentence}`,
  save: 'Logboek bewaren als CSV',
  saveFor: 'Voor wie is het?',
  saveForHint: 'Bijvoorbeeld: het dossier van de instelling.',
  saveForMissing: 'Vul in voor wie het is.',
  saved: (name: string) => `Het logboek is bewaard als ${name}.`,
  noCode: 'Analyse',
  fileName: (code: string, date: string) => `${code} logboek ${date}.csv`,
  columns: {
    seq: 'Nr.',
    at: 'Wanneer',
    actor: 'Wie',
    action: 'Wat',
    what: 'Waarvan',
    result: 'Uitkomst',
    hash: 'Code',
  },
  csv: [
    'nr',
    'tijdstip (UTC)',
    'minuten voor op UTC',
    'wie',
    'rol',
    'organisatie',
    'werkplek',
    'versie',
    'code',
    'handeling',
    'uitkomst',
    'onderdeel',
    'velden',
    'soort ding',
    'ding',
    'soort document',
    'doel',
    'antwoorden',
    'grondslag',
    'ontvanger',
    'organisatie ontvanger',
    'kanaal',
    'SHA-256 bestand',
    'reden',
    'vorige code',
    'code van deze regel',
  ],
  unreadable: 'Een regel die niet te lezen is.',
  roles: {
    poolScientist: 'gedragswetenschapper uit de poule',
    institutionScientist: 'gedragswetenschapper van de instelling',
    supervisor: 'supervisor',
  },
  results: { ok: 'gelukt', refused: 'niet toegestaan', failed: 'niet gelukt' },
  actions: {
    unlock: 'Werkplek geopend',
    unlockFail: 'Openen van de werkplek mislukt',
    lock: 'Werkplek vergrendeld',
    caseCreate: 'Analyse op deze werkplek gezet',
    caseOpen: 'Analyse geopend',
    caseClose: 'Analyse gesloten',
    readSection: 'Gelezen',
    edit: 'Geschreven',
    consentAdd: 'Antwoord vastgelegd',
    consentWithdraw: 'Ja ingetrokken',
    authorityChange: 'Gezag bijgewerkt',
    statementAdd: 'Eigen verklaring toegevoegd',
    correctionRequest: 'Correctie gevraagd',
    correctionDecision: 'Besluit over correctie',
    erasureRequest: 'Wissen gevraagd',
    erasureDecision: 'Besluit over wissen',
    exportPreview: 'Voorbeeld bekeken',
    exportDone: 'Bestand gemaakt',
    exportBlocked: 'Bestand geweigerd',
    exportFailed: 'Bestand niet gelukt',
    copyPicture: 'Tekening gekopieerd',
    copyText: 'Stuk tekst gekopieerd',
    import: 'Werk van een ander opgenomen',
    restoreVersion: 'Eerdere versie teruggezet',
    backup: 'Reservekopie gemaakt',
    settings: 'Instellingen veranderd',
    policy: 'Regels van de organisatie veranderd',
    keyChange: 'Wachtzin of herstelblad vervangen',
    logView: 'Logboek bekeken',
    logExport: 'Logboek bewaard',
    integrityFail: 'Er klopt iets niet in wat bewaard is',
    clockJump: 'Klok van de computer teruggezet',
  },
  /** What stands behind "Anne de Graaf (gedragswetenschapper, organisatie)". */
  sentences: {
    day: (who: string, what: string) => `${who} ${what}.`,
    who: (name: string, role: string, organisation: string) =>
      organisation === '' ? `${name} (${role})` : `${name} (${role}, ${organisation})`,
    someone: 'Iemand',
    opened: 'opende de analyse',
    read: (parts: string) => `las ${parts}`,
    whole: 'de hele analyse',
    wrote: (parts: string) => `schreef in ${parts}`,
    consentAdd: (count: number) =>
      count === 1
        ? 'legde een antwoord op een vraag om toestemming vast'
        : `legde ${String(count)} antwoorden op vragen om toestemming vast`,
    caseCreate: 'zette de analyse op deze werkplek',
    consentWithdraw: 'legde vast dat iemand een ja introk',
    authorityChange: 'werkte bij wie het gezag heeft',
    statementAdd: 'voegde een eigen verklaring van iemand toe',
    correctionRequest: 'legde een verzoek om correctie vast',
    correctionDecision: 'legde een besluit over een correctie vast',
    erasureRequest: 'legde een verzoek om wissen vast',
    erasureDecision: 'legde een besluit over wissen vast',
    exportPreview: (what: string) => `bekeek hoe een document eruit zou zien: ${what}`,
    exportDone: (what: string, whom: string, basis: string) =>
      `maakte een document: ${what}, voor ${whom}${basis === '' ? '' : ` (het mag op grond van: ${basis})`}`,
    exportBlocked: (what: string) =>
      `keek of een document gemaakt mocht worden: ${what}. Dat mocht niet; het is niet gemaakt`,
    exportFailed: (what: string) => `wilde een document maken, en dat lukte niet: ${what}`,
    copyPicture: 'zette een tekening op het klembord',
    copyText: 'zette een stuk tekst op het klembord',
    inFolder: (whom: string) => `zette de analyse, verzegeld, in de gedeelde map voor ${whom}`,
    import: 'nam werk van een ander op in de analyse',
    restoreVersion: 'zette iets uit een eerdere versie terug',
    backup: 'maakte een reservekopie',
    settings: 'veranderde instellingen van de werkplek',
    policy: 'werkte voor het eerst onder andere regels van de organisatie',
    keyChange: 'verving de wachtzin of het herstelblad van de werkplek',
    logView: 'bekeek dit logboek',
    logExport: 'bewaarde dit logboek',
    integrityFail: 'kreeg de melding dat er iets niet klopte in wat bewaard was',
    unlockFail: 'werkte op een werkplek waar eerst een verkeerde wachtzin of code werd ingevuld',
    clockJump: 'werkte op een computer waarvan de klok was teruggezet',
    nothing: 'had de analyse open',
    and: ' en ',
    unknownKind: 'een document',
    unknownWhom: 'iemand die niet genoteerd is',
  },
} as const;
