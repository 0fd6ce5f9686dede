import { joinWords } from './joinWords.ts';
import { loopKinds } from './loopKinds.ts';
import { capital, numberWord } from './report.ts';

/** The same as `report.ts`, for the parts that explain and that say what to do. */
export const reportThinking = {
  hypotheses: {
    lead: 'Een hypothese is een gedachte over het waarom. We zochten bij elke gedachte ook naar wat ertegen pleit. Een gedachte die niet klopte, laten we staan: dan hoeft niemand hem opnieuw te bedenken.',
    overview: (count: number) =>
      count === 1 ? 'De hypothese in het kort' : `De ${numberWord(count)} hypothesen naast elkaar`,
    overviewHead: ['Nr.', 'Vraag', 'Stand', 'Hoe zeker zijn we', 'Deels of niet herkend'],
    heading: (number: number, name: string) => `Hypothese ${String(number)}: ${name}`,
    thought: 'Wij denken: ',
    dropped: 'Wij dachten eerst: ',
    noThought: 'deze gedachte is nog niet opgeschreven.',
    standing: (date: string) => `Stand op ${date}: `,
    certain: (words: string, level: number) => `${words} (${String(level)} van 5)`,
    certainNot: (words: string, level: number) =>
      `${words} dat dit niet klopt (${String(level)} van 5)`,
    evidence: (number: number) => `Wat voor en tegen hypothese ${String(number)} pleit`,
    evidenceHead: ['Voor of tegen', 'Wat we zagen, hoorden of lazen', 'Soort en bron'],
    noEvidence: 'Wat hiervoor en hiertegen pleit, is nog niet verzameld.',
    noCounter: 'Wat hiertegen pleit, hebben we nog niet gevonden of nog niet gezocht.',
    ownExplanation: (name: string) => `Deze gedachte komt uit de eigen uitleg van ${name}.`,
    knowledge: 'Wat erover bekend is: ',
    prediction: 'Voorspelling: ',
    test: 'Toets: ',
    result: 'Uitkomst: ',
    untested: 'Of dit klopt, weten we nog niet.',
    microTitle: 'Hoe het gaat, van stap tot stap',
    micro: {
      justBefore: 'Vlak ervoor: ',
      whatHappens: 'Wat er gebeurt: ',
      whatItYields: 'Wat het oplevert: ',
      whatItMeans: 'Wat het betekent: ',
    },
    whoRecognises: 'Wie herkent dit? ',
    nobodyAsked: 'Dat is nog niet gevraagd.',
    recognises: { yes: 'Ja', partly: 'Deels', no: 'Nee', unknown: 'Nog vragen aan' },
    byNobody: 'door niemand',
    differs: (who: string) => `Anders gezien door ${who}.`,
    saidBy: (who: string) => `${who} zegt erbij: `,
    empty: 'Er zijn nog geen hypothesen opgeschreven.',
    loose: 'Nog niet bij een hypothese gezet',
  },

  patterns: {
    lead: 'Wat mensen doen, heeft invloed op elkaar. Zo ontstaat een cirkel die niemand zo heeft gewild.',
    leadCounts: (holding: number, calming: number) =>
      [
        holding === 0
          ? ''
          : `${capital(numberWord(holding))} ${holding === 1 ? 'cirkel houdt' : 'cirkels houden'} de zorgen vast.`,
        calming === 0
          ? ''
          : `${capital(numberWord(calming))} ${calming === 1 ? 'cirkel geeft' : 'cirkels geven'} rust.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    heading: (number: number, name: string) => `Patroon ${String(number)}: ${name}`,
    unnamed: 'nog zonder naam',
    more: 'geeft meer',
    less: 'geeft minder',
    related: 'hangt samen',
    later: 'na een tijd',
    kinds: {
      reinforcing: ['Deze cirkel', loopKinds.reinforcing],
      growing: ['Deze cirkel maakt', 'het goede groter'],
      calming: ['Deze cirkel', 'brengt rust'],
      damping: ['Deze cirkel', loopKinds.balancing],
      unknown: ['Wat deze cirkel doet,', 'weten we nog niet'],
      chain: ['Deze rij loopt', 'niet rond'],
    },
    alt: (kind: 'circle' | 'row', count: number, what: string) =>
      `${kind === 'circle' ? 'Cirkel' : 'Rij'} van ${String(count)} genummerde stappen. ${what}. Onder de figuur staan dezelfde stappen in woorden.`,
    inWords: 'De figuur in woorden.',
    inWordsOnly: 'In woorden.',
    stepMore: (text: string, later: boolean, to: number) =>
      `${text} Meer hiervan geeft ${later ? 'na een tijd ' : ''}meer van stap ${String(to)}`,
    stepLess: (text: string, later: boolean, to: number) =>
      `${text} Meer hiervan geeft ${later ? 'na een tijd ' : ''}minder van stap ${String(to)}`,
    stepUnknown: (text: string, to: number) =>
      `${text} Meer hiervan geeft iets bij stap ${String(to)}, maar of dat meer of minder is, weten we nog niet`,
    again: ', en dan begint het opnieuw.',
    beside: {
      more: (from: string, to: string) => `Ook geeft meer van ‘${from}’ meer van ‘${to}’.`,
      less: (from: string, to: string) => `Ook geeft meer van ‘${from}’ minder van ‘${to}’.`,
      unknown: (from: string, to: string) =>
        `Ook hangt ‘${from}’ samen met ‘${to}’; hoe, weten we nog niet.`,
    },
    dangling: (count: number) =>
      count === 1
        ? 'Eén pijl in dit patroon heeft nog geen begin of geen einde.'
        : `${capital(numberWord(count))} pijlen in dit patroon hebben nog geen begin of geen einde.`,
    noArrows: 'De pijlen van dit patroon zijn nog niet getekend.',
    tooMany: 'Dit patroon heeft te veel stappen voor een tekening. Hieronder staan ze in woorden.',
    recognisedBy: 'Herkend door: ',
    notAsked: 'nog niet gevraagd.',
    opens: 'Hier kan de cirkel open:',
    grows: 'Hier kan de cirkel sterker worden:',
    lead1: (number: number, text: string) => `${text} (aanknopingspunt ${String(number)})`,
    empty: 'Er zijn nog geen patronen getekend.',
    whole: {
      heading: 'Alle pijlen bij elkaar',
      caption: 'Alle pijlen bij elkaar',
      alt: (factors: number, arrows: number) =>
        `Tekening van ${String(factors)} factoren en ${String(arrows)} pijlen. Onder de figuur staat elke pijl in woorden.`,
      inWords: 'Elke pijl in woorden.',
      tooLarge:
        'Alle pijlen samen passen niet leesbaar op één bladzijde. Hieronder staan ze in woorden.',
      more: (from: string, later: string, to: string) =>
        `Meer van ‘${from}’ geeft ${later}meer van ‘${to}’.`,
      less: (from: string, later: string, to: string) =>
        `Meer van ‘${from}’ geeft ${later}minder van ‘${to}’.`,
      unknown: (from: string, later: string, to: string) =>
        `‘${from}’ hangt ${later}samen met ‘${to}’; hoe, weten we nog niet.`,
      later: 'na een tijd ',
      openEnd: 'nog niet gekozen',
      gone: 'iets dat verwijderd is',
      seenBy: (names: readonly string[]) =>
        names.length === 1
          ? `Zo ziet ${joinWords(names)} het.`
          : `Zo zien ${joinWords(names)} het.`,
      differs: 'Anders gezien.',
      contradiction: (
        from: string,
        to: string,
        more: readonly string[],
        less: readonly string[],
      ) => {
        const [first, second] = [more, less].map(
          (names) => `${joinWords(names)} ${names.length === 1 ? 'denkt' : 'denken'}`,
        );
        return `${first ?? ''} dat meer van ‘${from}’ meer geeft van ‘${to}’. ${second ?? ''} dat het minder geeft.`;
      },
    },
  },

  leads: {
    lead: (name: string) =>
      `Hier kunnen we beginnen. De ideeën komen van ${name} en de mensen eromheen.`,
    table: 'Waar we kunnen beginnen',
    head: ['Nr.', 'Aanknopingspunt', 'Idee van', 'Raakt aan'],
    firstStep: 'Eerste stap: ',
    owner: (name: string) => `${name} zet deze stap.`,
    willing: (names: string) => `Doen mee: ${names}.`,
    nobody: 'nog niemand',
    nothing: 'nog niets',
    empty: 'Er zijn nog geen aanknopingspunten opgeschreven.',
  },

  help: {
    lead: 'Uit de patronen volgt welke hulp meer past en welke minder. Dat de hulp past, betekent niet vanzelf dat zij er al is. Daarom staat erbij wie ervoor zorgt en wanneer.',
    more: 'Hulp die meer past',
    moreHead: ['Hulp', 'Waarom dit past', 'Wie en wanneer', 'Je merkt het aan'],
    less: 'Hulp die minder past',
    lessHead: ['Hulp', 'Waarom dit minder past', 'Volgt uit'],
    unknown: 'Hulp waarvan we nog niet weten of zij past',
    unknownHead: ['Hulp', 'Wat we erover denken', 'Volgt uit'],
    before: (date: string) => `voor ${date}`,
    nobody: 'nog niemand',
    forWhom: (who: string) => `Voor ${who}.`,
    sequence: 'Volgorde: ',
    preference: 'Wat het gezin wil: ',
    basis: 'Steunt op: ',
    availability: {
      exists: 'Deze hulp is er.',
      waiting: 'Er is een wachtlijst.',
      mustBeMade: 'Deze hulp moet nog gemaakt worden.',
    },
    alternative: 'Als dit er niet is: ',
    nothingYet: 'nog niet opgeschreven',
    matrix: {
      caption: 'Welke hulp hoort bij welke hypothese (nr. is het nummer van de hypothese)',
      help: 'Hulp',
      number: (number: number) => `Nr. ${String(number)}`,
      less: 'Past minder.',
      ties: { more: 'ja', less: 'past minder', unknown: 'misschien' },
      none: '–',
    },
    empty: 'Welke hulp past, is nog niet opgeschreven.',
  },

  risk: {
    lead: 'Deze weg is passend en niet zonder risico. We noemen het risico hardop en dragen het samen. Niemand draagt het alleen.',
    table: 'Het risico van doen en van niet doen',
    head: ['Keuze', 'Wat er mis kan gaan'],
    doing: 'Als we dit doen',
    notDoing: 'Als we dit niet doen',
    now: 'Nu en de komende weken',
    later: 'Op de langere termijn',
    agreement: 'Wat we afspreken',
    agreedOn: (date: string) => `Afgesproken op ${date}.`,
    noAgreement: 'De afspraken zijn nog niet opgeschreven.',
    signals: 'Waar we op letten',
    escalation: 'Als het toch misgaat',
    together: 'Dit dragen wij samen: ',
    noCarriers: 'Wie dit samen dragen, is nog niet afgesproken.',
    empty: 'Het risico is nog niet samen besproken.',
  },
};
