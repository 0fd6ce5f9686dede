import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { CaseFinding } from './caseFinding.ts';

/**
 * The signs of a supervision copy by group: [JEUGDIGE], [MOEDER], [SCHOOL 1]. What occurs once in a
 * family has no number unless there are two; the order of the people in the case decides which is 1.
 */
export function supervisionTokens(
  findings: readonly CaseFinding[],
  roles: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const bases = new Map([...roles].map(([group, role]) => [group, personToken(role)]));
  for (const finding of findings) {
    if (!bases.has(finding.group)) bases.set(finding.group, baseOf(finding));
  }
  const counts = new Map<string, number>();
  for (const base of bases.values()) counts.set(base, (counts.get(base) ?? 0) + 1);
  const used = new Map<string, number>();
  return new Map(
    [...bases].map(([group, base]) => {
      const number = (used.get(base) ?? 0) + 1;
      used.set(base, number);
      const isAlone = counts.get(base) === 1 && !alwaysNumbered.has(base);
      const words = isAlone ? base : releaseWords.numbered(base, number);
      return [group, releaseWords.token(words)];
    }),
  );
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
