import { isBlank, plainText, type Prose } from '../../analysis/prose.ts';

/** Somebody's own words on one line in quotation marks, unless the writer put some; empty stays. */
export function ownWords(prose: Prose): string {
  if (isBlank(prose)) return '';
  const words = plainText(prose).replace(/\s+/gu, ' ').trim();
  return /[“”„]/u.test(words) ? words : `“${words}”`;
}
