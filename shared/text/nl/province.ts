import { listWords } from './listWords.ts';

const lines = (count: number) => (count === 1 ? '1 regel' : `${String(count)} regels`);
const weeks = (count: number) => (count === 1 ? '1 week' : `${String(count)} weken`);

/** The screen that adds up the coded records of many analyses. */
export const province = {
  command: 'Cijfers van de provincie …',
  title: 'Cijfers van de provincie',
  lead: 'Telt de regels op die duo’s hebben gemaakt. Het gebeurt op deze computer; er gaat niets weg tot je opslaat.',
  close: 'Sluiten',
  files: {
    title: 'Bestanden met regels',
    add: 'Bestand toevoegen',
    another: 'Nog een bestand toevoegen',
    none: 'Nog geen bestand. Een bestand komt van een duo, en heeft een regel per analyse.',
    count: (count: number) => lines(count),
    total: (count: number) => `Samen ${lines(count)}.`,
    old: (count: number, year: number) =>
      `${lines(count)} ${count === 1 ? 'komt' : 'komen'} uit ${String(year)} of eerder. Een regel blijft hooguit een jaar na het jaar waarin hij telt. Zijn die cijfers gemaakt, wis deze regels dan uit het bestand.`,
    twice:
      'Precies gelijk aan een eerder bestand. Gaat het over dezelfde analyse, haal er dan een weg.',
    remove: (name: string) => `${name} weghalen`,
    code: (code: string) => `controlecode ${code}`,
    row: {
      label: 'Regel weghalen',
      hint: 'Trok iemand het ja in, of kwam er een nieuwe regel? Typ de controlecode uit de brief of het bericht.',
      button: 'Weghalen',
      wrong: 'Een controlecode heeft 12 tekens: cijfers en de letters a tot en met f.',
      missing: (code: string) =>
        `In deze bestanden staat geen regel met controlecode ${code}. Is die van een ander bestand, voeg dat dan eerst toe.`,
      done: (code: string, name: string) =>
        `De regel met controlecode ${code} telt niet meer mee. Wis haar ook in ${name} zelf.`,
    },
  },
  earlier: {
    title: 'De vorige keer',
    none: 'Was er al een keer cijfers? Voeg dan toe wat er toen is bewaard. Anders kan het verschil iets zeggen over een paar gezinnen.',
    add: 'Vorige keer toevoegen',
    has: (name: string) => `Wordt vergeleken met ${name}.`,
  },
  wrong: {
    records: (name: string) =>
      `In ${name} staan geen regels met cijfers van Samenhang, of er is iets in veranderd. Het is niet toegevoegd.`,
    empty: (name: string) => `In ${name} staat geen enkele regel. Het is niet toegevoegd.`,
    publication: (name: string) =>
      `${name} is niet te lezen als wat er van de vorige keer is bewaard. Het is niet toegevoegd.`,
    unreadable: 'Dat bestand is niet te lezen. Het is niet toegevoegd.',
    'too-large': 'Dat bestand is te groot om regels met cijfers te zijn. Het is niet toegevoegd.',
  },
  closed: {
    title: 'Er is nog niets te zien.',
    tooFew: (count: number) =>
      `Er ${count === 1 ? 'is' : 'zijn'} nu ${lines(count)}. Vanaf 10 staan hier cijfers. Met minder zegt een totaal te veel over een paar gezinnen. Dit blijft dus weg: aantallen, doorlooptijd, redenen, en hoe het afliep.`,
    tooClose:
      'Sinds de vorige keer kwamen er 1 tot 4 analyses bij of af. Wacht tot het er 5 of meer zijn, anders zegt het verschil iets over een paar gezinnen.',
  },
  totals: {
    title: 'Totalen',
    count: (count: number) => `Ongeveer ${String(count)} analyses.`,
    unknown: 'Niet ingevuld',
    noOrRunning: 'Nee, of nog bezig',
    yes: 'Ja',
    no: 'Nee',
    hidden: 'niet te zien',
    few: (fewest: number) => `<${String(fewest)}`,
    what: 'Wat',
    number: 'Aantal',
    howOften: 'Hoe vaak',
    howLong: 'Hoe lang',
    middle: 'De middelste analyse',
    agreed: 'De afspraak',
    weeks,
    median: (count: number) =>
      `De helft was klaar in ${weeks(count)} of minder. De afspraak is zes weken.`,
    noMedian:
      'De middelste doorlooptijd is niet te zien: er zijn minder dan 10 afgeronde analyses, of er kwamen er sinds de vorige keer maar een paar bij.',
  },
  tables: {
    leadTime: 'Doorlooptijd',
    withinSixWeeks: 'Binnen zes weken',
    delay: 'Waardoor het langer duurde',
    whyNotEarlier: 'Waarom niet eerder',
    couldHaveHelpedEarlier: 'Een verklaring had eerder kunnen helpen',
    outcome: 'Hoe het afliep',
    trigger: 'Aanleiding',
    earlierAnalysis: 'Eerdere analyse',
    tookPart: 'Wie er gesproken zijn',
  },
  several: 'Meer dan één antwoord kan.',
  report: {
    title: 'Wat niet te zien is, en waarom',
    rules:
      'Aantallen onder de 10 staan er als ‘<10’, ook nul. Was een aantal daarna uit de rest te berekenen, dan is er nog een weggelaten: ‘niet te zien’. De rest is afgerond op 5.',
    nothing: 'Alles is te zien.',
    line: (title: string, closed: number, all: number) =>
      `${title}: ${String(closed)} van de ${String(all)} aantallen.`,
    leftOut: (titles: readonly string[]) =>
      `Weggelaten omdat er sinds de vorige keer maar 1 tot 4 bij of af kwamen: ${listWords(titles)}.`,
  },
  save: {
    button: 'Totalen opslaan',
    how: 'Je slaat twee bestanden op. Eerst de precieze aantallen: die blijven hier, om de volgende keer mee te vergelijken. Daarna de totalen: die mag je delen.',
    keptName: (date: string) => `precieze aantallen ${date} - niet delen.json`,
    totalsName: (date: string) => `cijfers van de provincie ${date}.csv`,
    recipient: 'de provincie',
    saved: (totals: string, kept: string) =>
      `Bewaard: ${totals}. De precieze aantallen staan in ${kept}: deel dat bestand niet.`,
    onlyKept: (kept: string) =>
      `De totalen zijn niet opgeslagen. ${kept} staat er wel: gooi het weg of probeer het opnieuw.`,
    notKept: 'De precieze aantallen zijn niet bewaard. Daarom zijn er ook geen totalen opgeslagen.',
  },
} as const;
