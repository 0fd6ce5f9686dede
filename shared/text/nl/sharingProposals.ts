import { joinWords } from './joinWords.ts';
import { capital, numberWord } from './report.ts';

/** Sentences from which a text that leaves is proposed; the scientist edits them. */
export const sharingProposals = {
  expertTeam: {
    ask: 'Wat vragen wij?',
    who: 'Over wie gaat het?',
    short: 'Kort: de verklaring',
    holds: 'Hoe het zichzelf in stand houdt',
    helps: 'Wat het minder maakt',
    tried: 'Wat is al geprobeerd?',
    fits: 'Wat past meer, wat past minder',
    needed: 'Wat tegenzit',
    sure: 'Hoe zeker is dit?',
  },
  followUp: {
    who: (name: string) => `Dit is ${name}`,
    own: (name: string) => `Wat ${name} zelf wil`,
    short: 'Kort: de verklaring',
    holds: 'Hoe het zichzelf in stand houdt',
    helps: 'Wat helpt',
    danger: 'Als het spannend wordt',
    tried: 'Wat is al geprobeerd?',
    fits: 'Wat past meer, wat past minder',
    agreed: 'Wat is afgesproken',
    sure: 'Hoe zeker is dit?',
  },
  legal: {
    spoken: 'Met wie gesproken is',
    facts: 'Wat is vastgelegd',
    told: 'Wat is verteld',
    seen: 'Wat is gezien',
    think: 'Wat wij denken',
    follows: 'Wat volgt hieruit',
    limits: 'Grenzen van dit stuk',
  },
  learning: {
    why: 'Waarom dit leerverhaal',
    picture: 'Het beeld',
    asked: 'Wat iedereen vroeg',
    thought: 'Wat wij dachten',
    circle: 'De kring',
    helpDid: 'Wat de hulp deed',
    turned: 'Wat keerde',
    questions: 'Vragen voor de groep',
  },

  /** Opens what the duo thinks, in every copy; by these words it gets its form. */
  weThink: 'Wij denken:',
  weThoughtFirst: 'Wij dachten eerst:',
  youthOf: (ages: string, place: string) =>
    place === '' ? `Een jongere van ${ages}.` : `Een jongere van ${ages}, ${place}.`,
  ageBands: [
    { to: 5, words: 'jonger dan 6 jaar' },
    { to: 11, words: '6 tot en met 11 jaar' },
    { to: 15, words: '12 tot en met 15 jaar' },
    { to: 17, words: '16 of 17 jaar' },
    { to: 200, words: '18 jaar of ouder' },
  ],
  someAge: 'onbekende leeftijd',
  lives: {
    openResidential: 'wonend op een open groep',
    smallScaleHome: 'wonend in een kleinschalig huis',
    fosterFamily: 'wonend in een pleeggezin',
    home: 'wonend in het eigen gezin',
    oneToOne: 'wonend op een plek met één-op-één begeleiding',
    secure: 'wonend op een gesloten plek',
    other: '',
  },
  goesWell: (words: string) => `Wat goed gaat: ${words}`,
  when: (when: string, what: string) => (when === '' ? what : `${when}: ${what}`),
  missed: (count: number) =>
    count === 1
      ? 'Eén keer had een verklaring eerder kunnen helpen.'
      : `${capital(numberWord(count))} keer had een verklaring eerder kunnen helpen.`,
  ourShare: (what: string) => `Wat de hulp zelf deed: ${what}`,
  more: (what: string, who: string, from: string, why: string) =>
    [
      `Meer passend: ${[what, who === '' ? '' : `voor ${who}`, from === '' ? '' : `vanaf ${from}`].filter((part) => part !== '').join(', ')}.`,
      why === '' ? '' : `Waarom: ${why}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  less: (what: string, why: string) =>
    why === '' ? `Minder passend: ${what}.` : `Minder passend: ${what}. Waarom: ${why}`,
  waiting: (what: string) => `In de weg staat een wachtlijst: ${what}.`,
  mustBeMade: (what: string) => `Dit is er nog niet en moet worden gemaakt: ${what}.`,
  confirmed: (names: readonly string[]) => `Bevestigd: ${joinWords(names)}.`,
  partly: (names: readonly string[]) => `Deels bevestigd: ${joinWords(names)}.`,
  open: (names: readonly string[]) => `Nog open: ${joinWords(names)}.`,
  rejected: (names: readonly string[]) => `Verworpen: ${joinWords(names)}.`,
  notSpoken: (who: string, why: string) =>
    why === '' ? `Wij spraken niet met ${who}.` : `Wij spraken niet met ${who}. Reden: ${why}`,
  wants: (who: string, wish: string) => `${who}: ${wish}`,

  lens: {
    first: {
      question: 'Eerst begrijpen',
      earlier: {
        none: 'Een eerdere analyse was er niet.',
        outdated: 'Er was een eerdere analyse; die was verouderd.',
        usable: 'Er was een bruikbare eerdere analyse.',
      },
      made: (from: string, to: string) => `Deze verklaring is gemaakt van ${from} tot ${to}.`,
    },
    track: 'Bijhouden of het helpt',
    listen: {
      question: 'Luisteren zonder oordeel',
      heard: (names: readonly string[]) => `Gehoord: ${joinWords(names)}.`,
    },
    school: 'School eerst',
    parents: {
      question: 'Hulp voor ouders',
      none: 'Hulp voor de ouders zelf is nog niet opgeschreven.',
    },
    known: '+1 Wat we al wisten',
    unknown: 'Nog niet bekend.',
  },
};
