/** Who read along, in the account of the full analysis. */
export const reportRounds = {
  caption: 'Wie er meelas',
  head: ['Datum', 'Wie', 'Wat', 'Uitkomst'],
  noDate: 'datum volgt',
  family: 'iemand uit de familie',
  supervisor: 'supervisor',
  kinds: {
    review: 'Supervisie',
    question: 'Korte vraag aan de supervisor',
    learning: 'Samen oefenen',
    family: 'Samen lezen',
  },
  withoutNames: (what: string) => `${what}, in een versie zonder namen`,
  notBack: 'Nog niet terug',
  read: 'Samen gelezen',
  noVerdict: 'Gelezen',
  verdicts: { approved: 'Akkoord', returned: 'Terug naar het duo' },
};
