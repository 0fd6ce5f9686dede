/** What to do when something happens to a passphrase, a sheet, a laptop or a partner. */
export const keysInLife = {
  command: 'Als er iets gebeurt met wachtzin, laptop of duo …',
  title: 'Als er iets gebeurt',
  close: 'Sluiten',
  lead: 'Alleen jij hebt de sleutel van je werk. Daarom staat hier wat je doet als er iets kwijtraakt of verandert. Bij elke stap blijft bewaard wat bewaard was.',
  situations: {
    forgotten: {
      title: 'Ik weet mijn wachtzin niet meer',
      steps: [
        'Kies op het beginscherm: Ik weet mijn wachtzin niet meer.',
        'Typ de code van je herstelblad over en kies een nieuwe wachtzin.',
        'Maak daarna een nieuw herstelblad en vernietig het oude.',
      ],
      lost: 'Er gaat niets verloren.',
    },
    sheetGone: {
      title: 'Mijn herstelblad is weg, mijn wachtzin weet ik nog',
      steps: [
        'Maak nu een nieuw herstelblad bij Voorkeuren, Beveiliging.',
        'Maak daarna een reservekopie: die gaat dan met het nieuwe blad open.',
      ],
      lost: 'Er gaat niets verloren. Oude reservekopieën gaan alleen met het oude blad open.',
    },
    bothGone: {
      title: 'Wachtzin en herstelblad zijn allebei weg',
      steps: [
        'Maak een nieuwe werkplek aan en bewaar je nieuwe sleutelkaart.',
        'Stuur die kaart aan je duopartner en vergelijk samen de vijf woorden aan de telefoon.',
        'Vraag om een bestand van elke analyse die jullie samen maken. Open het: dan staat de analyse er weer.',
        'Heeft je organisatie een eigen sleutel ingesteld, vraag dan of zij je reservekopie kan openen.',
      ],
      lost: 'Wat alleen voor jou was en wat je partner nog niet had, komt alleen terug met de sleutel van de organisatie.',
    },
    laptopGone: {
      title: 'Mijn laptop is weg of gestolen',
      steps: [
        'Meld het bij de beveiligingsmedewerker van je organisatie. Zonder wachtzin of herstelblad kan niemand je werk lezen.',
        'Installeer Samenhang op een andere laptop en kies: Ik heb een reservekopie. Typ de code van je herstelblad.',
        'Bewaar je nieuwe sleutelkaart en stuur haar aan je duopartner. Vergelijk samen de vijf woorden.',
        'Vraag je partner om de kaart van de oude laptop in te trekken, en om een vers bestand.',
      ],
      lost: 'Wat je na de laatste reservekopie of het laatste bestand aan je partner schreef, is weg.',
    },
    secondLaptop: {
      title: 'Ik wil op een tweede laptop werken',
      steps: [
        'Maak op de eerste laptop een reservekopie en zet die op de tweede terug met de code van je herstelblad.',
        'De tweede laptop heeft een eigen sleutelkaart. Wissel de kaarten van je twee laptops uit, zoals met een duopartner.',
        'Maak daarna bestanden voor elkaar, of gebruik een gedeelde map. Alles wordt samengevoegd.',
        'Geef je partner ook de tweede kaart. Die kiest bij de eerste: Blijft ook in gebruik.',
      ],
      lost: 'Er gaat niets verloren.',
    },
    partnerChanges: {
      title: 'Mijn duopartner wisselt',
      steps: [
        'Vraag de vertrekkende partner om een laatste bestand en open dat.',
        'Kies Geschiedenis opschonen. Zo neemt de nieuwe partner alleen over wat er nu staat.',
        'Trek de kaart van de vertrekkende partner in.',
        'Voeg de kaart van de nieuwe partner toe, vergelijk de vijf woorden, en maak een bestand voor die kaart.',
        'Vraag de vertrekkende partner om de analyse op die laptop te wissen.',
      ],
      lost: 'Er gaat niets verloren. Wat de vertrekkende partner al had, heeft die nog tot het daar gewist is.',
    },
    passphraseSeen: {
      title: 'Iemand zag mijn wachtzin',
      steps: [
        'Wijzig je wachtzin nu, bij Voorkeuren, Beveiliging.',
        'Zag iemand ook je herstelblad, maak dan ook een nieuw blad.',
      ],
      lost: 'Er gaat niets verloren. Je sleutelkaart blijft dezelfde; je partner hoeft niets te doen.',
    },
  },
  lostLabel: 'Wat raakt kwijt?',
  actions: {
    settings: 'Naar Voorkeuren',
    cards: 'Naar sleutelkaarten',
    clean: 'Geschiedenis opschonen …',
    restore: 'Reservekopie terugzetten …',
  },
  organisation: {
    title: 'Sleutel van de organisatie',
    text: 'Een organisatie kan een eigen sleutel laten meeverzegelen. Dan kan zij een reservekopie openen als wachtzin en herstelblad allebei weg zijn. Dat is een keuze; zonder blijft alleen jouw herstelblad over.',
    label: 'Openbare sleutel (begint met age1)',
    none: 'Er is geen sleutel van de organisatie ingesteld.',
    set: 'Reservekopieën worden ook voor deze sleutel verzegeld.',
    save: 'Sleutel instellen',
    remove: 'Sleutel weghalen',
    saved: 'Ingesteld. De volgende reservekopie gaat ook met deze sleutel open.',
    removed: 'Weggehaald. Kopieën die er al zijn, gaan er nog mee open.',
    wrong:
      'Dit is geen openbare sleutel. Zij begint met age1 en heeft 62 tekens. Vraag haar opnieuw op bij je organisatie.',
  },
} as const;
