import { nl } from '#shared/text/nl';
import type { UnreadableReason } from '../../vault/unlockedWorkplace.ts';

/** What is the case and what to do, in one line under a field. */
export function unreadableText(reason: UnreadableReason): string {
  const { title, text } = nl.errors.unreadable[reason];
  return `${title}. ${text}`;
}
