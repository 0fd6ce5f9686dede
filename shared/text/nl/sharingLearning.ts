/** The text proposed for a learning copy; it is made from an analysis without names. */
export const sharingLearning = {
  aboutMechanism: (mechanism: string) => `Dit gaat over ${mechanism}.`,
  phase: {
    primary: 'Een kind in de basisschoolleeftijd; de leeftijd staat er niet bij. [veranderd]',
    puberty: 'Een jongere in de puberteit; de leeftijd staat er niet bij. [veranderd]',
    adult: 'Een jongvolwassene; de leeftijd staat er niet bij. [veranderd]',
    unknown: 'Een kind of jongere; de leeftijd staat er niet bij. [veranderd]',
  },
  strengths: (words: string) => `Wat goed ging: ${words}`,
  youthWanted: (words: string) => `De jongere wilde: ${words}`,
  parentWanted: (words: string) => `Een ouder wilde: ${words}`,
  turnedOut: (standing: string, result: string) =>
    result === '' ? `Stand: ${standing}.` : `Stand: ${standing}. ${result}`,
  against: (words: string) => `Daartegen pleitte: ${words}`,
  noticed: (what: string, sign: string) =>
    sign === '' ? `${what} werd gekozen.` : `${what}. Daaraan wilden we het merken: ${sign}`,
  questions: ['Wat had dit gezin eerder kunnen helpen?', 'Wat doe jij als je deze kring ziet?'],
};
