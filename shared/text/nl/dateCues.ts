/** How dates are written in running text. */
export const dateCues: {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly oldSpelling: readonly (readonly [string, string])[];
  readonly monthOfPart: Readonly<Record<string, number>>;
} = {
  /** Patterns of whole words that count back from the day of writing. */
  earlier: [
    'geleden',
    'vorige?',
    'verleden',
    'afgelopen',
    'eergisteren',
    'gister(?:en|avond|middag|ochtend)',
    'laatst',
    'eerder',
    'daarvoor',
    'ervoor',
    'terug',
  ],
  later: [
    'later',
    'volgende?',
    'komende?',
    'over(?:morgen)?',
    'morgen(?:ochtend|middag|avond|vroeg)?',
    'binnenkort',
    'erna',
    'daarna',
    'daarop',
    'erop',
    'aanstaande',
    'aankomende?',
  ],
  oldSpelling: [
    ['january', 'januari'],
    ['february', 'februari'],
    ['mey ', 'mei '],
    ['october', 'oktober'],
    ['kerstmis', 'kerst'],
  ],
  monthOfPart: {
    begin: 2,
    'eerste helft': 3,
    voorjaar: 4,
    lente: 4,
    pasen: 4,
    half: 6,
    halverwege: 6,
    medio: 6,
    zomer: 7,
    zomervakantie: 8,
    najaar: 10,
    herfst: 10,
    'tweede helft': 9,
    eind: 11,
    einde: 11,
    kerst: 12,
    winter: 1,
  },
};

/** Number words of ages beyond those of children. */
export const ageTens: Readonly<Record<string, number>> = {
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};
