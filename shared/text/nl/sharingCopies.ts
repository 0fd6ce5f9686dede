/** What stands around the text in the copies that leave; the words of people stand in the analysis. */
export const sharingCopies = {
  headerLeft: 'Verklarende analyse',
  marks: {
    expertTeam: 'VERTROUWELIJK - overleg',
    followUp: 'VERTROUWELIJK - hulp',
    legal: 'VERTROUWELIJK',
    learning: 'oefenmateriaal - niet doorsturen',
    supervision: 'VERTROUWELIJK - supervisie',
    access: 'Persoonlijk',
  },
  footer: (code: string, date: string) => [code, date].filter((part) => part !== '').join(', '),
  footerUntil: (code: string, date: string) => `${code}, te gebruiken tot en met ${date}`,
  about: 'Over deze kopie',
  aboutHead: ['Onderwerp', 'Gegevens'],
  facts: {
    code: 'Code',
    for: 'Voor wie',
    question: 'De vraag',
    made: 'Gemaakt op',
    standing: 'Stand van de analyse',
    version: (version: string) => `versie ${version}`,
    until: 'Te gebruiken tot en met',
    makers: 'Gemaakt door',
    contact: 'Vragen?',
  },
  noCode: 'nog zonder code',

  statements: {
    title: 'Eigen verklaringen',
    lead: 'Deze woorden zijn van de persoon zelf. Wij hebben er niets aan veranderd.',
    maskedLead:
      'Deze woorden zijn van de persoon zelf. Alleen wat laat zien wie het is, is vervangen.',
    of: (who: string, date: string) =>
      date === '' ? `Verklaring van ${who}` : `Verklaring van ${who}, ${date}`,
    someone: 'iemand die geen naam heeft',
    none: 'Niemand schreef een eigen verklaring.',
    leftOut: (count: number) =>
      count === 1
        ? 'Er is nog één eigen verklaring. Die zit hier niet bij, omdat iemand over wie hij gaat daar geen ja op gaf.'
        : `Er zijn nog ${String(count)} eigen verklaringen. Die zitten hier niet bij, omdat iemand over wie ze gaan daar geen ja op gaf.`,
  },
  corrections: {
    title: 'Gevraagde verbeteringen',
    lead: 'Mensen over wie dit gaat, mogen vragen om iets te verbeteren. Dit vroegen zij en dit is besloten.',
    caption: 'Wat iemand anders wilde zien',
    head: ['Wie', 'Wat moest anders', 'Wat is besloten'],
    kind: {
      factWrong: 'Een feit klopt niet.',
      incomplete: 'Er ontbreekt iets.',
      irrelevant: 'Het hoort er niet in.',
      unlawful: 'We mochten dit niet hebben.',
    },
    decision: { corrected: 'Aangepast', partly: 'Deels aangepast', notCorrected: 'Niet aangepast' },
    undecided: 'Nog niet besloten',
  },
  keeping: {
    title: 'Bewaren',
    line: (until: string, changed: string) =>
      `Minstens bewaren tot ${until}. Dat is 20 jaar na de laatste wijziging (${changed}). Bij een nieuwe wijziging begint deze tijd opnieuw.`,
  },
  readers: {
    title: 'Wie dit lezen',
    none: 'De lezers zijn nog niet ingevuld.',
    erase: (date: string) => `Wis dit stuk na het overleg, uiterlijk op ${date}.`,
  },

  expertTeam: {
    title: (code: string) => `Vraag aan het expertteam: ${code}`,
    made: 'Gemaakt door twee gedragswetenschappers, met de jongere en de ouders.',
    notice:
      'Er staat een code in plaats van een naam. Herken je de jongere toch? Meld het de voorzitter voordat je verder leest.',
    questionStart: 'Wij vragen jullie: ',
    noQuestion: 'de vraag aan het team is nog niet opgeschreven.',
    lens: {
      title: 'Terugkijken met zes vragen (5+1)',
      caption: 'Wat we deden, en wat we al wisten',
      head: ['Vraag', 'Wat we zien'],
    },
  },

  followUp: {
    title: 'Voor de nieuwe hulp: wat helpt, en waarom',
    lead: 'Deze samenvatting komt uit de verklarende analyse. Begin niet opnieuw met vragen wat hier al staat.',
    notice: (until: string) =>
      until === ''
        ? 'Alleen voor wie deze jongere gaat helpen. Niet doorsturen.'
        : `Alleen voor wie deze jongere gaat helpen. Niet doorsturen. Te gebruiken tot en met ${until}.`,
  },

  learning: {
    title: 'Leerverhaal',
    titleAbout: (mechanism: string) => `Leerverhaal over ${mechanism}`,
    notice: (until: string) =>
      until === ''
        ? 'Oefenmateriaal. Niet doorsturen.'
        : `Oefenmateriaal. Niet doorsturen. Vervalt op ${until}.`,
    opening: [
      'Dit is een leerverhaal. Details zijn veranderd of samengevoegd. Wat veranderd is, draagt het teken [veranderd]: daar staat met opzet iets anders of minder dan in het echt.',
      'Het gezin zei ja tegen deze groep. Zonder namen is niet hetzelfde als niet te herkennen: er blijft een kans dat iemand herkend wordt. Herken je iemand? Stop met lezen en meld het bij de voorzitter van de groep.',
    ],
    footer: (until: string) =>
      until === '' ? 'Leerverhaal, niet doorsturen' : `Leerverhaal, vervalt op ${until}`,
    picture: 'De kring in een tekening',
    /** In place of a quotation by which somebody would be known. */
    quoteCut: '[uitspraak weggelaten]',
    questionStart: 'Vraag aan jullie: ',
  },

  supervision: {
    title: (round: number) => `Supervisiekopie, ronde ${String(round)}`,
    lead: 'Een verklarende analyse om mee te lezen. Namen, geboortedatum, adres, school en instelling zijn vervangen door vaste woorden tussen haken.',
    notice: (until: string) =>
      until === ''
        ? 'Alleen voor jou. Niet doorsturen.'
        : `Alleen voor jou. Niet doorsturen. Deze kopie vervalt op ${until}.`,
    question: 'Onze vraag aan jou. ',
    noQuestion: 'We hebben geen bijzondere vraag. Lees mee met de 42 criteria.',
    footer: (code: string, version: string, until: string) =>
      until === ''
        ? `${code}, versie ${version}`
        : `${code}, versie ${version}, vervalt op ${until}`,
    makers: 'Gedragswetenschapper uit de poule en gedragswetenschapper van de instelling',
    whatYouGet: 'Wat je krijgt',
    hypotheses: (count: number, open: number) => {
      const all = count === 1 ? 'één hypothese' : `${String(count)} hypothesen`;
      if (open === 0) return `De analyse zonder namen, met ${all}. Alles is getoetst.`;
      return `De analyse zonder namen, met ${all}. Nog niet getoetst: ${String(open)}.`;
    },
    howToAnswer: 'Zo antwoord je',
    answerLine:
      'Kies per criterium een oordeel. Schrijf erbij op welk onderdeel je het zegt. Er is geen totaalcijfer.',
    earlier: {
      title: (round: number) => `Wat je in ronde ${String(round)} vroeg`,
      caption: 'Jouw opmerkingen en ons antwoord',
      head: ['Criterium', 'Bij', 'Jouw opmerking', 'Wat wij deden'],
      noCriterion: 'algemeen',
      wholeText: 'de hele analyse',
      noReply: 'Nog geen antwoord.',
    },
    criteria: {
      title: 'De 42 criteria',
      lead: '‘Moet’ betekent: zonder dit punt, of een reden, kan de analyse niet worden vastgesteld. ‘Let op’ en ‘tip’ zijn bedoeld om over na te denken.',
      caption: (group: string) => `Criteria groep ${group}`,
      head: ['Nr.', 'Criterium', 'Gewicht', 'Oordeel', 'Opmerking'],
      groups: {
        A: 'A. Proces en toestemming',
        B: 'B. Hulpvraag en perspectief',
        C: 'C. Levensloop en leefdomeinen',
        D: 'D. Factoren',
        E: 'E. Hypothesen en patronen',
        F: 'F. Taal en leesbaarheid',
        G: 'G. Aanknopingspunten en hulp',
        H: 'H. Evaluatie en bijstelling',
      },
      weight: { blocking: 'moet', warning: 'let op', info: 'tip' },
      choose: 'Kies oordeel',
      write: 'Schrijf hier',
      verdicts: ['voldaan', 'deels', 'niet', 'niet van toepassing'],
      /** As somebody types it who has no list to choose from. */
      notApplicableShort: 'nvt',
      verdictOf: (criterion: string) => `Oordeel bij ${criterion}`,
      remarkOf: (criterion: string) => `Opmerking bij ${criterion}`,
    },
    draft: {
      title: 'De analyse, zonder namen',
      lead: 'Dit is een werkversie. Onzekere gedachten staan er met opzet bij.',
    },
  },
};
