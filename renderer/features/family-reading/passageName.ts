import { lineWords, type Passage } from '#shared/family-reading/passage';

const LONGEST = 72;

/** What a passage is called in a list: its first words, or a title that no other has. */
export function passageName({ title, lines, group }: Passage): string {
  const [first] = lines;
  const isNamed = title !== '' && (group === 'loop' || group === 'ownWords');
  const words = isNamed || first === undefined ? title : lineWords(first);
  return shortened(words.trim(), LONGEST);
}

/** Cut behind a word, with an ellipsis where something was left out. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : longest).trimEnd()}…`;
}
