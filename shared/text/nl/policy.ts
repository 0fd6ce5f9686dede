/** The rules an organisation sets for its workplaces: the words of its file, and what the app says. */
export const policy = {
  /** What stands in the file, as its administrator writes it. */
  file: {
    name: 'beleid.json',
    keys: {
      organisation: 'organisatie',
      forbidden: 'nietDelen',
      lockMinutes: 'vergrendelenNaMinuten',
      keepDays: 'bewaardagen',
      passphraseLength: 'wachtzinTekens',
      exportFolder: 'exportmap',
    },
    kinds: {
      fullAnalysis: 'volledige-analyse',
      parentSummary: 'samenvatting-ouder',
      childLetter: 'brief-kind',
      youthLetter: 'brief-jongere',
      schoolVersion: 'school',
      expertTeam: 'expertteam',
      legal: 'jeugdbescherming-rechter',
      learning: 'leren',
      monitoring: 'cijfers',
      supervision: 'supervisie',
      access: 'inzage',
      followUp: 'vervolghulp',
      portable: 'gegevens',
      attachment: 'bijlage',
    },
  },
  tab: 'Organisatie',
  title: 'Regels van je organisatie',
  none: 'Je organisatie heeft geen eigen regels ingesteld. Je eigen voorkeuren gelden.',
  from: (organisation: string) =>
    organisation === ''
      ? 'Je organisatie stelde dit in. Hier kun je het zien, niet wijzigen.'
      : `${organisation} stelde dit in. Hier kun je het zien, niet wijzigen.`,
  lines: {
    forbidden: (kinds: string) => `Deze bestanden mogen niet gemaakt worden: ${kinds}.`,
    lockMinutes: (minutes: number) =>
      minutes === 1
        ? 'Samenhang vergrendelt na 1 minuut zonder toets of muis.'
        : `Samenhang vergrendelt uiterlijk na ${String(minutes)} minuten zonder toets of muis.`,
    keepDays: (days: number) =>
      `Een nieuwe analyse blijft na de overdracht ${String(days)} dagen op deze laptop.`,
    passphraseLength: (count: number) =>
      `Een nieuwe wachtzin is minstens ${String(count)} tekens lang.`,
    exportFolder: 'Bestanden worden eerst in de map van je organisatie aangeboden.',
    nothing: 'Er staan geen regels in.',
  },
  unreadable: {
    title: 'De regels van je organisatie zijn niet te lezen.',
    text: 'Je werk is veilig en je kunt gewoon doorwerken. Leerverhalen en cijfers kunnen niet worden gemaakt tot dit hersteld is. Vraag je beheerder naar het bestand beleid.json.',
  },
  partly: {
    title: 'Een deel van de regels van je organisatie klopt niet.',
    text: (keys: string) =>
      `Het gaat om: ${keys}. Daarvoor geldt de veilige keuze tot het hersteld is. De andere regels gelden. Vraag je beheerder naar het bestand beleid.json.`,
  },
  blocked: 'Je organisatie staat dit soort bestand niet toe. Vraag je beheerder.',
  blockedUnread:
    'Dit bestand kan nu niet gemaakt worden: de regels van je organisatie zijn niet te lezen. Vraag je beheerder naar het bestand beleid.json.',
  standing: 'Niet toegestaan door je organisatie',
} as const;
