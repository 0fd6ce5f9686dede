const secure = {
  averted: 'Voorkomen',
  postponed: 'Uitgesteld',
  happened: 'Toch gekomen',
  left: 'Er weer weg',
  notAsked: 'Was niet aan de orde',
};
const placeNow = { same: 'Dezelfde plek', home: 'Thuis', moved: 'Verhuisd' };
const attendance = { full: 'Helemaal', partly: 'Deels', none: 'Niet', exempt: 'Vrijgesteld' };

/** Labels, hints and option words of agreement, summary, future, evaluation and account. */
export const fieldsFollowUp = {
  riskWeighing: {
    shortTermRisk: { label: 'Wat kan er nu misgaan?' },
    longTermRisk: { label: 'En later?' },
    riskOfDoing: { label: 'Wat kan er misgaan als we dit doen?' },
    riskOfNotDoing: { label: 'En als we het niet doen?' },
    agreement: { label: 'Wat spreken we af?' },
    signals: { label: 'Waaraan merken we dat het spannend wordt?' },
    carriedBy: { label: 'Wie dragen dit samen?' },
    agreedOn: { label: 'Afgesproken op' },
    escalation: { label: 'Wat doen we stap voor stap als het misgaat?' },
  },
  summaryPoint: {
    text: { label: 'Eén punt, één zin' },
    hypotheses: {
      label: 'Vat samen',
      hint: 'Een samenvatting voegt niets toe. Uit welke hypothese komt dit punt?',
    },
  },
  futurePerspective: {
    applies: {
      label: 'Gaat dit onderdeel al over deze jongere?',
      options: { yes: 'Ja', no: 'Nog niet' },
    },
    reason: { label: 'Waarom wel of nog niet?' },
    ownWords: { label: 'Waar word jij blij van als je 20 bent?' },
    living: { label: 'Wonen' },
    education: { label: 'Leren en werken' },
    income: { label: 'Geld' },
    people: { label: 'Wie blijft?' },
    careAfter18: { label: 'Hulp na achttien' },
    lead: { label: 'Wie heeft de leiding?', hint: 'Naam in het lokale team.' },
    nextStep: { label: 'Eerste stap' },
    municipality: { label: 'Gemeente van herkomst' },
  },
  reviewMoment: {
    on: { label: 'Datum' },
    kind: {
      label: 'Soort moment',
      options: {
        check: 'Kijken of het klopt',
        review: 'Samen bespreken',
        milestone: 'Belangrijke dag',
      },
    },
    text: { label: 'Waar kijken we naar?' },
    outcome: { label: 'Wat bleek?' },
  },
  change: {
    version: { label: 'Versie' },
    on: { label: 'Datum' },
    by: { label: 'Door' },
    text: { label: 'Wat werd anders, en waarom?' },
  },
  account: {
    methodNote: { label: 'Zo hebben we gewerkt' },
    readDocuments: { label: 'Wat we lazen' },
    notAvailable: { label: 'Wat er niet was' },
    whoseVoiceIsMissing: { label: 'Wiens stem missen we, en wat zien we daardoor misschien niet?' },
    updateTriggers: {
      label: 'Wanneer kijken we eerder opnieuw?',
      hint: 'Verhuizing, andere school, crisis, begin of einde van hulp, een verjaardag, of als de jongere het wil.',
    },
  },
  criterionNote: {
    criterion: { label: 'Criterium', hint: 'Bijvoorbeeld K18.' },
    kind: {
      label: 'Wat is dit?',
      options: {
        looked: 'We keken ernaar',
        goesOn: 'Daarom gaan we toch verder',
      },
    },
    level: {
      label: 'Over welk niveau?',
      options: {
        youth: 'Jongere',
        family: 'Gezin',
        environment: 'Omgeving',
        careSystem: 'Hulpverlening',
        society: 'Samenleving',
      },
    },
    text: { label: 'In gewone woorden' },
  },
  attachment: {
    name: { label: 'Bestand' },
    kind: {
      label: 'Wat is het?',
      options: {
        consent: 'Getekende toestemming',
        drawing: 'Tekening',
        report: 'Verslag',
        letter: 'Brief',
        other: 'Iets anders',
      },
    },
    about: { label: 'Over wie' },
    on: { label: 'Datum' },
    note: { label: 'Waarom dit erbij hoort' },
    size: { label: 'Grootte in bytes' },
    file: { label: 'Controlecode van het bestand' },
  },
  monitoring: {
    whyNotEarlier: {
      label: 'Waarom was er niet eerder een verklaring?',
      options: {
        reasonNobodyOwner: 'Niemand voelde zich eigenaar',
        reasonUnknownMethod: 'De werkwijze was niet bekend',
        reasonNoScientist: 'Er was geen gedragswetenschapper',
        reasonWhoPays: 'Het was niet duidelijk wie betaalt',
        reasonSymptomFocus: 'Er werd alleen naar het gedrag gekeken',
        reasonCrisisPace: 'De ene crisis volgde op de andere',
        reasonWaitingList: 'Er was een wachtlijst',
        reasonFamilyDidNotWant: 'Het gezin wilde het toen niet',
        reasonReportNotTransferred: 'Een verslag ging niet mee',
        reasonStaffChanges: 'Steeds andere mensen',
        reasonElsewhereNotShared: 'Er was er een, maar die is niet gedeeld',
        reasonOther: 'Iets anders',
      },
    },
    whyNotEarlierText: { label: 'In gewone woorden' },
    outcome: {
      label: 'Hoe liep het af?',
      options: {
        securePlacementAverted: 'Geen gesloten plek',
        securePlacementPostponed: 'Gesloten plek uitgesteld',
        securePlacementHappened: 'Gesloten plek',
        securePlacementLeft: 'Weg uit de gesloten plek',
        samePlace: 'Woont op dezelfde plek',
        home: 'Woont thuis',
        moved: 'Verhuisd',
      },
    },
    secureAtStart: { label: 'Gesloten plek bij het vaststellen', options: secure },
    secureAfterThree: { label: 'Gesloten plek na 3 maanden', options: secure },
    secureAfterSix: { label: 'Gesloten plek na 6 maanden', options: secure },
    secureAfterTwelve: { label: 'Gesloten plek na 12 maanden', options: secure },
    placeAfterThree: { label: 'Waar na 3 maanden', options: placeNow },
    placeAfterSix: { label: 'Waar na 6 maanden', options: placeNow },
    placeAfterTwelve: { label: 'Waar na 12 maanden', options: placeNow },
    movesSince: { label: 'Aantal keer verhuisd sinds de vraag' },
    schoolAtStart: { label: 'Naar school bij de start', options: attendance },
    schoolAfterThree: { label: 'Naar school na 3 maanden', options: attendance },
    schoolAfterSix: { label: 'Naar school na 6 maanden', options: attendance },
    hours: { label: 'Uren van het duo samen' },
  },
  missedMoment: {
    lifeEvent: { label: 'Gebeurtenis' },
    text: { label: 'Wat had hier kunnen helpen?' },
  },
  experience: {
    participant: { label: 'Wie' },
    heard: { label: 'Voelde zich gehoord (1 tot 10)' },
    recognise: { label: 'Herkent zich erin (1 tot 10)' },
    words: { label: 'In eigen woorden' },
  },
};
