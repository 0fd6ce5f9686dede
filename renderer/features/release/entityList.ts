import type { ReleaseRisk } from '#shared/anonymise/case/releaseRisk';
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

/** Everything that was left on purpose, what somebody said word for word first. */
export function staysOnPurpose({
  kept,
  quotes,
}: Pick<ReleaseRisk, 'kept' | 'quotes'>): readonly string[] {
  return keptLines([...quotes, ...kept]);
}

/** What stays on purpose, a line each with its reason; the plain words together on the last. */
export function keptLines(kept: readonly ReleaseEntity[]): readonly string[] {
  const isOrdinary = ({ reason }: ReleaseEntity) => reason === texts.decide.ordinaryReason;
  const ordinary = kept.filter(isOrdinary).map(({ words }) => words[0] ?? '');
  return [
    ...kept
      .filter((entity) => !isOrdinary(entity))
      .map(({ words, reason }) => texts.risk.keptOne(words[0] ?? '', reason)),
    ...(ordinary.length === 0 ? [] : [texts.risk.keptOrdinary(ordinary.join(', '))]),
  ];
}

/** Whether it may turn out to be a plain word, which needs no reason of its own to stay. */
export function mayBeOrdinary({ level, label }: ReleaseEntity): boolean {
  return level === 'candidate' && label !== 'QUOTE';
}

/** Why something was found, and what that asks. */
export function whyFound({ level, label, words, rule }: ReleaseEntity): string {
  if (label === 'QUOTE') return texts.why.quote;
  const byRule = rulesSay.find(([pattern]) => pattern.test(rule ?? ''))?.[1] ?? 'maybe';
  const [word = ''] = words;
  if (level === 'flag')
    return flagsSay.find(([pattern]) => pattern.test(rule ?? ''))?.[1] ?? texts.why.rare;
  if (level === 'candidate') return texts.why[byRule](word);
  if (label === 'DATE') return texts.why.date;
  if (label === 'AGE') return texts.why.age;
  return isNamed(label) ? texts.why.known : texts.why.number;
}

/** What a rule of the anonymiser asks a person, by its code. */
const rulesSay = [
  [/^capital/u, 'capital'],
  [/lower|stranger/u, 'noCapital'],
  [/^(?:person-(?:first|subject|known|again|listed|owner)|listed-)/u, 'alsoWord'],
  [/^(?:name-|org-|brand|kind-|school-)/u, 'house'],
  [/^(?:place|street|road|country)/u, 'place'],
  [/^(?:date|age)/u, 'time'],
] as const;

/** The same for what is only pointed out. */
const flagsSay = [
  [/^quasi-(?:profession|works|run|chair|only)/u, texts.why.work],
  [/^quasi-(?:media|known)/u, texts.why.news],
  [/^quasi-event/u, texts.why.event],
  [/^quasi-appearance/u, texts.why.looks],
  [/^quasi-(?:pet|vehicle)/u, texts.why.belongings],
  [/^quasi-(?:origin|religion)/u, texts.why.origin],
  [/^quasi-family/u, texts.why.family],
  [/^quasi-(?:scores|amount|number)/u, texts.why.figure],
  [/^foreign-script/u, texts.why.script],
] as const;

function isNamed(label: ReleaseEntity['label']): boolean {
  return ['PERSON', 'LOCATION', 'ORGANISATION', 'SCHOOL', 'OTHER_QUASI'].includes(label);
}

/** Things keep their place while they are decided: the order says how they were found. */
function rank({ level, label }: ReleaseEntity): number {
  if (level === 'candidate') return label === 'QUOTE' ? 2 : 0;
  return level === 'flag' ? 1 : 3;
}
