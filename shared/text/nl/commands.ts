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
  keyNames: {
    CmdOrCtrl: 'Ctrl',
    Shift: 'Shift',
    Alt: 'Alt',
  },
} as const;
