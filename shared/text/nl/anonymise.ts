/** Words that stand in the place of what is taken out, and the messages of the command line. */
export const anonymise = {
  youth: 'de jongere',
  family: 'het gezin',
  person: (letter: string) => `persoon ${letter}`,
  pet: (number: number) => (number === 1 ? 'het huisdier' : `huisdier ${number}`),
  numbered: (role: string, number: number) => `${role} ${number}`,
  lettered: (role: string, letter: string) => `${role} ${letter}`,
  place: (number: number) => (number === 1 ? 'een plaats in de regio' : `plaats ${number}`),
  street: (number: number) => (number === 1 ? 'een adres' : `adres ${number}`),
  organisation: (letter: string) => `instelling ${letter}`,
  school: (letter: string) => `school ${letter}`,
  handle: 'een accountnaam',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  url: 'een webadres',
  iban: 'een rekeningnummer',
  bsn: 'een burgerservicenummer',
  id: 'een nummer',
  date: {
    spring: 'een datum in het voorjaar',
    summer: 'een datum in de zomer',
    autumn: 'een datum in het najaar',
    winter: 'een datum in de winter',
    other: 'in een bepaalde periode',
  },
  quasi: 'een herkenbaar gegeven',
  cli: {
    usage: [
      '  anonymise < passages.json                    zoekt wat herleidbaar is; leest een lijst van',
      '                                               {"id", "text", "knownPersons": [{"name", "role", "aliases"?}]}',
      '                                               en schrijft {id: [{start, end, label, pseudonym, level}]};',
      '                                               start en end tellen codepunten (Unicode), zoals Python',
    ].join('\n'),
    unreadable: 'Op standaardinvoer staat geen geldige JSON.',
    doubleId: (id: string) =>
      `Het id ${JSON.stringify(id)} staat er twee keer. Geef elke tekst een eigen id: anders raakt er een kwijt.`,
    wrongShape:
      'Verwacht een lijst van [{"id", "text", "knownPersons": [{"name", "role", "aliases"?}]}] op standaardinvoer.',
  },
} as const;
