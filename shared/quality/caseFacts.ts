import type { Analysis, Entity } from '../analysis/analysis.ts';
import { callingName, youthOf } from '../analysis/people.ts';
import { isBlank } from '../analysis/prose.ts';
import { ageInYears } from '../base/partialDate.ts';
import type { EntityId } from '../base/ids.ts';
import { reasonsOfLevel } from '../factors/emptyLevels.ts';
import type { CriterionId } from './criteria.ts';

export type Person = Entity<'participant'>;
type MeetingKind = NonNullable<Entity<'meeting'>['kind']>;

/** What the rules ask again and again of an analysis, looked up once. */
export interface CaseFacts {
  readonly analysis: Analysis;
  /** The day on which is judged, `YYYY-MM-DD`. */
  readonly today: string;
  readonly youth: Person | null;
  readonly parents: readonly Person[];
  /** The youth first, then parents, caregivers, brothers and sisters. */
  readonly family: readonly Person[];
  /** Completed years of the youth today; null without a day of birth. */
  readonly age: number | null;
  readonly evidenceOf: (hypothesis: EntityId) => readonly Entity<'evidence'>[];
  /** The last answer of each person. */
  readonly positionsOf: (hypothesis: EntityId) => ReadonlyMap<EntityId, Entity<'position'>>;
  readonly meetingsWith: (person: EntityId) => readonly Entity<'meeting'>[];
  /**
   * The duo wrote that it looked at this, for one level or for all of it; that a level of the
   * factors is empty on purpose may stand on the board too.
   */
  readonly hasLooked: (criterion: CriterionId, level?: Entity<'factor'>['level']) => boolean;
}

export function caseFacts(analysis: Analysis, today: string): CaseFacts {
  const youth = youthOf(analysis);
  const withRole = (...roles: readonly Person['role'][]) =>
    analysis.participant.filter(({ id, role }) => id !== youth?.id && roles.includes(role));
  const parents = withRole('parent');
  const evidence = grouped(analysis.evidence, ({ hypothesis }) => hypothesis);
  const positions = grouped(analysis.position, ({ hypothesis }) => hypothesis);
  const meetings = new Map<EntityId, Entity<'meeting'>[]>();
  for (const meeting of analysis.meeting) {
    for (const person of meeting.withPeople) {
      meetings.set(person, [...(meetings.get(person) ?? []), meeting]);
    }
  }
  const looked = analysis.criterionNote.filter(
    ({ kind, text }) => kind === 'looked' && !isBlank(text),
  );
  return {
    analysis,
    today,
    youth,
    parents,
    family: [...(youth === null ? [] : [youth]), ...parents, ...withRole('caregiver', 'sibling')],
    age: youth?.birthDate == null ? null : ageInYears(youth.birthDate, today),
    evidenceOf: (id) => evidence.get(id) ?? [],
    positionsOf: (id) => {
      const known = (positions.get(id) ?? []).flatMap((position) =>
        position.participant === null ? [] : [[position.participant, position] as const],
      );
      return new Map(known);
    },
    meetingsWith: (id) => meetings.get(id) ?? [],
    hasLooked: (criterion, level) =>
      (criterion === 'K18' && level != null && reasonsOfLevel(analysis, level).length > 0) ||
      looked.some(
        (note) => note.criterion === criterion && (level === undefined || note.level === level),
      ),
  };
}

/** The first day on which somebody was met in one of these ways; null when never. */
export function firstMeeting(
  facts: CaseFacts,
  person: EntityId,
  kinds: readonly MeetingKind[],
): string | null {
  const days = facts
    .meetingsWith(person)
    .flatMap(({ kind, on }) => (kind !== null && kinds.includes(kind) && on !== null ? [on] : []));
  return days.sort()[0] ?? null;
}

export function hasMet(facts: CaseFacts, person: EntityId, kinds: readonly MeetingKind[]): boolean {
  return facts.meetingsWith(person).some(({ kind }) => kind !== null && kinds.includes(kind));
}

/** How somebody is called, or what the person is while there is no name. */
export function calledOr(person: Person, fallback: string): string {
  const name = callingName(person);
  return name === '' ? fallback : name;
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => EntityId | null,
): ReadonlyMap<EntityId, readonly Item[]> {
  const groups = new Map<EntityId, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
