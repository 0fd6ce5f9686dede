/** What stands around the text of a letter on paper. */
export const letterPage = {
  personal: 'Persoonlijk',
  forSchool: 'Alleen voor genoemde lezers',
  proposal: 'Voorstel, nog niet nagekeken',
  marked: (mark: string) => `${mark}. Voorstel, nog niet nagekeken`,
  parent: {
    title: 'Waarom het vastliep, en wat helpt',
    lead: (name: string, relation: string, youth: string, date: string) =>
      `Samenvatting voor ${name}${relation === '' ? '' : `, ${relation} van ${youth}`}. ${date}.`,
    header: (name: string) => `Samenvatting voor ${name}`,
  },
  youth: {
    title: (name: string) => `${name}, deze brief is voor jou`,
    lead: (date: string) => `${date}. Jij leest deze brief als eerste.`,
    header: (name: string) => `Brief voor ${name}`,
    firstQuote: 'Dat zei jij. Daar begint deze brief.',
  },
  child: {
    title: (name: string) => `Hoi ${name}, deze brief is voor jou`,
    lead: (date: string) => `${date}. Lees deze brief samen met iemand.`,
    header: (name: string) => `Brief voor ${name}`,
  },
  school: {
    title: (youth: string) => `Wat ${youth} helpt op school`,
    lead: (name: string, relation: string, date: string) =>
      `Voor ${name}${relation === '' ? '' : `, ${relation}`}. ${date}.`,
    header: (youth: string) => `Wat ${youth} helpt op school`,
  },
  /** Below the drawing of a pattern; the words of the drawing are the steps themselves. */
  inWords: (steps: readonly string[]) =>
    `In woorden: ${steps.map((step, index) => (index === 0 ? step.charAt(0).toLocaleLowerCase('nl') + step.slice(1) : step)).join('. ')}. Dan begint het opnieuw.`,
  beginsAgain: 'en dan begint het opnieuw',
  stripAlt: (steps: readonly string[]) =>
    `Tekening van een rondje met ${String(steps.length)} stappen. De stappen staan eronder in woorden.`,
  translated: (by: string, date: string) =>
    by === '' ? `Vertaling. ${date}.` : `Vertaald door ${by}. ${date}.`,
  agreedUntil: (ends: readonly string[]) =>
    `Afgesproken: dit blad gaat bij jullie weg, uiterlijk ${ends.join(', of als dat eerder is ')}.`,
  expires: (date: string) => `Op ${date} gaat dit blad bij jullie weg.`,
} as const;
