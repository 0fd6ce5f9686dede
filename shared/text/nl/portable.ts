/** What is wrong with a portable file, in words that say what to do. */
export const portable = {
  expected: {
    line: 'een korte tekst zonder nieuwe regels',
    prose: 'een tekst, of een lijst van alinea’s',
    choice: 'een van de woorden uit het schema',
    choices: 'een lijst van woorden uit het schema',
    number: 'een heel getal binnen de grenzen van het schema',
    flag: 'true of false',
    date: 'een datum zoals 2026-03-09',
    partialDate: 'een datum met year, month, day, approximate en words',
    mark: 'een korte tekst zonder nieuwe regels',
    place: 'een heel getal van -20000 tot en met 20000',
    moment: 'een getal (milliseconden sinds 1970)',
    ref: 'het id van een ander onderdeel',
    refs: 'een lijst met ids van andere onderdelen',
  },
  reasons: {
    'not-an-object': 'Hier hoort een object { … } te staan.',
    'not-a-list': 'Hier hoort een lijst [ … ] te staan.',
    'wrong-format':
      'Dit is geen analysebestand van Samenhang. Het veld "format" moet "samenhang-analysis" zijn.',
    'newer-schema':
      'Dit bestand is gemaakt met een nieuwere versie van Samenhang. Werk Samenhang bij en probeer het opnieuw.',
    'wrong-version': 'Het veld "version" moet een heel getal vanaf 1 zijn.',
    'unknown-key': 'Dit veld hoort niet in een analysebestand. Haal het weg.',
    'forbidden-key': 'Deze naam is niet toegestaan. Haal het veld weg.',
    'unknown-section':
      'Dit onderdeel bestaat niet. Kijk in het schema hoe het heet, of haal het weg.',
    'unknown-field': 'Dit veld bestaat niet bij dit onderdeel. Kijk in het schema of haal het weg.',
    'wrong-value': 'Deze waarde past hier niet.',
    'wrong-id': 'Een id bestaat uit letters, cijfers en streepjes, hooguit 64 tekens.',
    'double-id': 'Dit id komt twee keer voor. Geef elk onderdeel een eigen id.',
    'missing-id': 'Elk onderdeel van een lijst heeft een id nodig.',
    'too-large': 'Deze lijst is te lang. Er passen hooguit 5000 onderdelen in.',
  },
  shouldBe: (expectation: string): string => `Hier hoort ${expectation}.`,
  at: (place: string, what: string): string => (place === '' ? what : `${place}: ${what}`),
  empty: 'Dit bestand is leeg. Kies het bestand dat je wilde openen, of vraag het opnieuw.',
  tooLarge: (bytes: number): string =>
    `Dit bestand is ${String(Math.round(bytes / 1024 / 1024))} MB. Een analyse is nooit groter dan 16 MB. Kijk of je het goede bestand koos.`,
  notText:
    'Dit bestand bevat geen leesbare tekst. Kies het JSON-bestand zelf, niet een Word-bestand of een zip.',
  more: (count: number): string =>
    count === 1 ? 'En nog 1 plek.' : `En nog ${String(count)} plekken.`,
  notJson: (detail: string): string =>
    `Dit bestand is geen geldige JSON. Kijk of er een komma of aanhalingsteken ontbreekt. (${detail})`,
} as const;
