import type { Page } from '../page.ts';
import type { Token } from '../tokenise.ts';

/** "Oma belt", "Mama woont": at the head of a sentence what everybody calls theirs is no name. */
export const isCallingKin = (page: Page, token: Token): boolean =>
  token.isFirst && !page.isLowerCase && CALLING.test(token.low);

/** "Storm opgehaald van school": in short notes, what is done with people only. */
export const isReached = ({ low }: Token): boolean => REACHED.test(low);

const REACHED =
  /^(?:gebeld|teruggebeld|geappt|gemaild|gesproken|opgehaald|weggebracht|thuisgebracht|opgevangen|uitgenodigd|ingelicht|meegenomen|ontmoet)$/u;
const CALLING =
  /^(?:mama|papa|mam|pap|oma|opa|moeder|vader|tante|oom|broer|zus|juf|meester|baba|dede|teyze|amca|abla|babcia|jeddi)$/u;
