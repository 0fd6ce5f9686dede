/** Opening a portable JSON file as a new analysis. */
export const openJson = {
  command: 'JSON openen als nieuwe analyse …',
  title: 'JSON openen als nieuwe analyse',
  cancel: 'Niet nu',
  choose: {
    text: 'Kies een JSON-bestand dat Samenhang of een ander programma maakte. Het wordt altijd een nieuwe analyse; wat je al hebt, verandert niet.',
    button: 'Bestand kiezen …',
    other: 'Ander bestand …',
  },
  busy: 'Bestand lezen …',
  file: {
    unreadable:
      'Dit bestand kon niet gelezen worden. Kijk of de schijf of stick is aangesloten en kies het opnieuw.',
    'too-large':
      'Dit bestand is te groot voor een analyse. De grens is 16 MB. Kijk of je het goede bestand koos.',
  },
  wrong: {
    title: (name: string) => `${name} is niet overgenomen.`,
    text: 'Er is niets veranderd. Dit klopt er niet aan:',
  },
  found: {
    file: 'Bestand',
    content: 'Dit zit erin',
    counts: (sections: number, words: number) =>
      `${sections === 1 ? '1 soort gegevens' : `${String(sections)} soorten gegevens`}, ${new Intl.NumberFormat('nl-NL').format(words)} woorden.`,
    people: (count: number) => (count === 1 ? '1 persoon.' : `${String(count)} personen.`),
    code: 'Code in jouw lijst',
    codeHint: 'Hoofdletters, een streepje en een nummer. Geen naam.',
    button: 'Als nieuwe analyse toevoegen',
    failed:
      'De analyse kon niet bewaard worden. Er is niets half overgenomen. Kijk of er ruimte is op de schijf en probeer het opnieuw.',
  },
} as const;
