/** Words of the family and network pictures and of their twin list. */
export const family = {
  genogram: 'Stamboom',
  ecomap: 'Netwerk',
  lead: {
    genogram: 'Wie hoort bij wie, over drie generaties.',
    ecomap: 'Wie staat er om de jongere heen, en hoe is het contact?',
  },
  label: {
    genogram: 'Stamboom in beeld',
    ecomap: 'Netwerkkaart in beeld',
  },
  keys: 'Pijltjes lopen van persoon naar persoon. Enter opent wat we van iemand weten.',
  addPerson: 'Persoon',
  addTie: 'Band',
  unknown: 'onbekend',
  nobody: {
    title: 'Nog geen familie getekend',
    text: 'Begin met de jongere: wie zijn de ouders, wie zorgt er, op wie kan de jongere leunen? Een vader van wie niets bekend is, mag er ook in: laat de naam dan leeg.',
  },
  notDrawn: (count: number) =>
    count === 1
      ? 'Eén persoon heeft nog geen familieband en staat alleen in het netwerk.'
      : `${String(count)} mensen hebben nog geen familieband en staan alleen in het netwerk.`,
  person: (parts: {
    readonly name: string;
    readonly who: string;
    readonly isDeceased: boolean;
    readonly household: string;
    readonly ties: readonly string[];
  }) =>
    [
      [parts.name === '' ? 'Naam onbekend' : parts.name, parts.who]
        .filter((part) => part !== '')
        .join(', '),
      parts.isDeceased ? 'overleden' : '',
      parts.household === '' ? '' : `woont: ${parts.household}`,
      ...parts.ties,
    ]
      .filter((part) => part !== '')
      .join('. '),
  born: (year: string) => `geb. ${year}`,
  deceased: 'overleden',
  legend: 'Wat de tekens betekenen',
  marks: {
    index: 'de jongere',
    woman: 'vrouw',
    man: 'man',
    other: 'anders',
    deceased: 'overleden',
    apart: 'uit elkaar',
    foster: 'pleeg',
    adoptive: 'adoptie',
    household: 'woont samen',
    strong: 'sterk',
    thin: 'dun',
    strained: 'gespannen',
    broken: 'verbroken',
    unsaid: 'nog vragen hoe het is',
    none: 'nog geen band ingevuld',
    support: 'pijl: daar gaat de steun heen',
  },
  table: {
    label: 'Banden als lijst',
    who: 'Wie',
    tie: 'Band',
    withWhom: 'Met wie',
    quality: 'Contact',
    support: 'Steun',
    empty: 'nog kiezen',
    none: 'Nog geen banden. Voeg de eerste toe: wie zijn de ouders?',
    ask: 'nog vragen',
  },
};
