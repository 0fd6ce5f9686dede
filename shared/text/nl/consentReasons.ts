import { longDate } from './dates.ts';
import { listWords } from './listWords.ts';

type Names = readonly string[];

const ageWords = (age: number) => String(age);

/** Why something may not be shared yet, and beside what it may: finished sentences. */
export const consentReasons = {
  purpose: (words: string) => `‘${words}’`,
  notAsked: (names: Names, purpose: string) =>
    `Nog niet gevraagd voor ${purpose}: ${listWords(names)}. Vraag het eerst en leg het antwoord vast.`,
  refused: (purpose: string) =>
    `Niet iedereen zei ja voor ${purpose}. Daarom gebeurt het niet. Wie dat was, staat bij Toestemming; vraag niet naar een reden.`,
  inReview:
    'Na het samenvoegen staan er twee antwoorden over toestemming. Het nee geldt tot jullie dit hebben nagekeken.',
  withdrawn: (purpose: string, date: string | null) =>
    date === null
      ? `Het ja voor ${purpose} is ingetrokken. Vanaf dat moment gaat er niets meer uit.`
      : `Het ja voor ${purpose} is ingetrokken op ${longDate(date)}. Vanaf dat moment gaat er niets meer uit.`,
  saidNo: (name: string, purpose: string) => `${name} zei nee voor ${purpose}.`,
  saidLater: (name: string, purpose: string) => `${name} denkt nog na over ${purpose}.`,
  saidStop: (name: string, purpose: string) => `${name} trok het ja voor ${purpose} in.`,
  undated: (names: Names) =>
    `Bij het ja van ${listWords(names)} staat geen datum. Vul die in; zonder datum telt het niet.`,
  expired: (name: string, date: string | null) =>
    date === null
      ? `Het ja van ${name} geldt niet meer. Vraag het opnieuw.`
      : `Het ja van ${name} gold tot en met ${longDate(date)}. Vraag het opnieuw.`,
  delivered: (names: Names, date: string | null) =>
    `Het ja van ${listWords(names)} was voor één keer en is gebruikt${date === null ? '' : ` op ${longDate(date)}`}. Vraag het opnieuw.`,
  birthday: (youth: string, age: number, date: string, deadline: string) =>
    `${youth} werd ${ageWords(age)} op ${longDate(date)}. Daardoor moet alles opnieuw gevraagd worden, uiterlijk ${longDate(deadline)}.`,
  birthdayNames: (names: Names) => `Vraag het opnieuw aan ${listWords(names)}.`,
  authorityChanged: (names: Names, date: string | null) =>
    `Het gezag is veranderd${date === null ? '' : ` op ${longDate(date)}`}. Vraag het opnieuw aan ${listWords(names)}.`,
  informationChanged: (names: Names) =>
    `De uitleg is veranderd sinds ${listWords(names)} ja zei. Leg de nieuwe uitleg voor en vraag het opnieuw.`,
  newFacts: (names: Names) =>
    `Sinds het ja van ${listWords(names)} staan er nieuwe gevoelige stukken in. Laat die lezen en vraag het opnieuw.`,
  askedByPlacement: (names: Names) =>
    `Het ja van ${listWords(names)} telt niet: wie het vroeg, beslist ook over de plek. Laat iemand anders het vragen, en leg vast wie dat was.`,
  otherRecipient: (names: Names, recipient: string) =>
    `Het ja van ${listWords(names)} noemt ${recipient} niet. Leg vast met wie het gedeeld mag worden, of vraag het opnieuw.`,
  incapable: (names: Names) =>
    `${listWords(names)} kan deze keuze nu niet overzien. Een ja telt dan niet.`,
  notOwnData: (names: Names) =>
    `Het ja van ${listWords(names)} gaat niet over wat er over die persoon zelf staat. Vraag dat erbij, of laat die stukken weg.`,
  stops: {
    always: 'Samenhang gebruikt geen kunstmatige intelligentie. Dit antwoord ligt vast op nee.',
    noYouth: 'Er staat nog geen jongere bij de betrokkenen. Vul dat eerst in.',
    birthDateMissing: (name: string) =>
      `De geboortedatum van ${name} ontbreekt. Zonder leeftijd is niet te zeggen wie ja moet zeggen.`,
    birthDateInFuture: (name: string) =>
      `De geboortedatum van ${name} ligt in de toekomst. Verbeter die eerst.`,
    birthDateUnlikely: (name: string) =>
      `Met deze geboortedatum is ${name} 30 jaar of ouder. Kijk de geboortedatum na.`,
    contradictory: (name: string) =>
      `Wat er staat over gezag en maatregelen rond ${name} spreekt elkaar tegen. Kijk het na in het gezagsregister en de beschikking.`,
    deceased: (name: string) =>
      `${name} is overleden. Er wordt niets nieuws gedeeld; het dossier kan nog wel naar de eigenaar.`,
    notAvailable:
      'Iemand met gezag zegt nee. De analyse mag dan alleen doorgaan met een ja van de jongere, een opgeschreven reden en een tweede professional. Delen kan niet.',
    transferredToNobody:
      'Een deel van het gezag is overgeheveld, en er staat niet bij wie. Leg het gezag van de jeugdbescherming vast, met de beschikking.',
    twoYouths:
      'Er staan twee jongeren bij de betrokkenen. Kies op het voorblad van wie deze analyse is.',
    noHolder: 'Het is niet bekend wie gezag heeft. Kijk in het gezagsregister en leg het vast.',
    authorityUnknown: (name: string) =>
      `Van ${name} is niet bekend of er gezag is. Kijk in het gezagsregister en leg de datum vast.`,
    authorityDisputed: 'Over het gezag loopt een zaak. Tot er een uitspraak is, delen we niets.',
    authoritySuspended: (name: string) =>
      `Het gezag van ${name} is geschorst. Tot de rechter anders beslist, delen we niets.`,
    endangering: (name: string) =>
      `Vragen aan ${name} geeft gevaar, en het ja van ${name} is nodig. Alleen de rechter kan dit oplossen, niet Samenhang.`,
    noStandIn: (name: string) =>
      `${name} kan deze keuze niet overzien en niemand mag voor ${name} beslissen. Leg vast wie curator, mentor of gemachtigde is.`,
    incapableAdult: (name: string) =>
      `${name} kan deze keuze niet overzien. Voor leren, cijfers en onderzoek beslist dan niemand anders.`,
    resists: (name: string) => `${name} liet merken dit niet te willen. Dan stopt het.`,
    needsWeighing: (name: string) =>
      `${name} liet merken dit niet te willen. Schrijf op waarom het toch nodig is, bij het antwoord dat telt.`,
    offWhenIncapable: (name: string) =>
      `${name} kan deze keuze niet overzien. Dit gaat alleen door met een opgeschreven reden en een tweede professional.`,
    lawNeedsReason:
      'De analyse mag door de ondertoezichtstelling ook zonder ieders ja. Er staat wel een nee: schrijf bij dat antwoord op waarom jullie toch doorgaan.',
  },
  analysisStopped:
    'Iemand die moest beslissen, wil niet dat deze analyse er is. Zolang dat zo is, wordt er niets uit gedeeld.',
  authorityOld: (date: string) =>
    `Het gezag is voor het laatst nagekeken op ${longDate(date)}. Dat is te lang geleden om iets te delen. Kijk het opnieuw na.`,
  authorityInFuture: (name: string) =>
    `De dag waarop het gezag van ${name} is nagekeken, moet nog komen. Verbeter die dag.`,
  authorityNeverChecked: (name: string) =>
    `Het gezag van ${name} is niet nagekeken. Kijk in het gezagsregister en leg de datum vast.`,
  authorityAging: (date: string) =>
    `Het gezag is voor het laatst nagekeken op ${longDate(date)}. Kijk het binnenkort opnieuw na.`,
  context: {
    under12: (youth: string, names: Names) =>
      `${youth} is jonger dan 12. Alle mensen met gezag moeten ja zeggen, ook na een scheiding. Nu ontbreekt: ${listWords(names)}.`,
    under12Heard: (youth: string) => `Leg ook vast wat ${youth} er zelf van vindt.`,
    youth12to15: (youth: string, age: number) =>
      `${youth} is ${ageWords(age)} en beslist mee. Het ja van ${youth} zelf ontbreekt nog.`,
    parents12to15: (youth: string, names: Names) =>
      `${youth} zei ja. Ook ${listWords(names)} ${names.length === 1 ? 'moet' : 'moeten'} ja zeggen, want ${youth} is nog geen 16.`,
    incapable: (names: Names) =>
      `Bij deze keuze beslissen de mensen met gezag. Hun ja ontbreekt: ${listWords(names)}.`,
    youth16: (youth: string, age: number) =>
      `${youth} is ${ageWords(age)} en beslist zelf. Vraag het aan ${youth}; een ja van de ouders is hier niet genoeg.`,
    parentCopy16: (youth: string, age: number, parent: string) =>
      `${youth} is ${ageWords(age)}. Een kopie voor ${parent} kan pas als ${youth} daar ja tegen zei.`,
    adult: (youth: string) =>
      `${youth} is 18 of ouder. Het ja van de ouders telt niet meer; vraag het ${youth} zelf.`,
    supervised: (names: Names) =>
      `Er is een ondertoezichtstelling. De jeugdbeschermer zegt hier geen ja in plaats van de ouders. Nodig: ${listWords(names)}.`,
    transferred: (names: Names) =>
      `Een deel van het gezag ligt bij de jeugdbescherming. Nu ontbreekt het ja van ${listWords(names)}.`,
    guardian: (names: Names) =>
      `De jeugdbescherming heeft de voogdij. Nodig is het ja van ${listWords(names)}.`,
    secure:
      'Deze plek is gesloten. Laat de vraag stellen door iemand die niet over de plek beslist, en leg vast wie dat was.',
    untraceable: (name: string) =>
      `${name} heeft gezag en is niet bereikt. Leg elke poging vast. Alleen de rechter kan dit oplossen, niet Samenhang.`,
  },
  recipients: {
    noRecipient: 'Kies voor wie het is.',
    unknownPerson: 'Deze persoon staat niet meer bij de betrokkenen.',
    recipientDeceased:
      'Wie is overleden, krijgt niets meer. Vraagt familie om inzage? Soms mag dat van de Jeugdwet (7.3.12a): leg het voor aan de jurist van je organisatie.',
    notParent: 'Deze samenvatting is voor een ouder of voogd met gezag.',
    authorityUnknown: 'Van deze ouder is niet bekend of er gezag is. Kijk in het gezagsregister.',
    authorityDisputed:
      'Over het gezag van deze ouder loopt een zaak. Tot een uitspraak delen we niets.',
    authoritySuspended: 'Het gezag van deze ouder is geschorst. Tot een uitspraak delen we niets.',
    noAuthority:
      'Deze ouder heeft geen gezag. Op verzoek vertel je de hoofdlijnen; een eigen samenvatting hoort daar niet bij.',
    withheld: (name: string) =>
      `Voor ${name} staat dit dicht om de veiligheid. Reden en tweede beslisser staan bij Toestemming.`,
    notYouth: 'Deze brief is alleen voor de jongere zelf.',
    notFile:
      'De volledige analyse is voor het eigen dossier. Voor anderen is er een eigen soort kopie, met een eigen vraag.',
    notLawful:
      'Dit stuk is voor de jeugdbescherming, de rechter of de Raad. Voor deze persoon geeft de wet geen grond; vraag toestemming.',
    notSchool: 'Dit blad is voor een school. Kies een school of iemand van school.',
    family: 'Voor familie is er een eigen tekst: de samenvatting, de brief of het inzagepakket.',
    noOrder:
      'Er is nu geen ondertoezichtstelling of voogdij. Dan geeft de wet hier geen grond; vraag toestemming.',
    notSupervisor: 'Deze kopie is voor de supervisor of de ander van het duo.',
    chooseWho: 'Kies wie om inzage vraagt. Dat moet iemand van de betrokkenen zijn.',
    askRepresentative: 'Onder de 12 vraagt iemand met gezag om inzage.',
    duoNotNamed: 'Noem eerst allebei de gedragswetenschappers van het duo.',
    notDuo: 'Het overdrachtsbestand is alleen voor de ander van het duo.',
  },
  warnings: {
    byLaw: (names: Names) =>
      `Dit rust op de ondertoezichtstelling. Nog geen geldig ja voor de analyse: ${listWords(names)}. Vertel het en vraag het alsnog.`,
    byLawRefused:
      'Dit rust op de ondertoezichtstelling, en er staat een nee. Laat dat nee en jullie reden zien.',
    nobodys:
      'Er staat een antwoord dat geen ja is van iemand die niet (meer) bij de betrokkenen staat. Zoek uit van wie het is, voor dit vertrekt.',
    grace: (youth: string, age: number, deadline: string) =>
      `${youth} is ${ageWords(age)} geworden. Vraag alles opnieuw, uiterlijk ${longDate(deadline)}.`,
    lawReason:
      'Dit delen rust op de wet. Een reden is verplicht: kies alleen wat nodig is en schrijf op waarom.',
    lawTell: 'Vertel het gezin vooraf wat je deelt, behalve als dat gevaar geeft.',
    notOwnData: (names: Names) =>
      `Het ja van ${listWords(names)} gaat niet over wat er over die persoon zelf staat. Die stukken gaan niet mee.`,
    otherChildren: (names: Names) =>
      `Voor ${listWords(names)} is geen geldig ja. Stukken over dat kind gaan niet mee.`,
    unlikelyAge: (youth: string, age: number) =>
      `${youth} is ${ageWords(age)}. Kijk of deze brief bij de leeftijd past.`,
    tellHolders: (names: Names) =>
      `Vertel ${listWords(names)} vooraf dat deze brief er komt: wie gezag heeft, hoort dat te weten.`,
    withheldNotSigned: (name: string) =>
      `Bij ${name} ontbreekt de reden of de tweede beslisser voor het afschermen.`,
    withheldAccess: (name: string) =>
      `${name} krijgt alleen wat over ${name} zelf gaat. Adres, school en plaats zijn eruit.`,
    endsSoon: (date: string) => `Een van de antwoorden geldt tot en met ${longDate(date)}.`,
  },
  /** Short, in a cell or a list. */
  why: {
    notAsked: 'niet gevraagd',
    refused: 'zei nee',
    withdrawn: 'ingetrokken',
    later: 'denkt nog na',
    undated: 'zonder datum',
    expired: 'verlopen',
    delivered: 'al gebruikt',
    birthday: 'van voor de verjaardag',
    authorityChanged: 'van voor de wijziging van het gezag',
    informationChanged: 'bij een oudere uitleg',
    newFacts: 'van voor nieuwe gevoelige stukken',
    askedByPlacement: 'gevraagd door wie over de plek beslist',
    otherRecipient: 'noemt een ander',
    incapable: 'kan dit niet overzien',
    notOwnData: 'niet over eigen gegevens',
  },
} as const;
