import type { ReleaseEntity } from '#shared/anonymise/case/releaseEntity';
import { release as texts } from '#shared/text/nl/release';

export const entityFilters = ['all', 'undecided', 'automatic', 'flags'] as const;
export type EntityFilter = (typeof entityFilters)[number];

/** The found things that a filter shows, what waits for a decision first. */
export function filterEntities(
  entities: readonly ReleaseEntity[],
  filter: EntityFilter,
): readonly ReleaseEntity[] {
  const shown = entities.filter(({ decision, level }) => {
    if (filter === 'undecided') return decision === 'undecided';
    if (filter === 'automatic') return level === 'automatic';
    return filter === 'all' || level === 'flag';
  });
  return [...shown].sort((a, b) => rank(a) - rank(b));
}

/** The next thing to look at after one was decided: the next that waits, else the next one. */
export function nextEntity(
  entities: readonly ReleaseEntity[],
  after: string,
): ReleaseEntity | null {
  const at = entities.findIndex(({ key }) => key === after);
  const behind = [...entities.slice(at + 1), ...entities.slice(0, Math.max(0, at))];
  return behind.find(({ decision }) => decision === 'undecided') ?? entities[at + 1] ?? null;
}

/** Why something was found, and what that asks. */
export function whyFound({ level, label, words }: ReleaseEntity): string {
  if (label === 'QUOTE') return texts.why.quote;
  if (level === 'flag') return texts.why.rare;
  if (level === 'candidate') return texts.why.maybe(words[0] ?? '');
  if (label === 'DATE') return texts.why.date;
  if (label === 'AGE') return texts.why.age;
  return isNamed(label) ? texts.why.known : texts.why.number;
}

function isNamed(label: ReleaseEntity['label']): boolean {
  return ['PERSON', 'LOCATION', 'ORGANISATION', 'SCHOOL', 'OTHER_QUASI'].includes(label);
}

/** Things keep their place while they are decided: the order says how they were found. */
function rank({ level, label }: ReleaseEntity): number {
  if (level === 'candidate') return label === 'QUOTE' ? 2 : 0;
  return level === 'flag' ? 1 : 3;
}
