import { generalise } from '../../text/nl/generalise.ts';

/** The attributes of privacy.md 5.3, in its order. */
export const attributeNames = [
  'age',
  'sex',
  'place',
  'dates',
  'yearOfAnalysis',
  'institution',
  'placements',
  'school',
  'family',
  'occupation',
  'origin',
  'parentalProblem',
  'diagnosis',
  'rareDiagnosis',
  'testScores',
  'event',
  'offence',
  'legalFrame',
  'carers',
  'hobby',
  'duration',
] as const;
export type AttributeName = (typeof attributeNames)[number];

/** How far a fact is taken up its ladder: 0 is as it was, 4 the least. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** One row of privacy.md 5.3. */
export interface Ladder {
  /** The level of a learning copy when nobody chooses. */
  readonly defaultLevel: Level;
  /** The lowest level without a written reason and a supervisor. */
  readonly floor: Level;
  /** Counts towards the limit on age, sex, legal frame, institution and family form. */
  readonly isCore: boolean;
  /** What is said at each level, in words; empty where the ladder has no such step. */
  readonly steps: readonly string[];
}

/** The table of privacy.md 5.3 as data. */
export const ladders: Readonly<Record<AttributeName, Ladder>> = {
  age: row('age', 3, { isCore: true }),
  sex: row('sex', 2, { isCore: true }),
  place: row('place', 3),
  dates: row('dates', 3),
  yearOfAnalysis: row('yearOfAnalysis', 2),
  institution: row('institution', 3, { isCore: true }),
  placements: row('placements', 3),
  school: row('school', 3),
  family: row('family', 3, { isCore: true }),
  occupation: row('occupation', 3),
  origin: row('origin', 3, { floor: 2 }),
  parentalProblem: row('parentalProblem', 2),
  diagnosis: row('diagnosis', 2),
  rareDiagnosis: row('rareDiagnosis', 3),
  testScores: row('testScores', 2),
  event: row('event', 2),
  offence: row('offence', 2),
  legalFrame: row('legalFrame', 2, { isCore: true }),
  carers: row('carers', 2),
  hobby: row('hobby', 2),
  duration: row('duration', 2),
};

/** The highest level at which the attribute still says something. */
export function lastTellingLevel(name: AttributeName): Level {
  const levels = [4, 3, 2, 1] as const;
  const { steps } = ladders[name];
  return levels.find((level) => steps[level] !== '' && steps[level] !== OMITTED) ?? 0;
}

/** Whether at this level nothing of the attribute is told any more. */
export function isOmitted(name: AttributeName, level: Level): boolean {
  return level > lastTellingLevel(name) || (name === 'sex' && level >= ladders.sex.defaultLevel);
}

const OMITTED = generalise.steps.age[4];

function row(
  name: AttributeName,
  defaultLevel: Level,
  marks: Partial<Pick<Ladder, 'isCore' | 'floor'>> = {},
): Ladder {
  return {
    defaultLevel,
    floor: defaultLevel,
    isCore: false,
    ...marks,
    steps: generalise.steps[name],
  };
}
