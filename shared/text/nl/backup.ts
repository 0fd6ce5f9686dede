/** Backups: where they go, how they went, testing them, and putting one back. */
export const backup = {
  title: 'Reservekopieën',
  intro:
    'Elke dag en bij het afsluiten zet Samenhang van elke analyse die veranderde een versleutelde kopie in een map van jou. Alleen je eigen werkplek of je herstelcode opent haar.',
  folder: {
    label: 'Map',
    none: 'Er is nog geen map gekozen.',
    advice:
      'Liefst op een andere schijf of een map van je organisatie. De kopieën zijn versleuteld.',
    choose: 'Map kiezen',
    other: 'Andere map kiezen',
    forget: 'Stoppen met reservekopieën',
    forgotten: 'Er worden geen reservekopieën meer gemaakt. De kopieën in de map blijven staan.',
    failed: 'Deze map kon niet onthouden worden. Kies een andere map.',
    gone: (label: string) =>
      `De map ${label} is nu niet bereikbaar. Sluit de schijf of het netwerk aan, of kies een andere map.`,
    free: (space: string) => `Nog ${space} vrij in deze map.`,
    almostFull: (space: string) =>
      `In deze map is nog maar ${space} vrij. Maak ruimte of kies een andere map.`,
  },
  now: 'Reservekopie maken',
  busy: 'Bezig met de reservekopie …',
  last: {
    label: 'Laatst gelukt',
    never: 'Nog niet',
    at: (day: string, time: string) => `${day} om ${time}`,
    ok: (time: string) => `Reservekopie gelukt om ${time} en daarna teruggelezen.`,
    nothingNew: (time: string) =>
      `Om ${time} nagekeken: van elke analyse is de nieuwste stand er al.`,
  },
  test: {
    label: 'Laatst getest',
    button: 'Reservekopie testen',
    busy: 'Bezig met testen …',
    explain: 'Een keer per maand opent Samenhang zelf de nieuwste kopie van elke analyse.',
    ok: (date: string) => `De nieuwste kopie is getest op ${date}: hij gaat open en is volledig.`,
    okMany: (count: number, date: string) =>
      `De nieuwste kopieën van ${String(count)} analyses zijn getest op ${date}: ze gaan open en zijn volledig.`,
    none: 'Er is nog geen kopie om te testen. Maak eerst een reservekopie.',
    notYet: 'Bij het schrijven geopend, daarna nog niet opnieuw.',
    failedOn: (date: string) => `Op ${date} ging niet elke kopie open. Hierboven staat welke.`,
    unreachable: 'De map was niet bereikbaar. Er is niets getest.',
  },
  keep: {
    label: 'Oude kopieën weg na',
    hint: 'De nieuwste kopie van een analyse blijft altijd staan.',
    days: { 92: '3 maanden', 183: '6 maanden', 366: '1 jaar', 731: '2 jaar' },
    other: (days: number) => `${String(days)} dagen`,
    schedule: 'Bewaard blijven: 7 dagen, 5 weken en 12 maanden, binnen deze termijn.',
  },
  failed: 'De reservekopie lukte niet. Je werk op deze laptop is bewaard.',
  failedSome: (count: number) =>
    count === 1
      ? 'Van 1 analyse lukte de reservekopie niet. Je werk op deze laptop is bewaard.'
      : `Van ${String(count)} analyses lukte de reservekopie niet. Je werk op deze laptop is bewaard.`,
  left: (count: number) =>
    count === 1
      ? '1 analyse wacht nog op een kopie. Dat gebeurt vanzelf als je weer werkt.'
      : `${String(count)} analyses wachten nog op een kopie. Dat gebeurt vanzelf als je weer werkt.`,
  todo: {
    'no-folder': (label: string) =>
      `Kijk of de map ${label} bereikbaar is, of kies een andere map.`,
    'no-access': (label: string) =>
      `Samenhang mag niet schrijven in de map ${label}. Vraag om toegang of kies een andere map.`,
    'disk-full': (label: string) => `De map ${label} is vol. Maak ruimte of kies een andere map.`,
    'disk-error': (label: string) =>
      `De schijf van de map ${label} geeft een fout. Kies een map op een andere schijf.`,
    'too-short': (label: string) =>
      `De map ${label} bewaarde niet alles. Probeer het opnieuw of kies een andere map.`,
    timeout: (label: string) =>
      `De map ${label} antwoordde niet op tijd. Kijk of zij bereikbaar is en probeer het opnieuw.`,
    'not-readable': (label: string) =>
      `De kopie ging na het schrijven niet open. Kies in plaats van ${label} een andere map.`,
    'case-damaged': () =>
      'Deze analyse kon niet geopend worden. Open haar in de lijst en lees wat daar staat.',
    'too-large': () =>
      'Deze analyse is met haar bijlagen te groot voor één bestand (200 MB). Verwijder of verklein bijlagen en kies daarna Geschiedenis opschonen.',
  },
  unreadable: (code: string, date: string, previous: string) =>
    `De kopie van ${code} van ${date} gaat niet meer open. De kopie ervoor van ${previous} wel. Maak nu een nieuwe.`,
  unreadableAll: (code: string, date: string) =>
    `De kopie van ${code} van ${date} gaat niet meer open, en er is geen oudere die het wel doet. Maak nu een nieuwe.`,
  noRecoveryCode:
    'Kijk eerst je herstelblad na. Zonder die code gaat een kopie op een andere laptop niet open.',
  none: 'Je hebt nog geen reservekopie. Gaat je laptop stuk, dan is je werk weg.',
  old: (days: number) =>
    days === 1
      ? 'De laatste reservekopie is van gisteren.'
      : `De laatste reservekopie is van ${String(days)} dagen geleden.`,
  open: 'Reservekopieën bekijken',
  checkSheet: 'Herstelblad nakijken',
  leaving: 'Reservekopie maken …',
} as const;

/** Putting backups back, on this laptop or on a new one. */
export const restore = {
  title: 'Terugzetten uit een reservekopie',
  text: 'Wat in de kopie zit, wordt samengevoegd met wat er nu is. Er wordt niets overschreven.',
  cancel: 'Niet nu',
  back: 'Terug',
  have: 'Ik heb een reservekopie',
  open: 'Terugzetten …',
  choose: {
    text: 'Kies de map waar je reservekopieën in staan, of één bestand eruit. De namen beginnen met VA en eindigen op .va.',
    folder: 'Map kiezen …',
    file: 'Bestand kiezen …',
    otherFile: 'Ander bestand …',
  },
  source: {
    folder: (label: string, files: number) =>
      files === 1 ? `Map ${label}, 1 bestand` : `Map ${label}, ${String(files)} bestanden`,
    file: (name: string) => `Bestand ${name}`,
  },
  code: {
    text: 'Een reservekopie gaat open met de herstelcode die gold toen zij gemaakt werd.',
    button: 'Kopie openen',
    busy: (done: number, total: number) =>
      `${String(done)} van ${String(total)} bestanden gelezen …`,
  },
  problem: {
    'no-files': 'In deze map staat geen reservekopie van Samenhang. Kies een andere map.',
    unreachable:
      'Deze map kon niet gelezen worden. Kijk of de schijf of het netwerk is aangesloten.',
    unreadable: 'Dit bestand kon niet gelezen worden. Kijk of de schijf is aangesloten.',
    'too-large': 'Dit bestand is te groot voor een reservekopie. Kies een ander bestand.',
    'wrong-code':
      'Deze code is goed getypt, maar opent geen enkele kopie hier. Neem het herstelblad dat toen gold. Er is niets gewijzigd.',
    damaged:
      'Deze kopie is beschadigd en gaat niet open. Er is niets gewijzigd. Kies een oudere kopie.',
    'not-a-backup': 'Dit is geen reservekopie van Samenhang. Kies een ander bestand.',
    'newer-version':
      'Deze kopie is gemaakt met een nieuwere Samenhang. Werk Samenhang bij en open haar dan opnieuw.',
    'no-space':
      'Er is te weinig ruimte op je schijf. Maak 100 MB vrij en probeer het dan opnieuw. Er is niets half overgenomen.',
    failed:
      'De kopie kon niet geopend worden. Sluit andere programma’s en probeer het nog eens. Er is niets gewijzigd.',
  },
  contains: (date: string, count: number) =>
    count === 1
      ? `In deze kopie van ${date}: 1 analyse.`
      : `In deze kopie van ${date}: ${String(count)} analyses.`,
  columns: { code: 'Analyse', date: 'Kopie van', effect: 'Wat er gebeurt' },
  effect: {
    add: 'Komt in je lijst',
    merge: (code: string) => `Wordt samengevoegd met ${code}`,
    erased: (day: string, by: string) =>
      `Op ${day} hier gewist door ${by}. Blijft weg, tenzij je dit aankruist.`,
    bringBack: (code: string) => `${code} toch terugzetten`,
    'other-epoch': 'Blijft staan: de geschiedenis is intussen opgeschoond',
  },
  nothing:
    'Er is niets om terug te zetten. Wat in deze kopie staat, is hier gewist. Kruis aan wat toch terug moet, of sluit dit venster.',
  unopened: (count: number) =>
    count === 1
      ? '1 bestand ging niet open en wordt overgeslagen.'
      : `${String(count)} bestanden gingen niet open en worden overgeslagen.`,
  button: 'Kopie terugzetten',
  newWorkplace: 'Verder: werkplek maken',
  newWorkplaceText:
    'Je maakt nu eerst een werkplek op deze laptop, met een nieuwe wachtzin en een nieuw herstelblad. Daarna komen deze analyses erin. Het oude blad blijft nodig voor oude kopieën.',
  busy: (done: number, total: number) => `${String(done)} van ${String(total)} teruggezet …`,
  done: (count: number, words: number) => {
    const what = count === 1 ? '1 analyse' : `${String(count)} analyses`;
    const added = words === 1 ? 'Er kwam 1 woord bij' : `Er kwamen ${String(words)} woorden bij`;
    return `Teruggezet: ${what}. ${added}, er ging niets af.`;
  },
  failed: (codes: string) =>
    `Niet teruggezet: ${codes}. De kopie zelf is niet veranderd. Maak ruimte vrij of probeer het opnieuw.`,
  again: 'Opnieuw proberen',
} as const;
