/** Sharing and keeping: which copies there are, whether they may leave, for whom, and the register. */
export const sharing = {
  command: 'Delen en bewaren …',
  title: 'Delen en bewaren',
  intro:
    'Kies wat er gemaakt wordt en voor wie. Je ziet meteen of het mag, en leest het voordat het bestand er is.',
  close: 'Sluiten',
  back: 'Terug naar de keuze',
  groups: {
    file: 'Voor het dossier',
    family: 'Voor het gezin',
    others: 'Voor anderen',
    learning: 'Om van te leren',
  },
  kinds: {
    fullAnalysis: {
      title: 'Volledige analyse',
      what: 'Alles, voor het dossier van de instelling.',
    },
    portable: {
      title: 'Gegevens als JSON',
      what: 'Alles zonder opmaak, voor een ander programma van jullie zelf.',
    },
    handOver: {
      title: 'Overdrachtsbestand',
      what: 'Verzegeld, voor je duopartner. Alleen die kan het openen.',
    },
    parentSummary: {
      title: 'Samenvatting voor een ouder',
      what: 'Eén bladzijde in gewone taal, voor elke ouder apart.',
    },
    youthLetter: {
      title: 'Brief aan de jongere',
      what: 'Vanaf 12 jaar. De jongere leest als eerste.',
    },
    childLetter: {
      title: 'Brief aan een kind',
      what: 'Van 8 tot 12 jaar. Geef de brief zelf en lees samen.',
    },
    access: {
      title: 'Inzagepakket',
      what: 'Wie erom vraagt, krijgt alles over zichzelf te zien.',
    },
    schoolVersion: {
      title: 'Blad voor school',
      what: 'Wat op school helpt, zonder het levensverhaal.',
    },
    expertTeam: {
      title: 'Vraag aan een expertteam',
      what: 'Twee bladzijden met de vraag, onder een code.',
    },
    followUp: {
      title: 'Voor de nieuwe hulp',
      what: 'Wat de volgende hulpverlener moet weten om verder te kunnen.',
    },
    legal: {
      title: 'Voor jeugdbescherming of rechter',
      what: 'Feiten met bron en datum, meningen apart, met een geldigheid.',
    },
    learning: {
      title: 'Leerverhaal',
      what: 'Geanonimiseerd voor leren (restrisico), na een tweede lezer.',
    },
    supervision: {
      title: 'Supervisiekopie',
      what: 'Zonder namen, of met namen als iedereen daar ja op zei. Gaat via Review vragen.',
    },
    monitoring: {
      title: 'Cijfers',
      what: 'Tellingen en weken, zonder tekst. Gaan via het scherm Monitoring.',
    },
  },
  standing: {
    may: 'Mag',
    mayWithReason: 'Mag, met een reden erbij',
    needsLetter: 'Eerst de tekst',
    needsApproval: 'Tekst nog goedkeuren',
    needsRelease: 'Mag, na nakijken',
    sealed: 'Verzegeld',
    elsewhere: 'Ander scherm',
    notAsked: 'Niet gevraagd',
    notYet: 'Nog niet',
    notYetNamed: (names: string) => `Nog niet: het ja van ${names} ontbreekt`,
    refused: 'Nee: niet iedereen zei ja',
  },
  elsewhere: {
    handOver: 'Verzegeld bestand maken',
    monitoring: 'Cijfers openen',
    supervision: 'Review vragen …',
  },
  blocked: {
    title: 'Dit bestand kan nog niet gemaakt worden',
    missing: 'Wiens antwoord ontbreekt',
    ask: 'Toestemming openen',
    kept: 'Wat je koos en naliep, blijft bewaard. Je kunt later verdergaan.',
    drop: (names: string) => `De stukken over ${names} weglaten`,
    dropHint: 'Dan is hun antwoord hier niet nodig. In het voorbeeld zie je wat er dan nog staat.',
    undropAll: 'Toch niets extra weglaten',
    letter: 'Er is nog geen tekst voor deze lezer. Maak die eerst, en lees hem met je duopartner.',
    approval: 'De tekst is nog niet goedgekeurd. Lees hem na en keur hem goed.',
    makeLetter: 'Tekst beginnen',
    openLetter: 'Tekst openen',
    looking: 'De tekst wordt doorzocht op namen …',
    release: {
      unseen: 'Deze versie is nog niet doorzocht op namen. Begin daar.',
      undecided: 'Er zijn nog plekken waarover niemand besloot. Loop ze na.',
      unchecked:
        'Een tweede lezer moet deze tekst nog nalopen. Na elke wijziging is dat opnieuw nodig.',
      unweighed:
        'De drie vragen over herkennen zijn voor deze tekst nog niet beantwoord. Na elke wijziging is dat opnieuw nodig.',
      recognisable:
        'Bij het nakijken bleek dat iemand te herkennen is. Zo gaat deze versie niet naar buiten.',
    },
    openRelease: 'Nakijken openen',
    why: {
      notAsked: 'nog niet gevraagd',
      refused: 'geen ja',
      withdrawn: 'ja ingetrokken',
      later: 'zei: later',
      undated: 'ja zonder datum',
      expired: 'het ja is verlopen',
      delivered: 'het ja was voor één keer',
      birthday: 'opnieuw vragen na een verjaardag',
      authorityChanged: 'opnieuw vragen: het gezag veranderde',
      informationChanged: 'opnieuw vragen: de uitleg veranderde',
      newFacts: 'opnieuw vragen: er staat nieuwe gevoelige informatie in',
      askedByPlacement: 'gevraagd door iemand die over de plek beslist',
      otherRecipient: 'zei ja voor een andere ontvanger',
      incapable: 'kan dit niet zelf beslissen',
      notOwnData: 'het ja ging niet over de eigen gegevens',
    },
  },
  who: {
    title: 'Voor wie is het, en hoe gaat het erheen?',
    person: 'Voor wie is het?',
    first: 'Kies eerst voor wie het is. Dan zie je of het mag en wat erin staat.',
    other: 'Iemand anders',
    asAgreed: (scope: string) => `${scope} (daar is ja op gezegd)`,
    unnamed: '…',
    name: 'Naam of rol',
    nameHint: 'Bijvoorbeeld: het dossier van de instelling, of de naam van de lezers.',
    nameMissing: 'Vul in voor wie het is.',
    organisation: 'Organisatie',
    channel: 'Hoe komt het daar?',
    channelMissing: 'Kies hoe het daar komt.',
    channels: {
      byHand: 'In de hand',
      readTogether: 'Samen gelezen',
      secureMail: 'Beveiligde mail van de organisatie',
      sealedFile: 'Verzegeld bestand',
      ownFile: 'In het eigen dossier',
    },
    mail: 'Stuur het met de beveiligde mail van je organisatie, niet met gewone mail.',
    reason: 'Waarom is dit nodig?',
    reasonHint: 'Dit delen rust op de wet. Een toestemming is niet nodig, een reden wel.',
    reasonMissing: 'Schrijf op waarom dit nodig is.',
    tell: 'Vertel het gezin vooraf wat je deelt, behalve als dat gevaar geeft.',
    question: 'Wat is jullie vraag aan de supervisor?',
    questionHint: 'Schrijf geen namen op. De vraag staat bovenaan in de kopie.',
    letter: 'Welke tekst?',
    noLetter: 'Zonder eigen tekst',
    letterName: (language: string, isLarge: boolean) =>
      `${language === '' ? 'Nederlands' : language}${isLarge ? ', grote letters' : ''}`,
  },
  file: 'Het dossier van de instelling',
  once: 'Het ja is voor één keer. Voor een volgend bestand vraag je het opnieuw.',
  onceFormat: 'Kies dus eerst: Word of PDF.',
  preview: {
    landmark: 'Voorbeeld van het bestand',
    same: 'Dit is het bestand, woord voor woord.',
    footer: 'Onder aan elke bladzijde:',
    header: 'Boven aan elke bladzijde:',
    leaves: 'Dit gaat eruit',
    words: (count: number) => `${new Intl.NumberFormat('nl-NL').format(count)} woorden`,
    people: (names: string) => `Met naam genoemd: ${names}.`,
    nobody: 'Er staat niemand met naam in.',
    stays: 'Dit blijft hier',
    own: 'Eigen werkaantekeningen.',
    duoOnly: (count: number) =>
      count === 1
        ? 'Wat alleen het duo ziet: 1 onderdeel.'
        : `Wat alleen het duo ziet: ${String(count)} onderdelen.`,
    justice: 'Gegevens over politie of rechter: die staan nooit in deze versie.',
    rests: 'Waar het op rust',
    basis: {
      consent: 'Toestemming van iedereen die nodig is.',
      law: 'De wet. De reden staat in het deelregister.',
      ownFile: 'Het eigen dossier.',
      ownRight: 'Het eigen recht op uitleg en inzage.',
      deIdentified: 'Een versie zonder namen, nagekeken door een tweede lezer.',
    },
    expires: (date: string) => `Te gebruiken tot en met ${date}.`,
    warning: {
      title: 'Dit bestand kan iedereen lezen die het heeft.',
      text: 'Kies een map die niet naar de cloud wordt gekopieerd, zoals OneDrive of Dropbox. Anders komt daar ook een kopie.',
    },
  },
  save: 'Word-document bewaren',
  format: {
    label: 'Als',
    word: 'Word, toegankelijk',
    pdf: 'PDF, om te lezen',
    save: { word: 'Word-document bewaren', pdf: 'PDF-document bewaren' },
  },
  portableHint:
    'Alles wat nu in de analyse staat, zonder geschiedenis, zonder opmerkingen en zonder bijlagen. In Samenhang wordt het altijd een nieuwe analyse.',
  saveData: 'JSON-bestand bewaren',
  busy: 'Document maken …',
  done: {
    title: 'Het document is bewaard.',
    text: (name: string) => `Het heet ${name}. Het is opgenomen in het deelregister.`,
    button: 'Klaar',
  },
  accessData: {
    hint: 'Wie om inzage vraagt, mag de gegevens ook krijgen voor een ander programma.',
    save: 'Gegevens als JSON bewaren',
    done: 'De gegevens zijn bewaard.',
  },
  accessLog: {
    without: 'Het logboek gaat niet mee. Wie om inzage vraagt, mag zien wie wat bekeek en deed.',
    with: 'Het logboek gaat mee, zonder regels over anderen die geen ja gaven.',
    add: 'Logboek bijvoegen',
    remove: 'Toch zonder logboek',
  },
  problems: {
    'disk-full':
      'De schijf is vol. Maak ruimte vrij of kies een andere plek, en probeer het opnieuw.',
    'no-access':
      'In die map mag Samenhang niet schrijven, of het bestand staat nog open in Word. Sluit het, of kies een andere plek.',
    'too-short': 'Het bestand kwam niet heel aan. Kies een andere plek en probeer het opnieuw.',
    timeout: 'Het bewaren duurde te lang. Kies een andere plek, bij voorkeur op deze computer.',
    'disk-error': 'De schijf gaf een fout. Kies een andere plek en probeer het opnieuw.',
    'known-name':
      'Zo mag het bestand niet heten: de naam wijst op iemand uit de analyse. Er is niets bewaard. Kies een andere naam.',
    'unknown-token':
      'De gekozen plek is niet meer bekend. Kies opnieuw waar het document heen gaat.',
    'not-noted':
      'Het deelregister kon niet worden bijgewerkt. Daarom is er niets uitgegeven. Kijk of alles bewaard is en probeer het opnieuw.',
    policy: 'Je organisatie staat dit soort bestand niet toe. Vraag je beheerder.',
    'not-made': 'Het document kon niet worden gemaakt. Je werk is veilig. Probeer het opnieuw.',
    'not-allowed':
      'Er is iets veranderd sinds je dit opende. Het mag nu niet meer. Kijk opnieuw wat er ontbreekt.',
    'known-words': (places: string) =>
      `In het gemaakte bestand staat nog iets herkenbaars: ${places}. Het bestand is niet afgegeven. Loop die plek na.`,
    'in-question': (words: string) =>
      `In de vraag aan de supervisor staat nog iets herkenbaars: ${words}. Schrijf die zonder namen, plaatsen en geboortedag. Er is niets gemaakt.`,
    unreadable:
      'Het gemaakte bestand kon niet worden nagelezen. Daarom is het niet afgegeven. Probeer het opnieuw.',
  },
  places: {
    fileName: (words: string) => `“${words}” in de naam van het bestand`,
    properties: (words: string) => `“${words}” in de eigenschappen`,
    picture: (words: string) => `“${words}” in een tekening`,
    text: (words: string) => `“${words}” in de tekst`,
  },
  fileNames: {
    fullAnalysis: (code: string, date: string) => `${code} verklarende analyse ${date}.docx`,
    portable: (code: string, date: string) => `${code} gegevens ${date}.json`,
    parentSummary: (code: string, date: string, whom: string, language: string) =>
      `${code} samenvatting${whom === '' ? ' ouder' : whom}${language} ${date}.docx`,
    youthLetter: (code: string, date: string, _whom: string, language: string) =>
      `${code} brief jongere${language} ${date}.docx`,
    childLetter: (code: string, date: string, _whom: string, language: string) =>
      `${code} brief kind${language} ${date}.docx`,
    schoolVersion: (code: string, date: string) => `${code} blad voor school ${date}.docx`,
    expertTeam: (code: string, date: string) => `${code} vraag expertteam ${date}.docx`,
    followUp: (code: string, date: string) => `${code} voor de nieuwe hulp ${date}.docx`,
    legal: (code: string, date: string) => `${code} jeugdbescherming of rechter ${date}.docx`,
    supervision: () => 'Supervisiekopie.docx',
    learning: () => 'Leerverhaal.docx',
    access: (code: string, date: string, whom: string) => `${code} inzage${whom} ${date}.docx`,
    noCode: 'Analyse',
  },
  register: {
    command: 'Wat er gedeeld is …',
    title: 'Wat er gedeeld is',
    intro:
      'Elk bestand dat naar iemand buiten jullie duo ging. Een regel blijft altijd staan. Wat jullie aan elkaar stuurden, staat in het logboek.',
    open: 'Wat er gedeeld is',
    empty: 'Er is nog niets gedeeld.',
    table: 'Deelregister',
    states: {
      begun: 'Niet zeker of het bestand er kwam',
      failed: 'Niet gelukt: er is geen bestand',
      written: 'Bewaard',
      received: (date: string) => `Ontvangen op ${date}`,
      destroyAsked: (date: string) => `Gevraagd om te wissen op ${date}`,
      destroyed: (date: string) => `Gewist volgens de ontvanger op ${date}`,
      expired: (date: string) => `Te gebruiken tot ${date}`,
    },
    hash: 'Controlecode van het bestand',
    answers: 'Antwoorden waarop het rust',
    answerOf: (name: string, date: string) => `${name}${date === '' ? '' : `, ${date}`}`,
    noAnswers: 'Geen: hiervoor was geen toestemming nodig.',
    people: 'Wie er met naam in staan',
    nobody: 'Niemand.',
    unknown: 'niet genoteerd',
  },
} as const;
