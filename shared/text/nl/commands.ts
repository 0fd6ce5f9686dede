/** The names of commands in the menu, the palette and the list of keys. */
export const commands = {
  new: 'Nieuwe analyse maken',
  list: 'Naar al je analyses',
  save: 'Alles bewaren',
  settings: 'Voorkeuren',
  lock: 'Werk vergrendelen',
  palette: 'Opdracht zoeken …',
  keys: 'Toetsen bekijken',
  example: 'Voorbeeldanalyse bekijken',
  emergency: 'Noodkopie maken',
  paletteLabel: 'Typ wat je wilt doen',
  paletteEmpty: 'Geen opdracht met die woorden.',
  keysTitle: 'Toetsen',
  menus: {
    file: 'Bestand',
    edit: 'Bewerken',
    view: 'Beeld',
    case: 'Analyse',
    help: 'Help',
  },
  paletteTitle: 'Opdracht zoeken',
  keysDone: 'Klaar',
  everywhere: {
    title: 'Overal',
    rows: [
      ['Naar het volgende veld of de volgende knop', 'Tab'],
      ['Naar het vorige', 'Shift+Tab'],
      ['Lopen door een lijst of menu', '↑ ↓'],
      ['Openen of kiezen', 'Enter'],
      ['Venster of menu sluiten', 'Esc'],
    ],
  },
} as const;
