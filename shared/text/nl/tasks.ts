import { dayAndMonth } from './dates.ts';

/** `name`: whom it is with, inside an opened analysis; empty in the list of analyses. */
interface Told {
  readonly count: number;
  readonly name: string;
}

const times = (count: number, one: string, more: string) =>
  count === 1 ? `één ${one}` : `${String(count)} ${more}`;
const begin = (count: number, one: string, more: string) =>
  count === 1 ? `Eén ${one}` : `${String(count)} ${more}`;
const withName = (name: string) => (name === '' ? '' : ` met ${name}`);
const ofName = (name: string) => (name === '' ? '' : ` van ${name}`);

/** What there is to do, by when and whose turn it is. */
export const tasks = {
  command: 'Wat is er te doen',
  button: (due: number) =>
    due === 0
      ? 'Wat is er te doen'
      : `Wat is er te doen: ${times(due, 'ding vraagt aandacht', 'dingen vragen aandacht')}`,
  dialog: {
    close: 'Sluiten',
    turn: 'Aan zet',
    now: 'Nu',
    later: 'Straks',
    nothingNow: 'Er wacht nu niets.',
    nothing:
      'Er is nu niets te doen. Vul bij het voorblad in wanneer de vraag kwam, dan loopt de tijd mee.',
    go: 'Ga erheen',
    goTo: (what: string) => `Ga erheen: ${what}`,
    read: 'Samen lezen',
    putWhat: (what: string) => `Later herinneren: ${what}`,
    tomorrow: 'Morgen weer',
    week: 'Over een week weer',
    again: (day: string) => `komt terug op ${dayAndMonth(day)}`,
    takeBack: 'Nu weer laten zien',
  },
  kinds: {
    readRound: () => 'Ronde ligt bij de supervisor',
    answerQuestion: () => 'Vraag ligt bij de supervisor',
    readAtHome: ({ name }: Told) =>
      `Tekst is om te lezen meegegeven${name === '' ? '' : ` aan ${name}`}`,
    expiredRound: () => 'De leestermijn is voorbij en er kwam niets terug',
    openRemarks: ({ count }: Told) =>
      `${begin(count, 'opmerking', 'opmerkingen')} van de supervisor bekijken`,
    discussRemarks: ({ count }: Told) =>
      `${begin(count, 'opmerking', 'opmerkingen')} samen bespreken`,
    familyRemarks: ({ count, name }: Told) =>
      `${begin(count, 'reactie', 'reacties')} bekijken uit het samen lezen${withName(name)}`,
    firstRound: () => 'Eerste ronde met de supervisor vragen',
    nextRound: () => 'Opnieuw naar de supervisor sturen',
    familyReading: ({ name }: Told) => `Samen lezen${withName(name)}`,
    resumeClock: () => 'De zes weken weer laten lopen',
    finish: () => 'De analyse vaststellen',
    lookBack: () => 'Samen terugkijken',
    answerCorrection: ({ name }: Told) =>
      `Besluiten over een verzoek om te verbeteren${ofName(name)}`,
    answerErasure: ({ name }: Told) => `Besluiten over een verzoek om te wissen${ofName(name)}`,
    tellAnswer: ({ name }: Told) =>
      `Het antwoord op een verzoek geven${name === '' ? '' : ` aan ${name}`}`,
    eraseGranted: ({ name }: Told) => `Wissen wat is toegezegd${name === '' ? '' : ` aan ${name}`}`,
    askAgain: ({ count }: Told) =>
      `${begin(count, 'toestemming', 'toestemmingen')} of gezag opnieuw nagaan`,
    tellReceivers: ({ count }: Told) =>
      `${begin(count, 'ontvanger', 'ontvangers')} vragen een kopie weg te doen`,
    readCopy: () => 'Meelezen en terugsturen',
  },
  why: {
    readRound: 'Tot die dag mag de kopie gelezen worden.',
    answerQuestion: 'Tot die dag mag de kopie gelezen worden.',
    readAtHome: 'Vraag daarna wat klopt, wat mist en wat mooi is.',
    expiredRound: 'Vraag de supervisor of het lukt. Stuur zo nodig een nieuwe versie.',
    openRemarks: 'Kies bij elke opmerking wat jullie ermee doen, en zeg waarom.',
    discussRemarks: 'Jullie wilden het hier eerst over hebben.',
    familyRemarks: 'Vertel wat jullie ermee doen. Blijft iemand het oneens, neem dat dan op.',
    firstRound: 'Een ruwe versie is genoeg: dan helpt meelezen het meest.',
    nextRound: 'Alles uit de vorige ronde is bekeken.',
    familyReading: 'Voor het delen leest ieder mee en zegt wat klopt, wat mist en wat mooi is.',
    resumeClock: 'De pauze was voor supervisie, en die ronde is terug.',
    finish: 'Dan zijn de zes weken om. Lukt dat niet, schrijf dan op waardoor.',
    lookBack: 'Schrijf op wat er veranderd is en wat dat betekent.',
    answerCorrection: 'Wie om verbetering vraagt, krijgt binnen een maand antwoord.',
    answerErasure: 'Wie om wissen vraagt, krijgt binnen drie maanden antwoord.',
    tellAnswer: 'Jullie besloten al. Wie het vroeg, hoort wat en waarom.',
    eraseGranted: 'Het verzoek is toegewezen. Vul daarna in wanneer het is gewist.',
    askAgain: 'Er loopt iets af, of iemand mag nu zelf beslissen.',
    tellReceivers: 'Iemand stopte met een toestemming. Wie al iets kreeg, hoort dat.',
    readCopy: 'Daarna gaat de kopie dicht.',
  },
  since: (day: string) => `sinds ${dayAndMonth(day)}`,
  due: (day: string) => `uiterlijk ${dayAndMonth(day)}`,
  dueToday: 'vandaag',
  overdue: (day: string) => `liep tot ${dayAndMonth(day)}`,
  from: (day: string) => `vanaf ${dayAndMonth(day)}`,
  turns: {
    duo: 'jullie samen',
    own: 'jij',
    supervisor: (name: string) => (name === '' ? 'de supervisor' : `${name} (supervisie)`),
    family: (name: string) => (name === '' ? 'de familie' : name),
  },
  atBat: (who: string) => `aan zet: ${who}`,
  phase: {
    sent: (phase: string) => `De ronde is verstuurd. Zet je de fase op ‘${phase}’?`,
    returned: (phase: string) =>
      `De ronde is terug en er is nog werk. Zet je de fase weer op ‘${phase}’?`,
    approved: (phase: string) => `De supervisor is akkoord. Zet je de fase op ‘${phase}’?`,
    yes: 'Ja, aanpassen',
    no: 'Zo laten',
  },
  notice: {
    title: 'Vandaag te doen',
    line: (code: string, what: string) => `${code}: ${what}`,
    more: (count: number) => `en nog ${times(count, 'ding', 'dingen')}`,
    open: (code: string) => `${code} openen`,
    close: 'Vandaag niet meer tonen',
  },
};
