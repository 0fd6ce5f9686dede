/** The parts of life after sixteen, to stand in a sentence. */
export const futureParts = {
  ownWords: 'eigen woorden',
  living: 'wonen',
  education: 'leren of werken',
  income: 'inkomen',
  people: 'mensen die blijven',
  careAfter18: 'hulp na achttien',
  lead: 'wie de leiding heeft',
};
