import type { BlockType } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { normalRuns } from '#shared/casedoc/runs';
import { cleanText } from './cleanText.ts';

/**
 * Plain text as paragraphs. Lines that a mail or a PDF broke in the middle of a sentence are joined
 * again; lines that begin with a bullet or a number become lists.
 */
export function readPlain(text: string): readonly BlockContent[] {
  return joinBroken(linesOf(text)).map(toBlock);
}

/** Plain text exactly as it is: every line a paragraph. */
export function readLines(text: string): readonly BlockContent[] {
  return linesOf(text).map((line) => block('paragraph', line));
}

function linesOf(text: string): readonly string[] {
  return cleanText(text.replace(/\r\n?/gu, '\n').replace(/\u00AD\n/gu, ''))
    .replace(/\n+$/u, '')
    .split('\n');
}

/** A line of fewer letters was ended on purpose. */
const fullLine = 45;
const bullet = /^\s*[•·▪◦‣*–-][ \t]+(?=\S)/u;
const number = /^\s*\d{1,3}[.)][ \t]+(?=\S)/u;

function joinBroken(lines: readonly string[]): readonly string[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const words = line.trim();
    const last = joined.at(-1);
    const begins = words === '' || bullet.test(line) || number.test(line);
    if (isOpen && last !== undefined && !begins) joined[joined.length - 1] = `${last} ${words}`;
    else joined.push(isOpen || begins ? words : line);
    isOpen = isBroken(words, longest);
  }
  return joined;
}

/** True for a line that was only ended because the page was full. */
function isBroken(words: string, longest: number): boolean {
  if (words.length < fullLine || longest > 200) return false;
  return words.length > longest * 0.8 && !/[.!?:;]["”’)\]]*$/u.test(words);
}

function toBlock(line: string): BlockContent {
  if (bullet.test(line)) return block('bullet', line.replace(bullet, ''));
  if (number.test(line)) return block('numbered', line.replace(number, ''));
  return block('paragraph', line);
}

function block(type: BlockType, line: string): BlockContent {
  return { type, indent: 0, runs: normalRuns([{ text: line, style: 0 }]) };
}
