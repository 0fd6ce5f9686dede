/**
 * Whether words speak of violence, force, abuse or neglect. Rather once too often: all that hangs on
 * it is that no sentence calls it understandable.
 */
export function speaksOfHarm(words: string): boolean {
  return HARM.test(words);
}

const anywhere = [
  'geweld',
  'mishandel',
  'misbruik',
  'verkracht',
  'aanrand',
  'dwang',
  'bedreig',
  'uitbuit',
  'verwaarlo[zo]',
  'vernede',
  'kleine(?:er|re)',
  'seksue',
  'grensoverschrijd',
  'wurg',
  'vastbind',
  'vastgebonden',
  'opsluit',
  'opgesloten',
  'loverboy',
  'ontucht',
  'incest',
  'intimid',
  'stalk',
];
const wholeWords = [
  'slaan',
  'slaat',
  'sloeg(?:en)?',
  'geslagen',
  'schop(?:t|pen|te|ten)?',
  'geschopt',
  'trap(?:t|pen|te|ten)',
  'vecht(?:en|t)?',
  'vochten',
  'vechtpartij(?:en)?',
  'dwing(?:t|en)',
  'dwong(?:en)?',
  'gedwongen',
  'dreig(?:t|en|de|den|ing|ementen)?',
  'gedreigd',
  'knijp(?:t|en)',
  'pijn doe(?:t|n)',
  'klappen',
];
const HARM = new RegExp(
  `${anywhere.join('|')}|(?<!\\p{L})(?:${wholeWords.join('|')})(?!\\p{L})`,
  'iu',
);
