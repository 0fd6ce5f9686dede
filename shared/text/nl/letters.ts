/** The letters for the family and school: what stands in a proposal around the duo's own words. */
export const letters = {
  worksIf: (sign: string) => `Zo merken we dat het werkt: ${sign}`,
  gapStart: 'Nog invullen:',
  you: 'jou',
  guardian: 'jeugdbeschermer',
  youSaid: 'Jij zei:',
  youSaidWords: (words: string) => `Jij zei: ${words}`,
  somebodySaid: (name: string, role: string, words: string) => `${name}, ${role}, zei: ${words}`,
  othersTookPart: 'Ook hulpverleners en school dachten mee.',
  weThinkSo: 'Wij denken dat het zo gaat.',
  weDidToo: 'Wij deden zelf ook iets.',
  ourPart: 'Dat deel ligt bij ons.',
  isThisSo: (thought: string) => `Klopt dit? ${thought}`,
  findOut: (names: string, day: string) =>
    names === '' ? `Op ${day} kijken we samen opnieuw.` : `${names} zoeken het uit voor ${day}.`,
  startsOn: (day: string) => `Vanaf ${day}.`,
  sayPlainly: (text: string, name: string, day: string) =>
    `zeg dit in gewone woorden: “${text}” (${name}, ${day}).`,
  notRight: 'Klopt er iets niet? Zeg het.',
  together: 'Dan passen we het samen aan.',
  questions: 'Vragen?',
  call: (name: string, number: string) => `Bel ${name}: ${number}.`,
  hours: (hours: string) => `Dat kan ${hours}.`,
  noContact: 'Wie kan iemand bellen, op welk nummer en wanneer? Kies dat op het voorblad.',
  noLookBack: 'Wie zoekt dit uit, en voor welke dag?',
  parentStrength: (name: string) =>
    `wat doet ${name === '' ? 'deze ouder' : name} goed? Begin met “Jij”.`,
  youWant: 'Dit wil je het liefst:',
  youChose: (words: string) => `Jij koos: “${words}”`,
  tellToYou: 'vertel dit stuk aan de jongere zelf, met “jij”.',
  noStory: 'welke gebeurtenis telt voor de jongere, in eigen woorden?',
  somethingHappened: 'Er gebeurde iets groots. Jij zei daarover:',
  whenYouWere: (age: number) => `Je was ${String(age)} jaar. Jij zei daarover:`,
  droppedThought: (thought: string) =>
    `Wij dachten eerst aan: ${thought.toLowerCase()}. Dat klopte niet.`,
  childStrength: (name: string) =>
    `waar is ${name === '' ? 'dit kind' : name} goed in? Begin met “Jij bent goed in”.`,
  talkedWithYou: 'Wij hebben met jou gepraat. Dat was fijn.',
  weUnderstand: 'Soms is het moeilijk. Dat snappen wij.',
  remember: 'Onthoud: jij kunt er niets aan doen.',
  noReader: 'Wie leest dit samen met het kind?',
  noGrownUps: 'Wat merkt het kind dat grote mensen gaan doen? Met naam en dag.',
  childHelp: (
    name: string,
    forWhom: 'youth' | 'family' | 'school' | 'parents' | 'careTeam',
    youth: string | null,
  ) => {
    if (forWhom === 'school') return `${name} helpt ${youth ?? 'jou'} op school.`;
    return forWhom === 'youth' ? `${name} helpt ${youth ?? 'jou'}.` : `${name} helpt jullie thuis.`;
  },
  childSign: 'waaraan merkt het kind dat? Begin met “Jij ziet het aan”.',
  whoSaidYes: 'wie zeiden ja tegen deze lezers? Zonder dat ja gaat het blad niet weg.',
  noTension: 'welke momenten in de klas geven spanning? Vraag het school en de jongere.',
  noSignals: 'wat zie je eerst, en wat daarna? Vraag het school.',
  noHelp: 'wat helpt dan, en wat liever niet? Vraag het school en de jongere.',
  keepHere: 'Geef dit blad niet door.',
  /** How a text may call somebody besides by name. */
  calledAs: (relation: string): readonly string[] => {
    const lower = relation.toLowerCase();
    if (lower === 'moeder') return ['moeder', 'mama', 'moeders'];
    if (lower === 'vader') return ['vader', 'papa', 'vaders'];
    return [];
  },
  childCalls: (relation: string): string | null => {
    const lower = relation.trim().toLowerCase();
    if (lower.startsWith('moeder')) return 'mama';
    return lower.startsWith('vader') ? 'papa' : null;
  },
} as const;
