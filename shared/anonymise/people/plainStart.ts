import type { Page } from '../page.ts';
import type { Token } from '../tokenise.ts';

/** "Helder verteld", "Mooi gedaan": what was done, by nobody of the name before it. */
export const isParticiple = ({ low }: Token): boolean => PARTICIPLE.test(low);

/** "Oma belt", "Mama woont": at the head of a sentence what everybody calls theirs is no name. */
export const isCallingKin = (page: Page, token: Token): boolean =>
  token.isFirst && !page.isLowerCase && CALLING.test(token.low);

const PARTICIPLE =
  /^(?:ge\p{L}{2,}(?:d|t|en)|(?:ver|be|ont|her)\p{L}{2,}d)(?<!vond|bond|stond|hield)$/u;
const CALLING = /^(?:mama|papa|mam|pap|oma|opa|moeder|vader|tante|oom|broer|zus|juf|meester)$/u;
