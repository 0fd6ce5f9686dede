import type { Analysis, Entity } from '../analysis/analysis.ts';
import { callingName, youthOf } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { reportText } from '../text/nl/report.ts';
import { familyView } from './familyView.ts';
import { lifeCourseOrder } from './lifeCourseOrder.ts';
import { joinWords } from '../text/nl/joinWords.ts';

type Numbered = 'factor' | 'hypothesis' | 'loop' | 'lead' | 'lifeEvent';

/** What every part of a document asks: the visible analysis, and what things are called in it. */
export interface ReportCase {
  readonly analysis: Analysis;
  readonly date: string;
  /** The last change of the file as whoever made the document knew it; null when nobody said. */
  readonly changedOn: string | null;
  readonly version: string;
  readonly youth: Entity<'participant'> | null;
  /** The youth's calling name, or "de jongere" when there is no name yet. */
  readonly youthName: string;
  readonly person: (id: EntityId | null) => Entity<'participant'> | null;
  /** A calling name; null for somebody unknown or removed. */
  readonly name: (id: EntityId | null) => string | null;
  /** Calling names in the order given; unknown people fall out. */
  readonly names: (ids: readonly EntityId[]) => readonly string[];
  /** "Marco, vader"; for the youth only the name. */
  readonly nameAndRelation: (id: EntityId | null) => string | null;
  /** The number by which a thing is called in this document, from 1. */
  readonly number: (kind: Numbered, id: EntityId) => number | null;
  /** "hypothese 1 en 4"; empty when none of them exists. */
  readonly pointers: (kind: Numbered, ids: readonly EntityId[]) => string;
}

export interface ReportContext {
  /** The day the document is made, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last change of the file, by `lastChangeOf`; without it what stands in the analysis tells. */
  readonly changedOn?: string | null;
  /** Null takes the highest version in the list of changes, or 1. */
  readonly version: string | null;
}

/** Looks everything up once, in the view that the family may read. */
export function reportCase(whole: Analysis, context: ReportContext): ReportCase {
  const visible = familyView(whole);
  const analysis = { ...visible, lifeEvent: lifeCourseOrder(visible.lifeEvent) };
  const people = new Map(analysis.participant.map((person) => [person.id, person]));
  const youth = youthOf(analysis);
  const person = (id: EntityId | null) => (id === null ? null : (people.get(id) ?? null));
  const name = (id: EntityId | null) => {
    const found = person(id);
    return found === null || callingName(found) === '' ? null : callingName(found);
  };
  const numbers = new Map<string, number>();
  for (const kind of ['factor', 'hypothesis', 'loop', 'lead', 'lifeEvent'] as const) {
    analysis[kind].forEach((entity, index) => numbers.set(`${kind}/${entity.id}`, index + 1));
  }
  const number = (kind: Numbered, id: EntityId) => numbers.get(`${kind}/${id}`) ?? null;
  return {
    analysis,
    date: context.date,
    changedOn: context.changedOn ?? null,
    version: context.version ?? latestVersion(analysis),
    youth,
    youthName:
      youth === null || callingName(youth) === '' ? reportText.theYouth : callingName(youth),
    person,
    name,
    names: (ids) => ids.map(name).filter((found) => found !== null),
    nameAndRelation: (id) => {
      const found = person(id);
      const called = name(id);
      if (found === null || called === null) return null;
      const isYouth = found.id === youth?.id;
      return isYouth || found.relation === '' ? called : `${called}, ${found.relation}`;
    },
    number,
    pointers: (kind, ids) => {
      const found = ids.map((id) => number(kind, id)).filter((known) => known !== null);
      if (found.length === 0) return '';
      const ordered = [...new Set(found)].sort((a, b) => a - b).map(String);
      return `${reportText.pointer[kind]} ${joinWords(ordered)}`;
    },
  };
}

function latestVersion(analysis: Analysis): string {
  return String(Math.max(1, ...analysis.change.map((change) => change.version ?? 1)));
}
