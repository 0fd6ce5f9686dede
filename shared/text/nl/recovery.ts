/** The recovery sheet: on screen, on paper and as a file. */
export const recovery = {
  title: 'Herstelblad',
  print: 'Herstelblad afdrukken',
  save: 'Als bestand bewaren',
  saved: (name: string) => `Bewaard als ${name}. Zet het bestand niet op deze laptop.`,
  saveFailed: 'Het herstelblad kon daar niet bewaard worden. Kies een andere map of druk het af.',
  fileName: 'Herstelblad Samenhang.txt',
  replace: 'Nieuw herstelblad maken',
  replaceText:
    'Het oude blad werkt daarna niet meer voor deze laptop. Oude reservekopieën gaan nog wel open met het oude blad. Bewaar het tot die kopieën weg zijn.',
  reminder: 'Je herstelblad is nog niet nagekeken. Dat duurt een minuut.',
  reminderButton: 'Nu nakijken',
  check: {
    title: 'Herstelblad nakijken',
    text: 'Typ de hele code over van het papier. Zo weet je zeker dat hij past.',
    done: 'Je herstelblad klopt.',
    none: 'Geen blad meer? Maak dan een nieuw herstelblad bij Voorkeuren.',
    button: 'Code nakijken',
  },
  page: {
    title: 'Herstelblad Samenhang',
    owner: (name: string, organisation: string, date: string, workplaceCode: string) =>
      `Van: ${name}, ${organisation}. Gemaakt op ${date}. Werkplek ${workplaceCode}.`,
    what: 'Met deze code open je je werk als je de wachtzin niet meer weet. Wie dit papier en je laptop heeft, kan alles lezen.',
    check: 'controle',
    letters: 'De letters I, L, O en U komen niet voor. Een rond teken is dus altijd een nul.',
    use: [
      '1. Start Samenhang en kies: Ik weet mijn wachtzin niet meer.',
      '2. Typ de acht groepen en de controlegroep over. Kleine letters mogen.',
      '3. Kies een nieuwe wachtzin.',
      '4. Maak daarna een nieuw herstelblad en vernietig dit blad.',
    ],
    keep: 'Leg dit papier achter slot op je werk of thuis. Niet bij de laptop. Maak er geen foto van.',
    lost: 'Papier kwijt? Maak meteen een nieuw blad. Is je laptop ook weg, bel dan de beveiligingsmedewerker van je organisatie.',
  },
} as const;
