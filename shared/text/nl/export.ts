/** Saving an analysis as a Word document: what leaves, for whom, and how it ended. */
export const exporting = {
  command: 'Word-document bewaren …',
  title: 'Document bewaren',
  close: 'Sluiten',
  what: 'Document',
  kinds: {
    fullAnalysis: 'De volledige analyse, als Word-document',
    portable: 'De gegevens, als JSON voor een ander programma',
  },
  portableHint:
    'Alles wat nu in de analyse staat, zonder geschiedenis, zonder opmerkingen en zonder bijlagen. In Samenhang wordt het altijd een nieuwe analyse.',
  recipient: {
    label: 'Voor wie is het?',
    hint: 'Een naam of een rol, bijvoorbeeld: de jongere zelf, of: het dossier van de instelling.',
    missing: 'Vul in voor wie het document is.',
  },
  leaves: 'Dit gaat eruit',
  words: (count: number) => `${new Intl.NumberFormat('nl-NL').format(count)} woorden`,
  people: (names: string) => `Met naam genoemd: ${names}.`,
  nobody: 'Er staat niemand met naam in.',
  parts: (count: number) => `${String(count)} delen`,
  emptyPart: (title: string) => `${title} (nog leeg)`,
  staysBehind: 'Eigen werkaantekeningen gaan niet mee.',
  duoOnly: (count: number) =>
    count === 1
      ? 'Wat alleen het duo ziet, gaat niet mee: 1 onderdeel.'
      : `Wat alleen het duo ziet, gaat niet mee: ${String(count)} onderdelen.`,
  warning: {
    title: 'Dit bestand kan iedereen lezen die het heeft.',
    text: 'Er staan namen in. Bewaar het in het dossier, en stuur het alleen met de beveiligde mail van je organisatie.',
  },
  cancel: 'Niet nu',
  buttons: { fullAnalysis: 'Word-document bewaren', portable: 'JSON-bestand bewaren' },
  busy: 'Document maken …',
  fileNames: {
    fullAnalysis: (code: string, date: string) =>
      `${code === '' ? 'Analyse' : code} verklarende analyse ${date}.docx`,
    portable: (code: string, date: string) =>
      `${code === '' ? 'Analyse' : code} gegevens ${date}.json`,
  },
  done: {
    title: 'Het document is bewaard.',
    text: (name: string) => `Het heet ${name}. Het is opgenomen in het deelregister.`,
    button: 'Klaar',
  },
  problems: {
    'disk-full':
      'De schijf is vol. Maak ruimte vrij of kies een andere plek, en probeer het opnieuw.',
    'no-access':
      'In die map mag Samenhang niet schrijven, of het bestand staat nog open in Word. Sluit het, of kies een andere plek.',
    'too-short': 'Het bestand kwam niet heel aan. Kies een andere plek en probeer het opnieuw.',
    timeout: 'Het bewaren duurde te lang. Kies een andere plek, bij voorkeur op deze computer.',
    'disk-error': 'De schijf gaf een fout. Kies een andere plek en probeer het opnieuw.',
    'unknown-token':
      'De gekozen plek is niet meer bekend. Kies opnieuw waar het document heen gaat.',
    'not-noted':
      'Het deelregister kon niet worden bijgewerkt. Daarom is er niets uitgegeven. Kijk of alles bewaard is en probeer het opnieuw.',
    'not-made': 'Het document kon niet worden gemaakt. Je werk is veilig. Probeer het opnieuw.',
  },
} as const;
