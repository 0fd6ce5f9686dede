const joined = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
const years = (from: number, to: number): string =>
  from === to ? String(from) : `${String(from)}–${String(to)}`;
const times = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

/** Words of the life course: the picture, its twin list, quick entry and what is asked beside it. */
export const lifeCourse = {
  view: 'Beeld',
  lanes: {
    good: 'Goede tijd',
    family: 'Gezin',
    living: 'Wonen',
    school: 'School',
    care: 'Hulp',
    safety: 'Veiligheid',
    health: 'Gezondheid',
    loss: 'Verlies',
    none: 'Nog kiezen',
  },
  picture: {
    label: (name: string) => (name === '' ? 'Tijdlijn in beeld' : `Tijdlijn van ${name} in beeld`),
    keys: 'Pijltjes links en rechts gaan door de tijd, op en neer naar een andere baan. Enter opent, + voegt toe op deze plek. Met Alt en een pijltje schuift de gebeurtenis.',
    born: 'geboren',
    year: (age: number) => `${String(age)} jaar`,
    squeezed: 'deze jaren staan dichter op elkaar',
    now: 'nu',
    turningPoint: 'keerpunt voor iemand',
    missedExit: 'hier had hulp kunnen komen',
    unsure: 'ongeveer',
    noYear: 'Zonder jaartal',
    outside: (before: number, after: number) =>
      [
        before === 0 ? '' : `${times(before, 'gebeurtenis', 'gebeurtenissen')} eerder`,
        after === 0 ? '' : `${times(after, 'gebeurtenis', 'gebeurtenissen')} later`,
      ]
        .filter((words) => words !== '')
        .join(', '),
    addIn: (lane: string) => `Toevoegen bij ${lane}`,
    event: (parts: {
      readonly words: string;
      readonly when: string;
      readonly until: string;
      readonly age: string;
      readonly lane: string;
      readonly for: readonly string[];
      readonly missedExit: boolean;
    }) =>
      [
        parts.words === '' ? 'Nog zonder woorden' : parts.words,
        parts.until === '' ? parts.when : `${parts.when} tot ${parts.until}`,
        parts.age,
        parts.lane,
        parts.for.length === 0 ? '' : `keerpunt voor ${joined(parts.for)}`,
        parts.missedExit ? 'hier had hulp kunnen komen' : '',
      ]
        .filter((part) => part !== '')
        .join('. '),
    moved: (when: string) => `Verschoven naar ${when}.`,
    movedLane: (lane: string) => `Staat nu bij ${lane}.`,
    cannotMove: 'Zonder jaartal is er niets te verschuiven. Vul in het formulier een jaar in.',
  },
  zoom: {
    label: 'Hoeveel jaren in beeld',
    whole: 'Hele leven',
    in: 'Dichterbij',
    out: 'Verder weg',
    earlier: 'Eerder',
    later: 'Later',
    shown: (from: number, to: number) => `${String(from)} tot ${String(to)}`,
  },
  add: 'Gebeurtenis',
  legend: 'Wat de tekens betekenen',
  empty: {
    title: 'Nog geen levensloop',
    text: 'Welke gebeurtenis veranderde alles? Begin daar, of bij de goede jaren. Staat het al in een verslag, plak de regels dan.',
  },
  table: {
    label: 'Gebeurtenissen als lijst',
    when: 'Wanneer',
    age: 'Leeftijd',
    lane: 'Baan',
    what: 'Wat er gebeurde',
    meaning: 'Wat het betekende',
    toldBy: 'Verteld door',
    ask: 'nog vragen',
    noWords: 'Nog zonder woorden',
    noDate: 'nog geen datum',
    turningPoint: (people: readonly string[]) => `Keerpunt voor ${joined(people)}`,
    until: (when: string) => `tot ${when}`,
  },
  age: {
    before: 'voor de geboorte',
    born: 'geboren',
    years: (from: number, to: number) =>
      from === to ? String(from) : `${String(from)} of ${String(to)}`,
    exact: (age: number, months: number) => `${String(age)};${String(months)}`,
    spoken: (from: number, to: number) =>
      from === to ? `${String(from)} jaar` : `${String(from)} of ${String(to)} jaar`,
    spokenExact: (age: number, months: number) =>
      months === 0
        ? `${String(age)} jaar`
        : `${String(age)} jaar en ${times(months, 'maand', 'maanden')}`,
  },
  words: {
    group: (said: string, from: number, to: number) =>
      `${said} was rond schooljaar ${String(from)}–${String(to)}.`,
    age: (said: string, from: number, to: number) => `${said} was in ${years(from, to)}.`,
    take: (year: number) => `Neem ongeveer ${String(year)} over`,
  },
  questions: {
    title: 'Wat opvalt, als vraag',
    show: 'Vragen die helpen',
    busy: (from: number, to: number, count: number, lanes: readonly string[]) =>
      `In ${years(from, to)} gebeurde veel: ${times(count, 'gebeurtenis', 'gebeurtenissen')}` +
      `${lanes.length === 0 ? '' : `, vooral bij ${joined(lanes).toLocaleLowerCase('nl')}`}. Wat was het zwaarst, en wie was er toen bij?`,
    gap: (from: number, to: number) =>
      `Over ${years(from, to)} staat niets. Wat was er toen, ook aan goede jaren?`,
    moves: (from: number, to: number, count: number) =>
      `In ${years(from, to)} ${String(count)} keer een andere plek. Wie bleef er, en wie vertelde dat er verhuisd werd?`,
    noGood: 'Er staat nog geen goede tijd in. Welk jaar zou je overdoen?',
    noMeaning: (count: number) =>
      count === 1
        ? 'Bij één keerpunt staat nog niet wat het betekende.'
        : `Bij ${String(count)} keerpunten staat nog niet wat het betekende.`,
    noTurningPoint: 'Er is nog geen keerpunt gekozen. Welke gebeurtenis veranderde alles?',
    noBirthDate:
      'De geboortedatum ontbreekt op het voorblad. Daarmee staat de leeftijd er vanzelf bij.',
    undated: (count: number) =>
      count === 1
        ? 'Eén gebeurtenis heeft nog geen jaar. “Weet niet precies” is goed: een jaar met “ongeveer” of “groep 4” is genoeg.'
        : `${String(count)} gebeurtenissen hebben nog geen jaar. “Weet niet precies” is goed: een jaar met “ongeveer” of “groep 4” is genoeg.`,
  },
  /** `{naam}` is the youth's own name (content/guidance.json). */
  prompts: {
    begin: [
      'Hoe zag het gezin eruit voordat {naam} geboren werd?',
      'Hoe verliepen zwangerschap en geboorte, en wie was er voor de ouders?',
      'Waar komt de naam van {naam} vandaan?',
      'Wat voor baby was {naam}: wat troostte, wat maakte onrustig?',
    ],
    small: [
      'Wie zorgde er op een gewone dag voor {naam}?',
      'Wat ging vanzelf, en wat kostte tijd: praten, slapen, eten, zindelijk worden?',
      'Wat veranderde er in die jaren: verhuizing, baby, ziekte, ruzie, geldzorgen?',
      'Aan wie of wat was {naam} gehecht? Denk ook aan een knuffel of dier.',
    ],
    primary: [
      'Bij welke leerkracht ging het goed, en waarom juist daar?',
      'Wanneer zei iemand voor het eerst: er is iets?',
      'Had {naam} een vriend of vriendin? Wat deden ze samen?',
      'Wat deed {naam} na school, en wie was er dan?',
    ],
    secondary: [
      'Hoe ging de overstap, en wie kende {naam} daar?',
      'Bij wie wilde {naam} horen? Wat kreeg {naam} daar dat elders ontbrak?',
      'Wat veranderde er in lijf, slaap, stemming en telefoon?',
      'Wanneer nam {naam} voor het eerst zelf een groot besluit?',
    ],
    living: [
      'Op welke plekken woonde {naam}, en wie bleef daar achter?',
      'Wie vertelde {naam} dat er verhuisd werd, en hoe?',
      'Wat ging mee, en wat raakte kwijt?',
      'Met wie van vroeger is er nog contact?',
    ],
    care: [
      'Wie vroeg om hulp, en hoelang duurde het tot er iemand kwam?',
      'Wat hielp er aan deze hulp, en hoe eindigde die?',
      'Wat werd er onderzocht, en wie kent de uitkomst?',
      'Op welk moment had het een andere kant op kunnen gaan?',
    ],
    good: [
      'Welk jaar zou {naam} overdoen?',
      'Waar zijn foto’s van? Kijk ze samen.',
      'Wie lachte er toen mee?',
      'Wat deed {naam} toen dat nu weer zou kunnen?',
    ],
    meaning: [
      'Wat dacht je toen over jezelf?',
      'Wat deed je daarna anders dan daarvoor?',
      'Wie wist ervan? Wie had het moeten weten?',
      'Waaraan merk je nu nog dat het gebeurd is?',
    ],
  },
  quick: {
    open: 'Regels plakken',
    title: 'Gebeurtenissen plakken of typen',
    field: 'Eén gebeurtenis per regel',
    hint: 'Begin met wanneer het was, zo precies als je weet. Een tabel uit Word of Excel mag ook.',
    example:
      'maart 2022 oma overlijdt\n2014-2017 pleeggezin De Wilg\ngroep 4: gepest\n6 jaar: verhuisd',
    preview: 'Zo lezen we het',
    previewEmpty: 'Hier staat straks wat we lezen.',
    when: 'Wanneer',
    what: 'Wat gebeurde er?',
    lane: 'Baan',
    noLane: 'kiezen',
    row: (number: number) => `Regel ${String(number)}`,
    unread: 'Geen datum gevonden. Vul aan, of zet hem zonder datum erin.',
    noWords: 'Nog geen woorden bij deze datum.',
    withoutDate: 'Zonder datum toevoegen',
    leaveOut: 'Niet toevoegen',
    stays: (count: number) =>
      count === 1
        ? 'Eén regel blijft staan, omdat de datum nog niet te lezen is.'
        : `${String(count)} regels blijven staan, omdat de datum nog niet te lezen is.`,
    addAll: (count: number) =>
      count === 1 ? '1 gebeurtenis toevoegen' : `${String(count)} gebeurtenissen toevoegen`,
    added: (count: number) =>
      count === 1 ? '1 gebeurtenis toegevoegd.' : `${String(count)} gebeurtenissen toegevoegd.`,
    cancel: 'Sluiten',
  },
};
