import { lineWords, type Passage } from '#shared/family-reading/passage';

const LONGEST = 72;

/** What a passage is called in a list: its title, else its first words. */
export function passageName({ title, lines }: Passage): string {
  const words = title === '' ? (lines[0] === undefined ? '' : lineWords(lines[0])) : title;
  return shortened(words.trim(), LONGEST);
}

/** Cut behind a word, with an ellipsis where something was left out. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : longest).trimEnd()}…`;
}
