/** How a pattern is told: the sentences, and what the duo is asked about them. */
export const patternTelling = {
  lead: {
    open: 'Zo zou het kunnen lopen. We weten het nog niet zeker.',
    testing: 'Wij denken dat het zo loopt. We gaan nog na of het klopt.',
    supported: 'Zo loopt het, denken wij. We hebben gekeken en het past.',
    partlySupported: 'Zo loopt het voor een deel, denken wij.',
    rejected: 'Zo dachten we dat het liep. Dat klopte niet.',
  },
  perspective: {
    mother: 'Zo ziet moeder het:',
    father: 'Zo ziet vader het:',
    school: 'Zo ziet school het:',
    care: 'Zo ziet de hulp het:',
    person: (name: string) => `Zo ziet ${name} het:`,
    somebody: 'iemand zonder naam',
  },
  pair: (more: string, then: string) => `Hoe ${more}, hoe ${then}.`,
  pairDelay: (more: string, then: string) => `Hoe ${more}, hoe ${then}, al merk je dat pas later.`,
  then: (up: string) => `Daardoor ${up}.`,
  thenDelay: (up: string) => `Pas na een tijd ${up}.`,
  then2: (up: string, up2: string) => `Daardoor ${up} en ${up2}.`,
  then2Delay: (up: string, up2: string) => `Daardoor ${up} en ${up2}, al duurt dat even.`,
  back: (again: string, more: string) => `En hoe ${again}, hoe ${more}.`,
  backDelay: (again: string, more: string) =>
    `En hoe ${again}, hoe ${more}, al merk je dat pas later.`,
  unknown: (from: string, to: string) =>
    `Tussen ${from} en ${to} speelt iets, maar we weten nog niet wat.`,
  severalUnknown: (names: string, count: string) => [
    `Deze stappen horen bij elkaar, denken wij: ${names}.`,
    `Van ${count} pijlen weten we nog niet of ze iets groter of kleiner maken.`,
    'Vraag dat eerst na, dan kun je het rondje vertellen.',
  ],
  quoted: (words: string) => `‘${words}’`,
  /** For factors without short forms: what they say, in quotation marks. */
  fallback: {
    start: { more: 'Als dit meer wordt', less: 'Als dit minder wordt' },
    same: { more: 'dan wordt dit ook meer', less: 'dan wordt dit ook minder' },
    turned: { more: 'dan wordt dit juist meer', less: 'dan wordt dit minder' },
    after: { more: 'en daardoor dit meer', less: 'en daardoor dit minder' },
    part: (start: string, quoted: string) => `${start}: ${quoted}`,
    end: (parts: readonly string[]) => `${parts.join(', ')}.`,
  },
  closing: {
    reinforcing: {
      holds: 'Zo houdt dit rondje zichzelf gaande en wordt het vanzelf groter.',
      helps: 'Zo wordt wat goed gaat vanzelf meer.',
    },
    balancing: {
      helps: 'Zo remt dit rondje zichzelf af.',
      holds: 'Zo komt het telkens weer op hetzelfde punt uit.',
    },
    unknown: 'Of dit rondje zichzelf groter maakt of afremt, weten we dus nog niet.',
    chain: 'Zo loopt het ene over in het andere.',
  },
  reverse: (less: string, then: string) =>
    `Het werkt ook de andere kant op: hoe ${less}, hoe ${then}.`,
  hints: {
    delay: 'Let op: het gevolg komt later. Stop dus niet te snel, en kijk ook over een paar weken.',
    tooLong: 'Zeven pijlen of meer: te lang om te vertellen. Welke stappen horen samen?',
    noArrows: 'Er zijn nog geen pijlen om te vertellen.',
    chain: 'Deze pijlen lopen nog niet rond. Loopt het laatste ook weer over in het eerste?',
    besides: (count: number) =>
      count === 1
        ? 'Eén pijl hoort bij deze kring, maar ligt er niet in. Die staat niet in het verhaal.'
        : `${String(count)} pijlen horen bij deze kring, maar liggen er niet in. Die staan niet in het verhaal.`,
    dangling: (count: number) =>
      count === 1
        ? 'Eén pijl heeft geen begin of geen einde meer. Die staat niet in het verhaal.'
        : `${String(count)} pijlen hebben geen begin of geen einde meer. Die staan niet in het verhaal.`,
    forms: (name: string) =>
      `Van ‘${name}’ mist nog hoe je het vertelt. Vul de korte vormen in, dan leest dit beter.`,
    unknownSign: (from: string, to: string) =>
      `Als er meer is van ‘${from}’, zie je dan meer of minder van ‘${to}’? Of maakt het niet uit?`,
    harm: (name: string) =>
      `‘${name}’ gaat over geweld, dwang of misbruik. Dat maken we niet begrijpelijk met een bijzin.`,
  },
  checks: {
    nameLong: 'Houd de naam op hoogstens zeven woorden.',
    compareLong: 'Houd het op hoogstens acht woorden.',
    clauseLong: 'Houd het op hoogstens negen woorden.',
    withoutHow: 'Begin zonder ‘hoe’: dat zet de app er zelf voor.',
    withoutThus: 'Begin zonder ‘daardoor’, met het werkwoord.',
    opposite: 'Meer en minder zeggen nu hetzelfde. Schrijf de andere kant op.',
  },
} as const;
