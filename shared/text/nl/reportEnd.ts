import { capital, numberWord } from './report.ts';

/** The same as `report.ts`, for the last parts: summary, future, evaluation, account. */
export const reportEnd = {
  summary: {
    lead: (count: number) =>
      count === 1 ? 'Eén zin.' : `${capital(numberWord(count))} zinnen, elk even belangrijk.`,
    empty: 'De samenvatting is nog niet geschreven. Dat gebeurt als laatste.',
  },

  future: {
    lead: (name: string) => `Dit gaat over later: wat ${name} wil, en wie daarbij blijft.`,
    quoteSource: (name: string) => `${name}, in eigen woorden`,
    table: 'Plannen voor straks',
    head: ['Onderwerp', 'Wat we nu denken of regelen'],
    living: 'Wonen',
    education: 'School en werk',
    income: 'Geld',
    people: 'Mensen die blijven',
    careAfter18: 'Zorg na 18 jaar',
    lead18: 'Wie dit leidt',
    nextStep: 'Eerste stap',
    municipality: 'Gemeente',
    notYet: 'Dit deel wordt geschreven voordat de jongere 16 wordt.',
    empty: 'Over de toekomst is nog niets opgeschreven.',
  },

  evaluation: {
    lead: 'Deze analyse groeit mee. We passen haar aan als er iets belangrijks verandert.',
    triggers: 'Wanneer we de tekst aanpassen',
    moments: 'Wanneer we samen kijken',
    momentsHead: ['Datum', 'De vraag die we dan stellen'],
    outcome: 'Wat bleek: ',
    noDate: 'datum volgt',
    changes: 'Wat er in de tekst veranderde',
    changesHead: ['Versie', 'Datum', 'Wat en waarom', 'Door'],
    empty: 'Er is nog niet afgesproken wanneer we samen kijken.',
  },

  account: {
    lead: (code: string) =>
      `Hier staat met wie we spraken, waar ja op gezegd is en wat we niet weten. Controlecode van de inhoud: ${code}.`,
    method: 'Hoe we werkten',
    read: 'Wat we lazen',
    unknownTitle: 'Wat we niet weten',
    spoken: 'Met wie we spraken',
    spokenHead: ['Wie', 'Rol', 'Hoe'],
    meetings: 'Wanneer we bij elkaar waren',
    meetingsHead: ['Datum', 'Wat', 'Met wie', 'Wat eruit kwam'],
    noDate: 'datum volgt',
    duoOnly: 'het duo',
    nothingNoted: 'geen notitie',
    notSpoken: 'Niet gesproken: ',
    notSpokenWhy: (who: string, why: string) => `${who}. ${why}`,
    whyUnknown: 'Waarom niet, staat er nog niet bij.',
    sources: 'Wat we gebruikten',
    sourcesHead: ['Bron', 'Soort', 'Wat we eruit haalden'],
    sourceOf: (what: string, who: string) => `${what}, ${who}`,
    law: 'Gezag en besluiten van de rechter',
    lawHead: ['Onderwerp', 'Gegevens', 'Bron en datum'],
    authorityOf: (name: string) => `Gezag, ${name}`,
    checkedOn: (source: string, date: string) => `${source}, gezien op ${date}`,
    parentsKeep: 'de ouders houden gezag',
    from: (date: string) => `vanaf ${date}`,
    until: (date: string) => ` tot ${date}`,
    consents: 'Wie waarvoor toestemming gaf',
    consentWho: 'Wie',
    notAsked: 'niet gevraagd',
    givenBy: (names: string) => `, gegeven door ${names}`,
    withdrawn: (date: string) => `, ingetrokken op ${date}`,
    said: 'Wat er bij de toestemming gezegd is:',
    noConsents: 'Over toestemming is nog niets vastgelegd.',
    hardWords: 'Moeilijke woorden',
    hardWordsHead: ['Woord', 'Wat we ermee bedoelen'],
    nobody: 'Met wie we spraken, is nog niet opgeschreven.',
  },

  /** Written out where the duo wrote it short, in lines such as a role or an organisation. */
  abbreviations: [
    [/\bVO\b/gu, 'voortgezet onderwijs'],
    [/\bSWV\b/gu, 'samenwerkingsverband'],
    [/\bGI\b/gu, 'gecertificeerde instelling'],
    [/\bgz-psycholoog\b/giu, 'gezondheidszorgpsycholoog'],
    [/\bOTS\b/gu, 'ondertoezichtstelling'],
    [/\bGGZ\b/giu, 'geestelijke gezondheidszorg'],
    [/\bMBO\b/gu, 'mbo'],
    [/\bVMBO\b/gu, 'vmbo'],
    [/\bJIM\b(?!\s*\()/gu, 'JIM (Jouw Ingebrachte Mentor)'],
  ] as readonly (readonly [RegExp, string])[],

  /** Explained at the end when the text uses them. */
  hardWords: [
    [/\baanknopingspunt/iu, 'Aanknopingspunt', 'een punt waar we kunnen beginnen met veranderen'],
    [/\bblijfafspraak/iu, 'Blijfafspraak', 'de afspraak dat iemand mag blijven, ook na een misser'],
    [
      /\bcirkel/iu,
      'Cirkel',
      'dingen die elkaar steeds weer oproepen, tot je weer bij het begin bent',
    ],
    [/\bfactor/iu, 'Factor', 'iets dat meespeelt'],
    [
      /gecertificeerde instelling/iu,
      'Gecertificeerde instelling',
      'de organisatie van de jeugdbeschermer',
    ],
    [
      /\bgezag\b/iu,
      'Gezag',
      'het recht en de plicht om voor een kind te zorgen en erover te beslissen',
    ],
    [/\bhypothese/iu, 'Hypothese', 'een gedachte over het waarom, die we toetsen'],
    [/\bJIM\b/u, 'JIM', 'Jouw Ingebrachte Mentor: iemand die de jongere zelf kiest als steun'],
    [/lokaal team/iu, 'Lokaal team', 'de hulp van de gemeente, dicht bij huis'],
    [
      /machtiging (?:voor )?gesloten/iu,
      'Machtiging gesloten jeugdhulp',
      'toestemming van de rechter voor een plek waar een jongere niet zomaar weg mag',
    ],
    [
      /ondertoezichtstelling/iu,
      'Ondertoezichtstelling',
      'een besluit van de rechter: een jeugdbeschermer kijkt mee',
    ],
    [
      /pas op de plaats/iu,
      'Pas op de plaats',
      'even wachten met een groot besluit, zodat er tijd is om na te denken',
    ],
    [/\bpoule\b/iu, 'Poule', 'groep onafhankelijke gedragswetenschappers in de regio'],
    [
      /samenwerkingsverband/iu,
      'Samenwerkingsverband',
      'de scholen in een streek die samen zorgen dat elk kind onderwijs krijgt',
    ],
    [/stapkaart/iu, 'Stapkaart', 'een kaartje met één stap van een taak erop'],
    [/voogdij/iu, 'Voogdij', 'iemand anders dan de ouders heeft het gezag'],
  ] as readonly (readonly [RegExp, string, string])[],
};
