import { listWords } from './listWords.ts';

const days = (count: number) => (count === 1 ? '1 dag' : `${String(count)} dagen`);

/** The figures of one analysis, and what of them is counted elsewhere. */
export const monitoring = {
  view: 'Cijfers',
  title: 'Cijfers van deze analyse',
  lead: 'Uitgerekend op deze computer. Er gaat niets weg.',
  leadTime: {
    title: 'Doorlooptijd',
    none: 'Er staat nog geen datum van de vraag. Vul die in bij Start.',
    within: (count: number) => `${days(count)}, binnen zes weken.`,
    over: (count: number, more: number) => `${days(count)}: ${days(more)} langer dan zes weken.`,
    running: (count: number) => `Nu ${days(count)} bezig; zes weken is 42 dagen.`,
    runningOver: (count: number, more: number) =>
      `Nu ${days(count)} bezig: ${days(more)} langer dan zes weken.`,
    paused: (count: number) => `Pauzes van samen ${days(count)} tellen niet mee.`,
    caption: 'De stappen, van vraag tot vaststellen',
    sixWeeks: 'zes weken',
    step: 'Stap',
    from: 'Van',
    until: 'Tot',
    days: 'Dagen',
    steps: {
      requestedOn: 'vraag',
      assignedOn: 'duo',
      consentOn: 'toestemming',
      firstConversationOn: 'eerste gesprek',
      sharedMeetingOn: 'gezamenlijk overleg',
      establishedOn: 'vaststellen',
    },
    between: (from: string, to: string) => `Van ${from} tot ${to}`,
    backwards: 'De datums staan niet op volgorde.',
  },
  delays: {
    title: 'Waardoor het langer duurde',
    none: 'Geen reden genoemd.',
    paused: (reason: string, count: number) => `${reason}: ${days(count)} pauze`,
  },
  whyNot: { title: 'Waarom niet eerder', none: 'Nog niet ingevuld.' },
  missed: {
    title: 'Waar een verklaring eerder had kunnen helpen',
    none: 'Nog geen moment aangewezen.',
    years: (years: number) =>
      years === 0
        ? 'Het eerste moment was in het jaar van de vraag.'
        : `Het eerste moment was ${String(years)} jaar voor de vraag.`,
  },
  outcome: { title: 'Hoe het afliep', none: 'Nog niet ingevuld.' },
  experience: {
    title: 'Gehoord en herkend',
    none: 'Nog niemand gaf een cijfer.',
    caption: 'Van 1 (helemaal niet) tot 10',
    who: 'Wie',
    heard: 'Gehoord',
    recognise: 'Herkend',
    noMark: 'niet gegeven',
  },
  part: {
    title: 'Wie er gesproken zijn',
    yes: 'ja',
    no: 'nee',
    group: 'Groep',
    spoken: 'Gesproken',
    groups: {
      youth: 'De jongere',
      bothParents: 'Alle ouders',
      siblings: 'Broer of zus',
      network: 'Netwerk',
      school: 'School',
      formerHelp: 'Eerdere hulp',
    },
  },
  making: {
    title: 'Hoe het gemaakt werd',
    what: 'Wat',
    value: 'Hoe',
    duo: 'Duo',
    duoOf: (there: number, trained: number) =>
      `${String(there)} van 2, ${trained === 0 ? 'niemand' : String(trained)} met de training`,
    rounds: 'Rondes met een supervisor',
    earlier: 'Eerdere analyse',
    learning: 'Gevraagd: zonder namen delen om van te leren',
    asked: {
      notAsked: 'nog niet',
      before: 'voor of bij het eerste gesprek',
      after: 'na het eerste gesprek',
      unknown: 'ja, zonder datum',
    },
    answers: (asked: string, yes: number, of: number) =>
      of === 0 ? asked : `${asked}; ${String(yes)} van ${String(of)} zei ja`,
    help: 'Hulp die meer past',
    helpOf: (exists: number, fits: number) =>
      fits === 0 ? 'nog niet gekozen' : `${String(exists)} van ${String(fits)} is er al`,
    reviews: 'Keren teruggekeken',
    versions: 'Versies van de tekst',
    future: 'Toekomst na 16',
    futureIs: {
      yes: 'er is een volgende stap',
      no: 'nog geen volgende stap',
      notDue: 'nog niet aan de beurt',
    },
    hours: 'Uren van het duo samen',
  },
  after: {
    title: 'Hoe het daarna ging',
    heads: ['Wat', 'Start', 'Na 3 maanden', 'Na 6 maanden', 'Na 12 maanden'],
    secure: 'Gesloten plek',
    place: 'Waar',
    school: 'Naar school',
    moves: (count: number) =>
      count === 0
        ? 'Sinds de vraag niet verhuisd.'
        : count === 1
          ? 'Sinds de vraag één keer verhuisd.'
          : `Sinds de vraag ${String(count)} keer verhuisd.`,
    none: '–',
  },
  counting: {
    title: 'Meetellen in de provincie',
    may: 'Iedereen die nodig is, zei ja. Dit zou meetellen, en verder niets:',
    not: 'Deze analyse telt niet mee.',
    names: 'Geen namen, geen leeftijd, geen regio en geen tekst.',
    what: 'Wat',
    value: 'Waarde',
    empty: 'niet ingevuld',
    weeks: (weeks: number) => (weeks === 1 ? '1 week' : `${String(weeks)} weken`),
    months: 'Maand van de vraag',
    established: 'Maand van vaststellen',
    lead: 'Doorlooptijd, in hele weken',
    within: 'Binnen zes weken',
    trigger: 'Aanleiding',
    earlier: 'Eerdere analyse',
    delays: 'Waardoor het langer duurde',
    whyNot: 'Waarom niet eerder',
    outcome: 'Hoe het afliep',
    part: 'Gesproken',
    helped: 'Had eerder kunnen helpen',
    list: (words: readonly string[]) => listWords(words),
  },
  recipient: 'het programma',
  save: {
    command: 'Cijfers voor de provincie maken',
    title: 'Meetellen in de provincie',
    for: 'Voor wie is het?',
    forHint: 'Een naam of een functie. Het staat straks in het deelregister.',
    forMissing: 'Vul in voor wie het is.',
    button: 'Bestand maken',
    notAllowed: 'Dit mag niet meer. Kijk hierboven waarom.',
    saved: (name: string, code: string) =>
      `Bewaard: ${name}. Het staat in het deelregister, met controlecode ${code}.`,
    earlier: (lines: readonly string[]) =>
      `Van deze analyse ging al een regel weg: ${listWords(lines)}. Geef die code mee met de nieuwe regel. Dan haalt de ontvanger de oude weg, en telt de analyse niet dubbel.`,
    earlierLine: (day: string, code: string) => `op ${day}, controlecode ${code}`,
    same: (day: string) =>
      `Precies deze regel ging al weg op ${day}. Stuur hem niet nog eens: dan telt de analyse dubbel.`,
    fileName: (date: string) => `regel met cijfers ${date}.csv`,
    close: 'Sluiten',
  },
} as const;
