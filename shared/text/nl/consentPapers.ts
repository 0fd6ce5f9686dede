/** What the printed papers of consent say around the information texts. */
export const consentPapers = {
  maker: 'Duo gedragswetenschappers',
  mark: { form: 'Persoonlijk', letter: 'Vertrouwelijk', confirmation: 'Persoonlijk' },
  headerLeft: (code: string) => (code === '' ? 'Verklarende analyse' : `Analyse ${code}`),
  page: ['Pagina ', ' van '] as const,
  tableHead: ['Vraag', 'Antwoord'] as const,
  slipHead: ['Wat', 'Hier invullen'] as const,
  write: 'schrijf hier',
  box: '☐',
  boxOf: (answer: string, question: string) => `${answer}: ${question}`,
  formTable: (heading: string) => `${heading}, om in te vullen`,
  answerTable: (title: string) => `Antwoord op: ${title}`,
  formFooter: (version: string, code: string) =>
    code === ''
      ? `Versie van de uitleg ${version}`
      : `Versie van de uitleg ${version}, controlecode ${code}`,
  formFor: (person: string, subtitle: string) => `Voor ${person}. ${subtitle}`,
  /** What stands on the first page, before anything is asked. */
  opening: {
    what: 'Wat is dit?',
    questions: 'De vragen',
    holds: {
      many: 'Dit geldt voor elke vraag',
      one: 'Dit is ook goed om te weten',
      except: 'Zegt een vraag iets anders? Dan geldt wat bij de vraag staat.',
    },
    levels: {
      adult: {
        count: (count: number) =>
          count === 1
            ? 'Op dit formulier staat één vraag. Je leest eerst wat wij willen doen. Daarna zeg je ja of nee.'
            : `Op dit formulier staan ${String(count)} vragen. Elke vraag staat apart. Je mag ja zeggen op de ene vraag en nee op de andere.`,
        no: 'Zeg je nee, dan gaat de hulp gewoon door. Je hoeft niet te zeggen waarom. Weet je het nog niet? Neem de tijd.',
        together: 'Wij lezen dit samen met jou. Je hoeft het niet alleen te doen.',
        hangs: 'Hangt er wel iets van je antwoord af? Dan staat dat bij de vraag.',
        seeAlso: (title: string) => `Over stoppen, je rechten en klagen: zie ‘${title}’.`,
      },
      twelveToFifteen: {
        count: (count: number) =>
          count === 1
            ? 'Op dit formulier staat één vraag. Je leest eerst wat we willen doen. Daarna kies jij: ja of nee.'
            : `Op dit formulier staan ${String(count)} vragen. Elke vraag staat apart. Je mag ja kiezen bij de ene vraag en nee bij de andere.`,
        no: 'Kies je nee, dan gaat de hulp gewoon door. Je hoeft niet te zeggen waarom. Weet je het nog niet? Neem de tijd.',
        together: 'We lezen dit samen. Je hoeft het niet alleen te doen.',
        hangs: 'Hangt er wel iets van je antwoord af? Dan staat dat bij de vraag.',
        seeAlso: (title: string) => `Over stoppen, je rechten en klagen: zie ‘${title}’.`,
      },
      eightToEleven: {
        count: (count: number) =>
          count === 1
            ? 'Wij vragen je één ding. Je mag ja zeggen. Je mag ook nee zeggen.'
            : `Wij vragen je ${String(count)} dingen. Ja mag. Nee mag ook. Dat zeg je elke keer apart.`,
        no: 'Zeg je nee? De hulp blijft. Nog even wachten mag ook.',
        together: 'We lezen dit samen.',
        hangs: '',
        seeAlso: (title: string) => `Wil je later niet meer? Kijk bij ‘${title}’.`,
      },
      spoken: {
        count: (count: number) =>
          count === 1
            ? 'Wij stellen je één vraag. Ja mag. Nee mag ook.'
            : `Wij stellen je ${String(count)} vragen. Ja mag. Nee mag ook. Dat zeg je bij elke vraag apart.`,
        no: 'Zeg je nee? De hulp gaat gewoon door. Nog even wachten mag ook.',
        together: 'Wij lezen dit aan je voor.',
        hangs: '',
        seeAlso: (title: string) => `Wil je later niet meer? Kijk bij ‘${title}’.`,
      },
    },
  },
  opinion: 'Wat vind jij? Een groot mens beslist, maar wij willen het weten.',
  whoDecides: 'Wie beslist er?',
  fixedNo: 'Nee, dit ligt vast',
  letterSlip: {
    title: 'Antwoordstrook',
    rows: {
      done: 'Wat is er gedaan?',
      options: ['Alles is gewist', 'Een deel is gewist', 'Wissen mag niet van de wet'],
      kept: 'Wat is gebleven, en waarom?',
      given: 'Aan wie was het verder gegeven?',
      signed: 'Datum, naam en functie',
    },
    caption: (code: string) => `Antwoord op kenmerk ${code}`,
    back: (date: string, sender: string) =>
      `Stuur deze bladzijde terug aan ${sender}. Graag voor ${date}.`,
  },
  fileNames: {
    form: (code: string, date: string, whom: string) =>
      `${code === '' ? 'Analyse' : code} formulier ja of nee${whom === '' ? '' : ` ${whom}`} ${date}.docx`,
    letter: (code: string, date: string) =>
      `${code === '' ? 'Analyse' : code} verzoek om te wissen ${date}.docx`,
    confirmation: (code: string, date: string, whom: string) =>
      `${code === '' ? 'Analyse' : code} bevestiging van stoppen${whom === '' ? '' : ` ${whom}`} ${date}.docx`,
  },
} as const;
