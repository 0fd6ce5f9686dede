/** What the printed papers of consent say around the information texts. */
export const consentPapers = {
  maker: 'Duo gedragswetenschappers',
  mark: { form: 'PERSOONLIJK', letter: 'VERTROUWELIJK', confirmation: 'PERSOONLIJK' },
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
  },
  fileNames: {
    form: (code: string, date: string) =>
      `${code === '' ? 'Analyse' : code} formulier ja of nee ${date}.docx`,
    letter: (code: string, date: string) =>
      `${code === '' ? 'Analyse' : code} verzoek om te wissen ${date}.docx`,
    confirmation: (code: string, date: string) =>
      `${code === '' ? 'Analyse' : code} bevestiging van stoppen ${date}.docx`,
  },
} as const;
