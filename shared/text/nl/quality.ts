/** Words of the list of criteria and of going on without one. */
export const quality = {
  title: 'Kwaliteit',
  lead: 'Waar een supervisor naar kijkt. Het is een lijst om samen langs te lopen, geen cijfer.',
  command: 'Kwaliteit: alle criteria nalopen',
  back: 'Terug naar de analyse',
  groups: {
    A: 'Proces en toestemming',
    B: 'Hulpvraag en perspectief',
    C: 'Levensloop en leefdomeinen',
    D: 'Factoren',
    E: 'Hypothesen en patronen',
    F: 'Taal',
    G: 'Van verklaring naar doen',
    H: 'Levend document',
  },
  verdicts: {
    met: 'In orde',
    partly: 'Deels',
    not: 'Nog niet',
    notApplicable: 'Nu niet van toepassing',
    notByProgram: 'Zelf kijken',
  },
  classes: {
    blocking: 'Nodig om te delen',
  },
  filter: {
    label: 'Welke criteria',
    all: 'Alle',
    open: 'Nog niet in orde',
    blocking: 'Nodig om te delen',
  },
  noneShown: 'Hier staat niets meer open.',
  go: 'Bekijken',
  goTo: (criterion: string, section: string) => `Bekijken bij ${section}: ${criterion}`,
  addLooked: 'Vastleggen dat jullie keken',
  lookedTitle: 'Wat kwam eruit?',
  lookedLabel: 'In gewone woorden',
  lookedHint: 'Bijvoorbeeld: gevraagd aan Senna en haar ouders, er is niets genoemd.',
  lookedLevel: 'Over welk niveau?',
  lookedKeep: 'Vastleggen',
  close: 'Venster sluiten',
  kinds: { looked: 'We keken ernaar', goesOn: 'Daarom gaan we toch verder' },
  here: {
    none: 'Bij dit onderdeel horen geen criteria.',
    explain: 'Wat een supervisor bij dit onderdeel vraagt.',
    all: 'Alle criteria nalopen',
  },
  goOn: {
    title: (phase: string) => `Eerst even kijken: ${phase}`,
    lead: (count: number) =>
      count === 1
        ? 'Dit is nodig om te delen, en staat nog open. Maak het af, of schrijf op waarom jullie toch verder gaan.'
        : `Deze ${String(count)} dingen zijn nodig om te delen, en staan nog open. Maak ze af, of schrijf op waarom jullie toch verder gaan.`,
    each: 'Waarom toch verder?',
    eachOf: (criterion: string) => `Waarom toch verder zonder: ${criterion}`,
    all: 'Eén reden voor alles wat hieronder leeg blijft',
    allHint: 'De reden komt in de verantwoording, waar het gezin haar kan lezen.',
    confirm: 'Met deze redenen verder',
    cancel: 'Nog niet delen',
    missing: 'Bij elk punt hoort een reden.',
    whenEstablished: 'Vastgesteld',
  },
  report: {
    goesOn: {
      title: 'Waarom we toch verder gingen',
      head: ['Wat nog niet rond was', 'Waarom we niet wachtten'],
    },
    looked: {
      title: 'Waar we naar keken',
      head: ['Waar een analyse op let', 'Wat we deden en vonden'],
    },
  },
  attention: {
    title: 'Ook aan denken',
    lead: 'Vragen om anders te kijken. Ze meten niets.',
  },
};
