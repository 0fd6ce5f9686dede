/** Where a circle can open, and why there, in words. */
export const patternBreaks = {
  changeable: {
    known: (name: string, words: string) => `‘${name}’ is ${words} te veranderen`,
    unknown: (name: string) => `hoe goed ‘${name}’ te veranderen is, is nog niet ingevuld`,
  },
  strength: {
    known: (name: string, words: string) => `de pijl naar ‘${name}’ is ${words}`,
    unknown: (name: string) => `hoe sterk de pijl naar ‘${name}’ is, is nog niet ingevuld`,
  },
  reason: (changeable: string, strength: string) =>
    `${changeable.charAt(0).toLocaleUpperCase('nl')}${changeable.slice(1)}, en ${strength}.`,
  care: 'Dit doen wij zelf, dus hier kunnen wij beginnen.',
  sum: (changeable: number, strength: string, product: number) =>
    `te veranderen ${String(changeable)} × sterkte ${strength} = ${String(product)}`,
  assumed: (strength: number) => `${String(strength)} (niet ingevuld, dus gewoon)`,
  note: 'Dit ordent plekken om te beginnen. Het zegt niets over een kind.',
} as const;
