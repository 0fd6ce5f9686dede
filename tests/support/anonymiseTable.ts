import type { Score, Share } from './anonymiseScore.ts';

/** One line of the table: what is measured, and what it should be on both sides. */
export interface MeasureRow {
  readonly name: string;
  readonly value: (score: Score) => Share;
  /** Percent; whether lower or higher is better follows from `isLow`. Null: no target. */
  readonly automatic: number | null;
  readonly reviewed: number | null;
  readonly isLow?: true;
}

const whole = (key: string) => (score: Score) => score.whole[key] ?? NOTHING;

/** The measures with the targets for text nobody tuned on, in percent. */
export const measureRows: readonly MeasureRow[] = [
  {
    name: 'direct identifiers leaked (characters)',
    value: ({ directLeak }) => directLeak,
    automatic: 5,
    reviewed: 1,
    isLow: true,
  },
  {
    name: 'characters found, all tiers',
    value: ({ charsFound }) => charsFound,
    automatic: 88,
    reviewed: 96,
  },
  {
    name: 'character precision',
    value: ({ charsRight }) => charsRight,
    automatic: 94,
    reviewed: 85,
  },
  {
    name: 'persons fully found, known',
    value: whole('PERSON.known'),
    automatic: 99.5,
    reviewed: 100,
  },
  {
    name: 'persons fully found, unknown',
    value: whole('PERSON.unknown'),
    automatic: 92,
    reviewed: 98,
  },
  { name: 'names in lower case', value: whole('PERSON.lower'), automatic: 80, reviewed: 95 },
  { name: 'schools', value: whole('SCHOOL'), automatic: 85, reviewed: 97 },
  { name: 'organisations', value: whole('ORGANISATION'), automatic: 88, reviewed: 97 },
  { name: 'locations', value: whole('LOCATION'), automatic: null, reviewed: null },
  { name: 'dates of all kinds', value: whole('DATE'), automatic: 92, reviewed: 97 },
  { name: 'ages', value: whole('AGE'), automatic: 90, reviewed: 95 },
  { name: 'indirect identifiers flagged', value: whole('quasi'), automatic: null, reviewed: 80 },
  {
    name: '  of which descriptions, in part',
    value: ({ touched }) => touched['OTHER_QUASI'] ?? NOTHING,
    automatic: null,
    reviewed: 80,
  },
  {
    name: 'words wrongly masked',
    value: ({ negatives }) => negatives['all'] ?? NOTHING,
    automatic: 4,
    reviewed: null,
    isLow: true,
  },
  {
    name: 'passages without a direct leak',
    value: ({ cleanPassages }) => cleanPassages,
    automatic: 66.67,
    reviewed: 93.33,
  },
  {
    name: 'one entity, one pseudonym: known',
    value: ({ oneName }) => oneName.known,
    automatic: 100,
    reviewed: 100,
  },
  {
    name: 'one entity, one pseudonym: other',
    value: ({ oneName }) => oneName.other,
    automatic: 95,
    reviewed: 100,
  },
];

/** `hit` of `of` in percent; 0 when there was nothing. */
export function percent({ hit, of }: Share): number {
  return of === 0 ? 0 : (100 * hit) / of;
}

/** Whether a share is at least as good as its target. */
export function reaches(row: MeasureRow, share: Share, target: number): boolean {
  return row.isLow === true ? percent(share) <= target : percent(share) >= target;
}

/** The table as lines of text; a star marks a target that is not reached. */
export function tableLines(automatic: Score, reviewed: Score): readonly string[] {
  const head = ['', 'automatic', 'target', 'with candidates', 'target'];
  const lines = measureRows.map((row) => [
    row.name,
    ...cells(row, row.value(automatic), row.automatic),
    ...cells(row, row.value(reviewed), row.reviewed),
  ]);
  return [head, ...lines].map((columns) =>
    columns
      .map((column, at) => (at === 0 ? column.padEnd(42) : column.padStart(at % 2 === 1 ? 17 : 9)))
      .join(''),
  );
}

const NOTHING: Share = { hit: 0, of: 0 };

function cells(row: MeasureRow, share: Share, target: number | null): readonly [string, string] {
  const figure = `${percent(share).toFixed(1)}% (${String(share.hit)}/${String(share.of)})`;
  if (target === null) return [figure, '-'];
  const sign = row.isLow === true ? '<=' : '>=';
  return [
    figure,
    `${sign} ${String(Math.round(target * 10) / 10)}${reaches(row, share, target) ? ' ' : '*'}`,
  ];
}
