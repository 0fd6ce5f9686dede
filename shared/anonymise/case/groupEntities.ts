import type { FindingLevel } from '../finding.ts';
import type { CaseFinding, CaseFindings } from './caseFinding.ts';
import type { ReleaseLabel } from './releaseEntity.ts';
import { createTokenMemory, type KnownToken } from './knownTokens.ts';
import { supervisionTokens, type KnownSigns } from './supervisionTokens.ts';
import { foldWords, wordKey } from './wordKey.ts';

/** All places of one entity of one level, before anybody decided. */
export interface FoundEntity {
  readonly key: string;
  readonly label: ReleaseLabel;
  readonly level: FindingLevel;
  readonly words: readonly string[];
  readonly proposal: string;
  /** Code of the rule that found the first of its places; null for what the case itself says. */
  readonly rule: string | null;
  /** The same entity found with certainty; what that becomes is the proposal here too. */
  readonly follows: string | null;
}

/** Every finding belongs to the entity with this key. */
export interface GroupedFindings {
  readonly entities: readonly FoundEntity[];
  readonly keyOf: (finding: CaseFinding) => string;
}

/**
 * Puts the places of one person or thing together. What was found with certainty and what only
 * might be a name are decided apart, so that no "roos" in a garden is decided with a Roos.
 */
export function groupEntities(
  { kind, texts, roles }: CaseFindings,
  knownTokens: readonly KnownToken[] = [],
): GroupedFindings {
  const groups = new Map<string, Group>();
  for (const { text, findings } of texts) {
    for (const finding of findings) {
      const id = idOf(finding);
      const group = groups.get(id) ?? { finding, forms: new Map<string, number>() };
      const form = text.slice(finding.start, finding.end);
      group.forms.set(form, (group.forms.get(form) ?? 0) + 1);
      groups.set(id, group);
    }
  }
  const known = new Set(roles.keys());
  const keys = new Map([...groups].map(([id, group]) => [id, keyOf(group, known)]));
  const signs = signsOf([...groups.values()], known, knownTokens);
  const found = [...groups.values()].map(({ finding }) => finding);
  const tokens = kind === 'learning' ? null : supervisionTokens(found, roles, signs);
  const entities = [...groups].map(([id, { finding, forms }]): FoundEntity => {
    const sure = groups.has(`automatic ${finding.group}`);
    return {
      key: keys.get(id) ?? id,
      label: finding.label,
      level: finding.level,
      words: [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
      proposal: tokens?.get(finding.group) ?? finding.proposal,
      rule: finding.rule ?? null,
      follows:
        finding.level === 'candidate' && sure
          ? (keys.get(`automatic ${finding.group}`) ?? null)
          : null,
    };
  });
  return { entities, keyOf: (finding) => keys.get(idOf(finding)) ?? '' };
}

interface Group {
  readonly finding: CaseFinding;
  readonly forms: Map<string, number>;
}

/** What the groups were called before: by the key or the words of any of their levels. */
function signsOf(
  groups: readonly Group[],
  known: ReadonlySet<string>,
  tokens: readonly KnownToken[],
): KnownSigns {
  const memory = createTokenMemory(tokens);
  const signs = new Map<string, string>();
  const given = new Set<string>();
  const give = ({ finding }: Group, sign: string | null): void => {
    if (sign === null || signs.has(finding.group) || given.has(sign)) return;
    signs.set(finding.group, sign);
    given.add(sign);
  };
  for (const group of groups) give(group, memory.byKey(keyOf(group, known)));
  // One sign never means two things in one copy: what has its own key goes first.
  for (const group of groups) give(group, memory.byWords([...group.forms.keys()]));
  return {
    signOf: (group) => signs.get(group) ?? null,
    taken: tokens.map(({ token }) => token),
  };
}

function idOf({ level, group }: CaseFinding): string {
  return `${level} ${group}`;
}

/** The longest form says best who it is; a key may not hang on the order in which texts stand. */
function keyOf({ finding, forms }: Group, known: ReadonlySet<string>): string {
  const own = known.has(finding.group)
    ? finding.group
    : wordKey(
        finding.label,
        [...forms.keys()]
          .map(foldWords)
          .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '',
      );
  return finding.level === 'automatic' ? own : `${finding.level}/${own}`.slice(0, LONGEST_KEY);
}

const LONGEST_KEY = 300;
