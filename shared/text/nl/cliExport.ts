/** Texts of the command that makes a copy for a reader. */
export const cliExport = {
  usage: [
    '  export --kind full --in analyse.json --out analyse.docx',
    '                                               maakt het Word-document; de andere soorten zijn',
    '                                               parent, youth8, youth12, school, follow-up, expert-team,',
    '                                               legal, learning, supervision, access (Word) en monitoring (CSV),',
    '                                               met --to p-1 (voor wie) en zo nodig --on 2026-03-09;',
    '                                               bij supervision ook --question "jullie vraag";',
    '                                               access met --out op .json geeft de gegevens',
  ].join('\n'),
  handOver: 'Een overdrachtsbestand is verzegeld. Dat maak je in de app.',
  wrongEnding: (name: string, ending: string): string =>
    `De naam ${name} past niet bij dit bestand. Laat de naam eindigen op ${ending}. Een pdf maak je in de app.`,
  otherEnding: (ending: string): string =>
    `Let op: de naam past niet bij de inhoud. Laat de naam eindigen op ${ending}, anders opent het bestand niet.`,
  refused: (title: string): string => `${title}: dit bestand mag niet gemaakt worden.`,
  missing: (name: string, purpose: string, why: string): string =>
    `Het ja van ${name} ontbreekt (${purpose}): ${why}.`,
  proposal:
    'Er is geen nagelopen tekst voor deze lezer. Dit is het voorstel uit de analyse: lees het na voordat iemand het krijgt.',
  unapproved: 'De tekst is nog niet goedgekeurd. Lees hem na voordat iemand hem krijgt.',
  absent: (parts: string): string =>
    `Dit vonden we niet in de tekst: ${parts}. Lees hem daarop na.`,
  stays: 'Dit blijft hier, de lezer krijgt het niet:',
  undecided: (count: number): string =>
    `${String(count)} gevonden plekken zijn vervangen zonder dat iemand ernaar keek.`,
  unchecked:
    'Geen tweede lezer heeft deze tekst nagelopen. Geef hem niet door: loop hem na in de app.',
  knownWords: (places: string): string =>
    `In het gemaakte bestand stond nog iets herkenbaars: ${places}. Er is niets bewaard.`,
  wordsInQuestion: (words: readonly string[]): string =>
    `In de vraag aan de supervisor staat iets herkenbaars: ${words.map((one) => `“${one}”`).join(', ')}. Schrijf die zonder namen, plaatsen en geboortedag. Er is niets bewaard.`,
  omitted: '[weggelaten]',
} as const;
