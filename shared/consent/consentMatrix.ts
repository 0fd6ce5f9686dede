import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { Consent } from '../analysis/consent.ts';
import type { EntityId } from '../base/ids.ts';
import { consentReasons } from '../text/nl/consentReasons.ts';
import { consentSituations } from '../text/nl/consentSituations.ts';
import { answerTo } from './answers.ts';
import { authorityAge } from './authorityAge.ts';
import { caseOnDay, type CaseOnDay } from './caseOnDay.ts';
import { childOnDay, type ChildOnDay } from './childOnDay.ts';
import { decidePurpose, isRefusal, standingOf, type Standing } from './decidePurpose.ts';
import { describedAdults, isOtherChild, isProfessional, ownStanding } from './describedPeople.ts';
import { purposeCodes, type PurposeCode } from './purposes.ts';
import { sayStop } from './sayWhyNot.ts';
import type { MissingWhy } from './sharingDecision.ts';
import { situationOfChild } from './situation.ts';
import { sourceOf, type SituationRow } from './situationTable.ts';

/** Why a person is in a cell of the matrix at all. */
export type CellPart =
  | 'required'
  /** Asked about what is told of himself or herself. */
  | 'described'
  /** Told and asked, but not decisive (7.3.2; under the law). */
  | 'heard'
  | 'notAsked';

export interface MatrixCell {
  readonly person: EntityId;
  readonly code: PurposeCode;
  readonly part: CellPart;
  /** The answer that stands, whether it still counts or not; null when there is none. */
  readonly answer: Consent | null;
  readonly isValid: boolean;
  /** Why it does not count; null for a valid yes and where nothing is asked. */
  readonly why: MissingWhy | null;
  /** The same in a few Dutch words; empty when it counts. */
  readonly whyWords: string;
  /** The last day the answer holds, `YYYY-MM-DD`. */
  readonly until: string | null;
}

export type PurposeOutcome =
  | 'may'
  /** Under the law, although not everybody said yes. */
  | 'byLaw'
  | 'ask'
  /** Somebody's yes has ended. */
  | 'again'
  | 'not'
  | 'notNeeded';

export interface MatrixColumn {
  readonly code: PurposeCode;
  readonly outcome: PurposeOutcome;
  /** Why it is closed, in Dutch; empty when answers decide. */
  readonly reason: string;
}

/** One youth, brother or sister with its own row of privacy.md 1.3. */
export interface MatrixChild {
  readonly person: Entity<'participant'>;
  readonly age: number | null;
  readonly row: SituationRow | null;
  readonly over: readonly SituationRow[];
  /** The situation in Dutch, the row of age first. */
  readonly words: readonly string[];
  /** The article or ruling its row of age rests on; empty when there is no row. */
  readonly source: string;
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly MatrixCell[];
}

export interface ConsentMatrix {
  readonly onDate: string;
  /** The youth first; empty while nobody is the youth of the case. */
  readonly children: readonly MatrixChild[];
  /** What to look at: authority checked long ago. */
  readonly warnings: readonly string[];
}

/** Who must answer what, and how it stands on a day: persons by purposes, for each child. */
export function consentMatrix(analysis: Analysis, onDate: string): ConsentMatrix {
  const world = caseOnDay(analysis, onDate);
  const siblings = analysis.participant.filter(({ role }) => role === 'sibling');
  const people = [...(world.youth === null ? [] : [world.youth]), ...siblings];
  const children = people.flatMap(({ id }) => childOnDay(world, id) ?? []);
  const youth = children.find(({ isYouth }) => isYouth) ?? null;
  const holders = youth?.deciders.map(({ person }) => person) ?? [];
  const age = youth === null ? null : authorityAge(world, youth, holders);
  return {
    onDate,
    children: children.map((child) => matrixChild(world, child)),
    warnings: age === null ? [] : [...age.blocks, ...age.warnings],
  };
}

function matrixChild(world: CaseOnDay, child: ChildOnDay): MatrixChild {
  const { base, over } = situationOfChild(world, child, 'T1');
  const words = child.unclear.map((why) => sayStop(world, { why, person: child.person.id }));
  const rows = [...(base === null ? [] : [base]), ...over].map((row) => consentSituations[row]);
  return {
    person: child.person,
    age: child.age,
    row: base,
    over,
    words: rows.length === 0 ? [consentSituations.none, ...words] : [...rows, ...words],
    source: base === null ? '' : sourceOf(base),
    columns: purposeCodes.map((code) => column(world, child, code)),
    cells: purposeCodes.flatMap((code) => cells(world, child, code)),
  };
}

function column(world: CaseOnDay, child: ChildOnDay, code: PurposeCode): MatrixColumn {
  const decision = decidePurpose(world, child, code, null);
  const reason = decision.stop === null ? '' : sayStop(world, decision.stop);
  const { requirement, isGiven, isByLaw, missing } = decision;
  if (requirement.kind === 'notNeeded') return { code, outcome: 'notNeeded', reason };
  const own = child.isYouth
    ? describedAdults(world, code).map(({ id }) => ownStanding(world, child, code, id, null))
    : [];
  const open = [
    ...(isGiven ? [] : missing.map(({ why }) => why)),
    ...own.flatMap((one) => (one.isYes ? [] : [one.why])),
  ];
  if (decision.stop !== null) return { code, outcome: 'not', reason };
  if (open.length === 0) return { code, outcome: isByLaw ? 'byLaw' : 'may', reason };
  if (open.some((why) => isRefusal({ why }))) return { code, outcome: 'not', reason };
  const outcome = open.every((why) => why === 'notAsked') ? 'ask' : 'again';
  return { code, outcome, reason };
}

/** One cell for everybody who has a say, was heard, is described, or answered. */
function cells(world: CaseOnDay, child: ChildOnDay, code: PurposeCode): readonly MatrixCell[] {
  const { requirement } = decidePurpose(world, child, code, null);
  const required = 'people' in requirement ? requirement.people : [];
  const described = child.isYouth ? describedAdults(world, code).map(({ id }) => id) : [];
  const family = [
    child.person.id,
    ...child.authority.holders.map(({ person }) => person),
    ...(child.isYouth ? adultsOfTheCase(world) : []),
    ...required,
    ...described,
  ];
  return [...new Set(family)].map((person) => {
    const isRequired = required.includes(person);
    const isHeard = person === child.person.id || requirement.kind === 'law';
    const standing =
      !isRequired && person !== child.person.id && child.isYouth
        ? ownStanding(world, child, code, person, null)
        : standingOf(world, child, code, person, null);
    const part: CellPart =
      isRequired && requirement.kind !== 'law'
        ? 'required'
        : described.includes(person)
          ? 'described'
          : isHeard
            ? 'heard'
            : 'notAsked';
    return cell(world, child, person, code, part, standing);
  });
}

function cell(
  world: CaseOnDay,
  child: ChildOnDay,
  person: EntityId,
  code: PurposeCode,
  part: CellPart,
  standing: Standing,
): MatrixCell {
  const answer =
    standing.record ??
    answerTo(world, { code, giver: person, child: child.person.id, recipient: null }).record;
  const isMoot = standing.isYes || (part === 'notAsked' && answer === null) || code === 'T12';
  const why = standing.isYes || isMoot ? null : standing.why;
  return {
    person,
    code,
    part: code === 'T12' ? 'notAsked' : part,
    answer,
    isValid: standing.isYes && code !== 'T12',
    why,
    whyWords: why === null ? '' : consentReasons.why[why],
    until: standing.isYes ? standing.until : null,
  };
}

/** Parents and others of the family who could be described, so that each has a line. */
function adultsOfTheCase(world: CaseOnDay): readonly EntityId[] {
  return world.analysis.participant
    .filter(({ id, role, deceased }) => {
      const isParent = role === 'parent' || role === 'caregiver';
      return isParent && !deceased && id !== world.youth?.id;
    })
    .filter((person) => !isProfessional(person) && !isOtherChild(world, person))
    .map(({ id }) => id);
}
