/** Making an exercise: the same analysis without names for two who rate it apart. */
export const exercise = {
  command: 'Samen oefenen: oefening maken …',
  title: 'Oefening maken om apart te beoordelen',
  lead: 'Twee of meer collega’s krijgen dezelfde analyse: zonder namen, zonder code en zonder wat anderen er eerder van vonden. Ieder beoordeelt haar apart. Daarna leggen zij hun antwoorden naast elkaar.',
  who: 'Voor wie',
  rater: (name: string, organisation: string) =>
    organisation === '' ? name : `${name}, ${organisation}`,
  fewCards: 'Je hebt minstens twee sleutelkaarten nodig van collega’s die meedoen.',
  toCards: 'Naar de sleutelkaarten',
  states: {
    looking: 'De analyse wordt doorzocht op namen.',
    ready: 'Alles is nagelopen. De oefening kan gemaakt worden.',
    failed: 'Het doorzoeken lukte niet. Sluit dit venster en probeer het opnieuw.',
  },
  blocked: {
    consent:
      'Er is nog geen ja om hier zonder namen van te leren, of dat ja geldt niet voor ieder die je koos.',
    release:
      'De kopie zonder namen is nog niet helemaal nagelopen, of nog niet door een tweede lezer gelezen.',
    other: 'Deze oefening kan nu niet gemaakt worden. Sluit dit venster en probeer het opnieuw.',
  },
  go: 'Daarheen',
  make: 'Oefening verzegelen',
  cancel: 'Niet nu',
  close: 'Sluiten',
  done: {
    title: 'De oefening is klaar',
    button: 'Klaar',
    text: (name: string) =>
      `Zij staat in ${name}. Mail dat bestand aan iedereen die meedoet. Hun antwoorden open je straks via ‘Twee beoordelingen naast elkaar leggen’.`,
  },
} as const;
