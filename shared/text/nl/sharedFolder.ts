/** Exchange by a folder that the duo partner reads too, in place of mail. */
export const sharedFolder = {
  title: 'Gedeelde map',
  intro:
    'In plaats van mailen: een netwerkmap, stick of OneDrive-map waar jij en je duopartner allebei bij kunnen. Samenhang zet er verzegelde bestanden in en leest die van je partner. De namen verklappen niets.',
  folder: {
    label: 'Map',
    none: 'Er is nog geen gedeelde map gekozen.',
    choose: 'Gedeelde map kiezen',
    other: 'Andere map kiezen',
    forget: 'Stoppen met de gedeelde map',
    failed: 'Deze map kon niet onthouden worden. Kies een andere map.',
    cloud: 'Een map in de cloud bewaart ook een kopie bij de aanbieder. De inhoud is verzegeld.',
  },
  share: {
    title: 'Welke analyses',
    hint: 'Kies per analyse met wie. Alleen wie je kiest, kan de bestanden openen.',
    nobody: 'Niet via de map',
    noCards:
      'Voeg eerst de sleutelkaart van je duopartner toe en vergelijk de vijf woorden aan de telefoon.',
    unchecked: (name: string) => `${name} (niet gecontroleerd)`,
  },
  checked: (time: string) => `Om ${time} nagekeken.`,
  problem: {
    unreachable: (label: string) =>
      `De gedeelde map ${label} is nu niet bereikbaar. Je kunt gewoon doorwerken; Samenhang kijkt zo weer.`,
    'no-access': (label: string) =>
      `Samenhang mag niet schrijven in de gedeelde map ${label}. Vraag om toegang of kies een andere map.`,
    'disk-full': (label: string) =>
      `De gedeelde map ${label} is vol. Maak ruimte of kies een andere map.`,
    other: (label: string) =>
      `Het lukte niet om in de gedeelde map ${label} te schrijven. Samenhang probeert het zo weer.`,
    tooLarge:
      'Een analyse die je deelt is met haar bijlagen te groot voor één bestand (200 MB). Verwijder of verklein bijlagen.',
    card: 'Een sleutelkaart waarvoor je deelt, is ingetrokken of weg. Kies bij Voorkeuren opnieuw met wie je deelt.',
  },
  merged: {
    text: (code: string, name: string, words: number, places: number) => {
      const came = words === 1 ? '1 woord erbij' : `${String(words)} woorden erbij`;
      const look = places === 1 ? '1 plek na te kijken' : `${String(places)} plekken na te kijken`;
      return `${code}: het werk van ${name} uit de gedeelde map staat erin, ${came}${places === 0 ? '' : `, ${look}`}.`;
    },
    button: 'Ontvangstbewijs bekijken',
  },
  waiting: {
    title: (code: string, name: string) => `Bestand klaar om te openen: ${code} van ${name}.`,
    unknown: 'In de gedeelde map staat een bestand dat niet vanzelf samengevoegd kan worden.',
    button: 'Bestand openen',
    gone: 'Dit bestand staat niet meer in de map. Samenhang kijkt zo weer.',
  },
} as const;
