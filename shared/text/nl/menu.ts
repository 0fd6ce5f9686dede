/** Texts of the native menus and dialogs. */
export const menu = {
  appName: 'Samenhang',
  titleWithCode: (code: string) => `${code} – Samenhang`,
  menus: {
    file: '&Bestand',
    edit: 'Be&werken',
    view: 'B&eeld',
    case: '&Analyse',
    help: '&Help',
  },
  roles: {
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    pasteAndMatchStyle: 'Plakken zonder opmaak',
    selectAll: 'Alles selecteren',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    resetZoom: 'Ware grootte',
    togglefullscreen: 'Volledig scherm',
    toggleDevTools: 'Hulpmiddelen voor ontwikkelaars',
    about: 'Over Samenhang',
    hide: 'Verberg Samenhang',
    hideOthers: 'Verberg andere',
    unhide: 'Toon alles',
    minimize: 'Minimaliseren',
    quit: 'Afsluiten',
  },
  save: {
    word: { title: 'Word-document opslaan', fileType: 'Word-document' },
    pdf: { title: 'PDF-document opslaan', fileType: 'PDF-document' },
    recoverySheet: { title: 'Herstelblad opslaan', fileType: 'Tekstbestand' },
    emergencyCopy: { title: 'Noodkopie opslaan', fileType: 'Versleutelde noodkopie' },
    analysisJson: { title: 'Analyse opslaan als JSON', fileType: 'JSON-bestand' },
    table: { title: 'Tabel opslaan', fileType: 'CSV-bestand' },
    vaPackage: { title: 'Verzegeld bestand opslaan', fileType: 'Verzegeld bestand van Samenhang' },
    keyCard: { title: 'Sleutelkaart opslaan', fileType: 'Sleutelkaart van Samenhang' },
    attachment: { title: 'Bijlage opslaan als bestand', fileType: 'Bijlage' },
    button: 'Opslaan',
  },
  open: {
    analysisJson: { title: 'Analyse openen', fileType: 'JSON-bestand' },
    emergencyCopy: { title: 'Noodkopie openen', fileType: 'Versleutelde noodkopie' },
    vaPackage: { title: 'Bestand van je duopartner openen', fileType: 'Bestanden van Samenhang' },
    keyCard: { title: 'Sleutelkaart toevoegen', fileType: 'Sleutelkaart van Samenhang' },
    attachment: { title: 'Bijlage toevoegen', fileType: 'Documenten en afbeeldingen' },
    allFiles: 'Alle bestanden',
    button: 'Openen',
  },
  folder: {
    backup: 'Map voor reservekopieën kiezen',
    exchange: 'Gedeelde map kiezen',
    button: 'Deze map kiezen',
  },
  silentWindow: {
    message: 'Het venster reageert niet',
    detail:
      'Alles wat als bewaard is gemeld, staat veilig op schijf. Wat je in de laatste seconden typte misschien nog niet. Wacht liever even.',
    wait: 'Wachten',
    giveUp: 'Nu sluiten',
  },
  crashedOften: {
    title: 'Samenhang stopt',
    detail:
      'Het venster is een paar keer achter elkaar uitgevallen. Alles wat als bewaard is gemeld, staat veilig op schijf. Start de computer opnieuw en probeer het nog eens.',
  },
  unexpected: {
    title: 'Er ging iets mis',
    detail:
      'Samenhang werkt door. Alles wat als bewaard is gemeld, staat veilig op schijf. Blijft dit gebeuren, sluit Samenhang dan en start opnieuw.',
  },
  refusesDebugging:
    'Samenhang start niet met opties waarmee een ander programma kan meekijken (remote debugging of inspect).',
};
