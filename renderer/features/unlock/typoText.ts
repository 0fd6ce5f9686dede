import { parseRecoveryCode } from '#shared/sealing/recoveryCode';
import { nl } from '#shared/text/nl';

const CHECK_GROUP = 9;

/** What is wrong with a typed recovery code, naming the group; null when it is a code. */
export function typoText(typed: string): string | null {
  const parsed = parseRecoveryCode(typed);
  if (parsed.ok) return null;
  const { kind, group } = parsed.typo;
  if (group === CHECK_GROUP) return nl.unlock.recovery.checkGroup;
  if (group !== null) return nl.unlock.recovery.group(group);
  if (kind === 'typo') return nl.unlock.recovery.unsure;
  return nl.unlock.recovery.incomplete(typed.replace(/[\s.\-_–—]/gu, '').length);
}
