/** Words in the picture of all patterns. */
export const patternPicture = {
  plus: '+ meer',
  minus: '− minder',
  unknown: '? nog vragen',
  short: { plus: '+', minus: '−', unknown: '?' },
  legend: {
    plus: 'meer hiervan geeft meer daarvan',
    minus: 'meer hiervan geeft minder daarvan',
    unknown: 'hangt samen, hoe weten we nog niet',
    delay: 'werkt pas na een tijd',
    risk: 'maakt het zwaarder',
    protective: 'helpt',
    highlight: 'deze kring',
    unseen: 'ziet deze persoon niet zo',
  },
  loose: {
    title: 'Losse pijlen',
    arrow: (from: string, to: string, sign: string) => `van ‘${from}’ naar ‘${to}’ (${sign})`,
    toItself: (from: string, sign: string) => `van ‘${from}’ naar zichzelf (${sign})`,
    open: 'nog kiezen',
    gone: 'iets dat verwijderd is',
  },
} as const;
