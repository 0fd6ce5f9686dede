/** Words in a Word file that is read back, and about one that came back. */
export const wordBack = {
  /** In the margin of the copy. */
  comment: {
    criterion: (criterion: string, text: string) => `${criterion}. ${text}`,
    kinds: {
      remark: (text: string) => text,
      suggestion: (text: string) => text,
      notRight: (text: string) => `Klopt niet. ${text}`,
      missing: (text: string) => `Mis ik. ${text}`,
      beautiful: (text: string) => `Mooi. ${text}`,
    },
    proposed: (proposed: string) => `Voorstel: “${proposed}”`,
    /** The words are no longer in the text. */
    elsewhere: (quote: string) => `Bij de woorden “${quote}”, die er nu niet meer zo staan.`,
    duo: 'Het duo',
    someone: 'Lezer',
  },

  /** Where the reader answers about the whole. */
  whole: {
    title: 'Jouw oordeel over het geheel',
    answerTitle: 'Jouw antwoord',
    caption: 'Jouw oordeel',
    answerCaption: 'Jouw antwoord',
    head: ['Onderwerp', 'Jouw antwoord'],
    verdict: 'Uitkomst',
    verdictTitle: 'Uitkomst van deze ronde',
    choose: 'Kies uitkomst',
    verdicts: { approved: 'akkoord', returned: 'terug naar het duo' },
    judgement: 'Oordeel in woorden',
    answer: 'Antwoord in woorden',
    write: 'Schrijf hier',
  },

  inText: 'In de tekst',
  howTo:
    'Zet opmerkingen in de kantlijn, bij de woorden waar ze over gaan. Wil je iets anders zeggen dan er staat? Verander het gewoon in de tekst, met of zonder wijzigingen bijhouden.',

  /** What a change in the text is called where it becomes a remark. */
  change: {
    suggestion: 'In de tekst veranderd.',
    removed: 'Deze alinea is in Word weggehaald.',
    added: (text: string) => `Toegevoegd in Word: ${text}`,
    elsewhere: (before: string, after: string) =>
      `Veranderd in Word, op een plek die niet van jullie tekst is. Eerst: “${before}”. Nu: “${after}”.`,
    removedElsewhere: (before: string) =>
      `Weggehaald in Word, op een plek die niet van jullie tekst is: “${before}”.`,
  },

  /** How Word begins what it writes itself in a field that somebody emptied. */
  inviteOfWord: ['Klik of tik', 'Kies een item', 'Click or tap', 'Choose an item'],

  /** A remark without a place says what it was about. */
  notPlaced: (quote: string, words: string) => (quote === '' ? words : `Bij “${quote}”: ${words}`),
  empty: 'Opmerking zonder woorden.',

  cli: {
    usage:
      '  remarks --in antwoord.docx [--with verstuurd.docx]  wat een lezer in Word terugstuurde, als JSON',
    noPlaces:
      'In dit bestand staat niet meer welke plek bij welke tekst hoort. Geef met --with het bestand mee dat je verstuurde.',
    problems: {
      empty: 'Dit bestand is leeg.',
      notWord: 'Dit is geen Word-bestand (.docx).',
      locked: 'Dit is een oud .doc-bestand, of er zit een wachtwoord op.',
      macros:
        'In dit bestand zit een programma. Bewaar het eerst als gewoon Word-document (.docx).',
      tooLarge: 'Dit bestand is te groot om te lezen.',
      damaged: 'Dit bestand is beschadigd.',
    },
  },
};
