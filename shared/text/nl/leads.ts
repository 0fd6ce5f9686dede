const missing = {
  factor: 'aan welke factor het raakt',
  impact: 'hoeveel invloed de factor heeft',
  modifiability: 'hoe te veranderen de factor is',
  willing: 'wie dit wil',
};

/** Texts of the order of leads and of the matrix of hypothesis and help. */
export const leads = {
  order: 'Volgorde',
  orderBy: 'Volgorde van de aanknopingspunten',
  orders: { computed: 'Berekend', own: 'Eigen volgorde' },
  intro:
    'De getallen helpen alleen om te ordenen. Ze zeggen niets over een kind of een gezin, en jullie beslissen.',
  sum: (impact: number, modifiability: number, willing: number, product: number) =>
    `invloed ${String(impact)} × veranderbaar ${String(modifiability)} × bereid ${String(willing)} = ${String(product)}`,
  onlyOrder: 'alleen om te ordenen',
  through: (code: string, name: string) => `via ${code} ${name}`,
  willing: (names: string) => `Willen dit: ${names}`,
  missing,
  lacks: (what: string) => `Nog niet te ordenen. Wat ontbreekt: ${what}.`,
  unranked: 'Nog niet te ordenen',
  takeOver: 'Neem deze volgorde over',
  takenOver: 'De eigen volgorde is nu de berekende.',
  firstStep: 'Eerste stap: ',
  owner: (name: string) => `${name} doet het`,
  noOwner: 'nog niemand doet het',
  empty: 'Wat is de kleinste stap die iets verandert? Wie wil hem zetten?',
  add: 'Aanknopingspunt',
  keys: 'Pijltjes kiezen, Enter opent, N voegt toe. In de eigen volgorde verplaatst Alt met een pijl.',
  place: (place: number, total: number) => `plek ${String(place)} van ${String(total)}`,

  matrix: {
    label: 'Matrix',
    caption: 'Welke hulp raakt welke verklaring',
    help: 'Hulp',
    empty: 'Voeg hulp en hypothesen toe; dan staat hier welke hulp welke verklaring raakt.',
    noHypotheses: 'Er zijn nog geen hypothesen. Uit een verklaring volgt welke hulp past.',
    add: 'Hulp',
    cell: (hypothesis: string, help: string) => `${hypothesis} bij: ${help}`,
    fits: { more: 'Past beter', less: 'Past minder', unknown: 'Weten we nog niet' },
    legend: {
      more: 'raakt deze verklaring',
      less: 'past minder, vanwege deze verklaring',
    },
    remarks: {
      noHypothesis: 'Aan welke hypothese hangt deze hulp?',
      noBecause: 'Waarom past dit (minder)? Schrijf het bij “Omdat”.',
    },
    untouched: (code: string, name: string) =>
      `Geen passende hulp raakt ${code} (${name}). Klopt dat, of ontbreekt er iets?`,
    noLess: 'Er staat nog geen hulp die minder past. Wat werd er ook overwogen?',
    questions: 'Om samen bij stil te staan',
    before: (date: string) => `voor ${date}`,
    noOwner: 'nog niemand regelt het',
    alternative: (what: string) => `Als het er niet is: ${what}`,
    worksIf: (what: string) => `Het werkt als: ${what}`,
    sequence: (what: string) => `Volgorde: ${what}`,
    rejected: 'verworpen',
    risk: 'Het risico ernaast',
    riskHint: 'Uit onderdeel 9. Wat kan misgaan als we dit doen, en als we het niet doen?',
    toRisk: 'Naar Risico samen dragen',
    keys: 'Pijltjes lopen door de matrix, spatie of Enter zet een verband aan of uit, Enter op een hulp opent haar.',
  },
};
