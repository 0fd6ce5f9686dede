import { z } from '../base/zod.ts';

const MOST_LETTERS = 120;
// Control, format (invisible, turning the reading direction) and loose halves of letters: on a
// card they could make one name look like another.
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** A name on a card or package as it may come in: 1 to 120 letters, nothing invisible in it. */
export const shownNameIn = z
  .string()
  .min(1)
  .refine((name) => name === shownName(name));

/** The same for what may be left open, like an organisation. */
export const shownNameOrNothing = z.string().refine((name) => name === shownName(name));

/** A name as it may stand on a card or package: what cannot be shown is taken out. */
export function shownName(name: string): string {
  const visible = name.normalize('NFC').replace(UNSHOWN, ' ').replace(/\s+/gu, ' ').trim();
  return Array.from(visible).slice(0, MOST_LETTERS).join('').trim();
}
