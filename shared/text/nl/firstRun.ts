/** Making a workplace: who you are, a passphrase, the recovery sheet. */
export const firstRun = {
  step: (number: number, total: number) => `Stap ${String(number)} van ${String(total)}`,
  welcome: {
    title: 'Welkom bij Samenhang',
    intro:
      'Je maakt eerst een eigen, versleutelde werkplek. Dat kost ongeveer vijf minuten. Zorg dat je kunt printen of schrijven.',
    name: { label: 'Hoe heet je?', hint: 'Zo zien je duopartner en je supervisor je.' },
    organisation: { label: 'Bij welke organisatie werk je?' },
    role: {
      label: 'Wat is je rol?',
      poolScientist: 'Gedragswetenschapper uit de poule',
      institutionScientist: 'Gedragswetenschapper van de instelling',
      supervisor: 'Supervisor',
    },
    nameMissing: 'Vul je naam in.',
    organisationMissing: 'Vul je organisatie in.',
    roleMissing: 'Kies je rol.',
    next: 'Wachtzin kiezen',
  },
  phrase: {
    title: 'Kies je wachtzin',
    text: 'Vier of vijf gewone woorden die niets met elkaar te maken hebben, zijn sterk en goed te onthouden. Neem geen naam van een gezin.',
    label: 'Wachtzin',
    suggest: 'Wachtzin voorstellen',
    suggested: 'Schrijf deze wachtzin nu over of leer hem uit je hoofd.',
    again: 'Typ je wachtzin nog een keer',
    shownNoRepeat: 'Je ziet wat je typt, dus een tweede keer hoeft niet.',
    differs: 'De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.',
    weak: 'Deze wachtzin is snel te raden. Voeg een woord toe dat er niets mee te maken heeft.',
    short: (count: number) => `Maak je wachtzin minstens ${String(count)} tekens lang.`,
    strong: 'Sterk genoeg.',
    rating: 'Wachtzin nakijken …',
    back: 'Wie je bent',
    next: 'Werkplek maken',
    busy: 'Even geduld, de sleutel wordt gemaakt.',
  },
  recovery: {
    title: 'Maak je herstelblad',
    text: 'Vergeet je de wachtzin, dan is dit papier de enige weg terug. Niemand anders kan je werk openen, ook je beheerder niet.',
    code: 'Herstelcode in acht groepen, met een controlegroep',
    checkGroup: 'controle',
    or: 'of schrijf de code met de hand over',
    keep: 'Bewaar het papier niet bij je laptop. Een afgesloten la op je werk is goed.',
    checkTitle: 'Kijk je herstelblad na',
    checkText: (first: number, second: number) =>
      `Typ groep ${String(first)} en groep ${String(second)} over van het papier.`,
    group: (number: number) => `Groep ${String(number)}`,
    checkWrong:
      'Dit is niet wat op het papier hoort te staan. Kijk het papier na of toon de code nog eens.',
    toCheck: 'Twee groepen nakijken',
    showAgain: 'Code nog eens tonen',
    check: 'Herstelblad nakijken',
    later: 'Later nakijken',
    laterText: 'Later kan ook. Tot die tijd blijft bovenaan een herinnering staan.',
  },
  done: {
    title: 'Je werkplek is klaar',
    text: 'Begin met een nieuwe analyse of bekijk eerst het voorbeeld.',
    example: 'Voorbeeldanalyse bekijken',
    new: 'Nieuwe analyse maken',
    restored:
      'Je werkplek is klaar. Wat in de reservekopie zat, staat in je lijst van analyses. Kies bij Voorkeuren weer een map voor nieuwe reservekopieën.',
    list: 'Naar je analyses',
    limits:
      'Versleuteling helpt niet tegen een programma dat meekijkt terwijl je ontgrendeld werkt. Laat ook de schijf van je laptop versleutelen.',
  },
  side: {
    title: 'Zo werkt het hier',
    duo: {
      title: 'Jij en je duopartner',
      text: 'Jullie werken elk op een eigen laptop en mailen elkaar een verzegeld bestand. Bij het samenvoegen zie je dat er niets verdwijnt.',
    },
    code: {
      title: 'Code, geen naam',
      text: 'In titels en lijsten staat alleen een code. Namen zie je pas als je een analyse opent.',
    },
    owner: {
      title: 'Van de jongere',
      text: 'Elke analyse is van de jongere. Delen mag alleen met een ja.',
    },
  },
} as const;
