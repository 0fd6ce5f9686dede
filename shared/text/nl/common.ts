/** Words that every screen shares. */
export const common = {
  appName: 'Samenhang',
  close: 'Venster sluiten',
  cancel: 'Niet doen',
  back: 'Terug',
  next: 'Verder',
  skipToMain: 'Naar de inhoud',
  loading: 'Even geduld, Samenhang start.',
  messages: 'Meldingen',
  closeMessage: 'Melding sluiten',
  clearSearch: 'Zoekwoord wissen',
  trial:
    'Dit is een proefversie op een oude Electron. Gebruik haar alleen om te proberen, niet voor een echt gezin.',
  lowDisk: (megabytes: number) =>
    `Er is nog ${String(megabytes)} MB vrij op deze schijf. Maak ruimte, dan blijft bewaren goed gaan.`,
  dateHint: 'Bijvoorbeeld 27‑3‑2019',
} as const;
