/** What a reader does not get, told to who lets a copy leave. */
export const staysBehind = {
  line: (count: number, who: string, why: string) =>
    `${count === 1 ? '1 stuk' : `${String(count)} stukken`}${who === '' ? '' : ` over ${who}`}: ${why}.`,
  person: (name: string, count: number) => `${name} (${String(count)})`,
  why: {
    noConsent: 'geen ja voor deze versie',
    otherParent: 'het eigen verhaal van de andere ouder',
    justice: 'politie of rechter',
    secretPlace: 'een plek die geheim blijft',
    falls: 'hoort bij iets wat is weggelaten',
  },
  statements: {
    line: (count: number, why: string) =>
      `${count === 1 ? '1 eigen verklaring' : `${String(count)} eigen verklaringen`}: ${why}.`,
    ofOthers: 'van iemand anders dan de lezer',
    none: {
      onlySchool: 'de school krijgt wat op school helpt, niet de analyse',
      tellsWho: 'aan iemands eigen woorden is te horen wie het is',
      onlyFigures: 'er gaan alleen cijfers mee',
    },
  },
} as const;
