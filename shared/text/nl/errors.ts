/** When something is wrong: what it is, what is kept, what you can do. */
export const errors = {
  unexpected: {
    title: 'Er ging iets mis in Samenhang',
    kept: (time: string) => `Je werk is bewaard tot ${time}.`,
    keptUnknown: 'Wat bewaard was, blijft bewaard.',
    do: (code: string) =>
      `Probeer dit scherm opnieuw of vergrendel je werk en ontgrendel het weer. Gebeurt het nog eens, geef dan code ${code} door. In die code staat niets over een gezin.`,
    retry: 'Scherm opnieuw tonen',
    lock: 'Werk vergrendelen',
  },
  unreadable: {
    'vault-damaged': {
      title: 'Het sleutelbestand is beschadigd',
      text: 'Samenhang kan je werk nu niet openen. Er is niets gewist en niets gewijzigd. Zet niets terug en verwijder niets: vraag je beheerder om de map van Samenhang te kopiëren en uit de reservekopie het sleutelbestand te herstellen.',
    },
    'newer-version': {
      title: 'Dit werk is van een nieuwere Samenhang',
      text: 'Je werk is het laatst geopend met een nieuwere versie. Er is niets gewijzigd. Werk Samenhang bij en start opnieuw.',
    },
    'different-workplaces': {
      title: 'Hier staan twee verschillende werkplekken door elkaar',
      text: 'De werkkopie en het journaal horen niet bij dezelfde werkplek. Samenhang mengt ze niet en wist niets. Vraag je beheerder welke map is teruggezet en zet de juiste map terug.',
    },
    'no-access': {
      title: 'Samenhang kan niet bij je werk',
      text: 'De schijf of de map geeft geen toegang. Er is niets gewijzigd. Kijk of de schijf is aangesloten en of een ander programma de map vasthoudt, en probeer het dan opnieuw.',
    },
    retry: 'Opnieuw proberen',
  },
  keep: {
    'disk-full': 'De schijf is vol. Maak ruimte vrij en probeer het nog eens.',
    'no-access': 'Samenhang mag daar niet schrijven. Kijk of de schijf is aangesloten.',
    'too-short': 'De schijf heeft niet alles weggeschreven. Probeer het nog eens.',
    timeout: 'De schijf antwoordt niet. Wacht even en probeer het nog eens.',
    'disk-error': 'De schijf geeft een fout. Probeer het nog eens of neem een andere schijf.',
    'database-error': 'De werkkopie kon niet beschreven worden. Probeer het nog eens.',
    'already-there': 'Hier is al een werkplek. Start Samenhang opnieuw om haar te openen.',
    'not-allowed': 'Dit kan alleen na openen met je herstelblad.',
  },
} as const;
