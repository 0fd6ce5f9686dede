import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { CaseFinding } from './caseFinding.ts';

/**
 * The signs of a supervision copy by group: [JEUGDIGE], [MOEDER], [SCHOOL 1]. What occurs once in a
 * family has no number unless there are two; the order of the people in the case decides which is 1.
 * What had a sign in an earlier copy (`known`, by group) keeps it, and no other gets that one.
 */
export function supervisionTokens(
  findings: readonly CaseFinding[],
  roles: ReadonlyMap<string, string>,
  known: KnownSigns = NOTHING_KNOWN,
): ReadonlyMap<string, string> {
  const bases = new Map([...roles].map(([group, role]) => [group, personToken(role)]));
  for (const finding of findings) {
    if (!bases.has(finding.group)) bases.set(finding.group, baseOf(finding));
  }
  const counts = new Map<string, number>();
  for (const base of bases.values()) counts.set(base, (counts.get(base) ?? 0) + 1);
  const taken = new Set(known.taken);
  const used = new Map<string, number>();
  return new Map(
    [...bases].map(([group, base]) => {
      const before = known.signOf(group);
      if (before !== null) return [group, before];
      const bare = releaseWords.token(base);
      const isAlone = counts.get(base) === 1 && !alwaysNumbered.has(base) && !taken.has(bare);
      const sign = isAlone ? bare : nextSign(base, taken, used);
      taken.add(sign);
      return [group, sign];
    }),
  );
}

/** Signs that were given before. */
export interface KnownSigns {
  /** Null for a group that is new. */
  readonly signOf: (group: string) => string | null;
  /** All of them, also of what is not in this copy. */
  readonly taken: readonly string[];
}

const NOTHING_KNOWN: KnownSigns = { signOf: () => null, taken: [] };

function nextSign(base: string, taken: ReadonlySet<string>, used: Map<string, number>): string {
  for (;;) {
    const number = (used.get(base) ?? 0) + 1;
    used.set(base, number);
    const sign = releaseWords.token(releaseWords.numbered(base, number));
    // The bare sign is the first of its kind: a second one is not also called 1.
    const isFirst = number === 1 && taken.has(releaseWords.token(base));
    if (!isFirst && !taken.has(sign)) return sign;
  }
}

const alwaysNumbered: ReadonlySet<string> = new Set(
  [
    releaseWords.tokens.PERSON,
    releaseWords.tokens.SCHOOL,
    releaseWords.tokens.ORGANISATION,
    releaseWords.tokens.LOCATION,
  ].map(String),
);

function personToken(role: string): string {
  const { byRole, tokens } = releaseWords;
  if (role === byRole.youth) return tokens.youth;
  return role === releaseWords.unknownRole ? tokens.PERSON : role.toLocaleUpperCase('nl');
}

/** The role that the words for somebody speak of; of anything else what kind of thing it is. */
function baseOf({ label, proposal }: CaseFinding): string {
  if (label !== 'PERSON') return releaseWords.tokens[label];
  const role = releaseWords.roles
    .filter((word) => proposal.includes(word))
    .sort((a, b) => b.length - a.length)[0];
  return personToken(role ?? releaseWords.unknownRole);
}
