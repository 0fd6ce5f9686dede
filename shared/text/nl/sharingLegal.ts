import { joinWords } from './joinWords.ts';
import { capital } from './report.ts';

/** The copy for a guardian, a court or the Raad, and the text proposed for it. */
export const sharingLegal = {
  title: (reference: string) =>
    reference === '' ? 'Antwoord op een vraag' : `Antwoord op de vraag, kenmerk ${reference}`,
  lead: 'Wat is vastgelegd, wat is verteld, wat is gezien en wat wij denken staan apart. Elk feit heeft een bron.',
  questionTitle: 'De vraag, het doel en de grens',
  question: 'De vraag',
  noQuestion: 'De vraag is nog niet opgeschreven.',
  from: 'Van wie',
  basis: 'Grondslag',
  noBasis: 'De wet of opdracht is nog niet ingevuld.',
  reference: 'Kenmerk',
  goal: 'Doel',
  goalWords: 'Antwoord geven op deze vraag, en op niets anders.',
  limit: 'Grens',
  limitWords: 'Alleen wat voor het antwoord nodig is, staat hier.',
  validUntil: 'Geldig tot en met',
  noValidUntil:
    'Nog niet ingevuld. Zonder einddatum verandert de stand zonder dat iemand het ziet.',
  makers: 'Opgesteld door',
  readBy: 'Meegelezen door',
  readOn: (name: string, date: string) => (date === '' ? name : `${name}, ${date}`),
  about: 'Waar dit stuk over gaat',
  footer: (code: string, until: string) =>
    until === '' ? code : `${code}, geldig tot en met ${until}`,

  objections: {
    title: 'Wie er anders over denkt',
    lead: 'Dit zijn bezwaren en andere gedachten, in de woorden van wie ze heeft.',
    caption: 'Bezwaren en andere gedachten',
    head: ['Wie', 'Waarover', 'In eigen woorden'],
    hypothesis: (name: string) => `Gedachte ‘${name}’`,
    event: (when: string) => (when === '' ? 'Een gebeurtenis' : `Gebeurtenis, ${when}`),
    answer: { partly: 'Herkent dit deels.', no: 'Herkent dit niet.' },
    noWords: 'Zonder toelichting.',
    consent: 'Toestemming',
    none: 'Niemand maakte bezwaar of dacht er anders over.',
    someone: 'iemand',
  },

  spoken: (names: readonly string[]) => `Gesproken: ${joinWords(names)}.`,
  meeting: (date: string, kind: string, names: string) =>
    [date, kind, names].filter((part) => part !== '').join(': '),
  notSpoken: (who: string, why: string) =>
    why === '' ? `Niet gesproken: ${who}.` : `Niet gesproken: ${who}. Reden: ${why}`,
  read: (words: string) => `Gelezen: ${words}`,
  fact: (when: string, what: string, source: string) =>
    `${when === '' ? 'Zonder datum' : capital(when)}: ${what} Bron: ${source}.`,
  disputed: (names: readonly string[], words: string) =>
    names.length === 0 ? ` Betwist: ${words}` : ` Betwist door ${joinWords(names)}: ${words}`,
  noSource: 'nog niet opgeschreven',
  told: (who: string, date: string) =>
    date === '' ? `${who} vertelde, dag niet opgeschreven:` : `${who} vertelde op ${date}:`,
  toldEvent: (when: string, what: string, who: string) =>
    `${when === '' ? '' : `${capital(when)}: `}${what} Zo verteld door ${who}.`,
  teller: (who: string, date: string) =>
    date === '' ? `${who}, dag niet opgeschreven` : `${who}, gesprek op ${date}`,
  undated: (title: string) => `${title}, dag niet opgeschreven`,
  saw: (what: string, who: string) => (who === '' ? what : `${what} Bron: ${who}.`),
  think: (start: string, what: string) => `${start} ${what}`,
  for: (words: string) => `Daarvoor pleit: ${words}`,
  against: (words: string) => `Daartegen pleit: ${words}`,
  noAgainst: 'Wat daartegen pleit, is niet gevonden of nog niet gezocht.',
  sure: (standing: string, certainty: string) => `Stand: ${standing}. Zekerheid: ${certainty}.`,
  disputedBy: (names: readonly string[]) => `Betwist door ${joinWords(names)}.`,
  partlyBy: (names: readonly string[]) => `Deels herkend door ${joinWords(names)}.`,
  readAs: (when: string, what: string) =>
    `${when === '' ? '' : `${capital(when)}: `}${what} Zo lezen wij het; het is geen feit.`,
  ifDone: (words: string) => `Als dit gebeurt: ${words}`,
  ifNotDone: (words: string) => `Als dit niet gebeurt: ${words}`,
  method: (words: string) => `Zo is gewerkt: ${words}`,
  unknown: (words: string) => `Niet bekend: ${words}`,
};
