/** What is "alleen voor mij" until it is shared with the duo. */
export const privacy = {
  mark: 'Alleen voor mij',
  add: (what: string) => `${what} toevoegen, alleen voor mij`,
  addKeys: 'Shift+N',
  item: {
    text: 'Alleen jij ziet dit. Het gaat niet mee in een bestand voor de ander of in een document.',
    share: 'Klaar: delen met het duo',
    shared: 'Gedeeld. Het gaat mee in het volgende bestand.',
  },
  section: {
    make: 'Alleen voor mij houden',
    title: 'Dit onderdeel is nu alleen voor jou.',
    text: 'Wat je hier schrijft of toevoegt, gaat niet mee in een bestand voor de ander of in een document.',
    share: 'Klaar: onderdeel delen met het duo',
    shared: 'Gedeeld. Het gaat mee in het volgende bestand.',
    taken:
      'Dit onderdeel heeft al tekst die jullie samen hebben. Die kan niet meer alleen van jou worden. Voeg iets toe dat alleen voor jou is, of schrijf het bij een leeg onderdeel.',
    other: 'De ander schreef hier intussen ook. Zijn of haar tekst staat hieronder, om te lezen.',
    keptBack: 'Gedeeld. Op één plek vulde de ander al iets anders in; dat staat er nu.',
    keptBackMore: (count: number) =>
      `Gedeeld. Op ${String(count)} plekken vulde de ander al iets anders in; dat staat er nu.`,
    mine: (label: string, mine: string) => `${label}: jij had ${mine}.`,
    seen: 'Gezien',
  },
} as const;
