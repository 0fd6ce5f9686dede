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
  startedOn: (day: string) => `Sinds ${day}.`,
  /** To a child; before that day the template says when it begins. */
  beganOn: (day: string) => `Dat begon op ${day}.`,
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

/** The view "Brieven" of the summary. */
export const letterView = {
  view: 'Brieven',
  title: 'Brieven en bladen',
  intro:
    'Een tekst voor ieder die deze analyse moet begrijpen. Je begint met een voorstel en past het aan.',
  empty: 'Er zijn nog geen teksten. Voor wie schrijf je de eerste?',
  list: 'Teksten',
  missing: 'Nog niet geschreven',
  propose: (kind: string, name: string) => `${kind} voor ${name}: voorstel maken`,
  proposeShort: 'Voorstel maken',
  addOther: 'Andere tekst',
  for: (name: string) => `voor ${name}`,
  forNobody: 'nog voor niemand',
  states: {
    empty: 'Nog leeg',
    draft: 'Nog niet goedgekeurd',
    approved: (day: string, name: string) => `Goedgekeurd op ${day} door ${name}`,
    approvedByNobody: (day: string) => `Goedgekeurd op ${day}, nog zonder naam`,
    gaps: (count: number) =>
      count === 1 ? 'Nog 1 plek invullen' : `Nog ${String(count)} plekken invullen`,
    changed: 'De analyse is veranderd sinds deze tekst',
    reply: (reply: string) => `Lezer: ${reply.toLowerCase()}`,
    version: (language: string) => `Vertaling: ${language}`,
    largePrint: 'Grote letters',
  },
  named: (kind: string, who: string) => `${kind} ${who}`.trim(),
  close: 'Tekst sluiten',
  changedTitle: 'De analyse is veranderd sinds deze tekst.',
  changedText: 'Lees de tekst na. Klopt hij nog?',
  changedDone: 'Ik heb hem nagelezen',
  gapsTitle: (count: number) =>
    count === 1
      ? 'Op 1 plek moet jij nog iets schrijven.'
      : `Op ${String(count)} plekken moet jij nog iets schrijven.`,
  gapsText: 'Die regels beginnen met “Nog invullen”. Vervang ze door je eigen woorden.',
  gapsGo: 'Naar de eerste',
  balanceTitle: 'Wat goed gaat, krijgt weinig ruimte.',
  balance: (strengths: number, worries: number) =>
    `Nu ${String(strengths)} woorden, tegen ${String(worries)} over wat er gebeurt. Geef het minstens de helft: vertel meer over wat lukt.`,
  partsTitle: 'Dit vonden we niet in de tekst:',
  partsText: (parts: string) => `${parts}. Staat het er met andere woorden? Dan is het goed.`,
  again: 'Nieuw voorstel maken',
  againTitle: 'Nieuw voorstel maken?',
  againText: 'Het voorstel komt in de plaats van deze tekst. Met Ctrl+Z staat je tekst er weer.',
  againDo: 'Tekst vervangen',
  againNot: 'Tekst laten staan',
  tooLong: (lines: number) =>
    `Dit is ongeveer ${lines === 1 ? '1 regel' : `${String(lines)} regels`} te lang voor één bladzijde. Haal tekst weg; de letters worden niet kleiner.`,
  stepsHint:
    'Schrijf het rondje als genummerd lijstje van drie of vier korte stappen. Dan staat het in de brief als tekening, met dezelfde stappen in woorden eronder.',
  stepsDrawn: 'Het genummerde lijstje staat in de brief als tekening, met de stappen in woorden.',
  who: 'Voor wie',
  approval: 'Goedkeuring',
  approvalIntro: 'Wie leest mee en zegt dat het zo goed is? Dat is vaak de lezer zelf.',
  approveToday: (name: string) => `Vandaag goedgekeurd door ${name}`,
  approveWho: 'Kies eerst wie de tekst goedkeurt.',
  stands: (state: string) => `${state}.`,
  nameApprover: 'Kies hierboven wie dat zei.',
  reply: 'Wat de lezer zegt',
  replyIntro: 'Lees samen. Vraag wat klopt en wat niet, en schrijf het op zoals het gezegd werd.',
  versions: 'Andere versies',
  versionsIntro: 'Een vertaling wordt getypt door een tolk. De app vertaalt niets.',
  addTranslation: 'Versie in een andere taal',
  addLargePrint: 'Versie met grote letters',
  toOriginal: 'Naar de eerste tekst',
  remove: 'Tekst verwijderen',
} as const;
