import type { SectionId } from '../analysis/sections.ts';

/** The parts of the list of a supervisor (method.md 3). */
export const criterionGroups = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type CriterionGroup = (typeof criterionGroups)[number];

/**
 * `blocking`: no "gedeeld" or "vastgesteld" without it or a written reason; `warning` is shown;
 * `info` is a hint.
 */
export type CriterionClass = 'blocking' | 'warning' | 'info';

interface Criterion {
  readonly group: CriterionGroup;
  readonly class: CriterionClass;
  /** Where one works on it. */
  readonly section: SectionId;
}

const of = (group: CriterionGroup, kind: CriterionClass, section: SectionId): Criterion => ({
  group,
  class: kind,
  section,
});

/** The 42 criteria of quality-criteria.json, in their order. */
export const criteria = {
  K01: of('A', 'blocking', 's0'),
  K02: of('A', 'blocking', 's0'),
  K03: of('A', 'blocking', 's0'),
  K04: of('A', 'blocking', 's0'),
  K05: of('A', 'warning', 's0'),
  K06: of('A', 'blocking', 's13'),
  K07: of('A', 'blocking', 's13'),
  K08: of('A', 'info', 's13'),
  K09: of('A', 'blocking', 's0'),
  K10: of('B', 'blocking', 's1'),
  K11: of('B', 'warning', 's1'),
  K12: of('B', 'warning', 's5'),
  K13: of('B', 'warning', 's2'),
  K14: of('C', 'warning', 's2'),
  K15: of('C', 'warning', 's2'),
  K16: of('C', 'warning', 's2'),
  K17: of('C', 'warning', 's3'),
  K18: of('D', 'warning', 's4'),
  K19: of('D', 'warning', 's4'),
  K20: of('D', 'info', 's4'),
  K21: of('D', 'warning', 's2'),
  K22: of('D', 'warning', 's4'),
  K23: of('D', 'warning', 's4'),
  K24: of('E', 'blocking', 's5'),
  K25: of('E', 'warning', 's5'),
  K26: of('E', 'blocking', 's5'),
  K27: of('E', 'warning', 's5'),
  K28: of('E', 'blocking', 's5'),
  K29: of('E', 'info', 's5'),
  K30: of('E', 'warning', 's6'),
  K31: of('F', 'warning', 's5'),
  K32: of('F', 'warning', 's10'),
  K33: of('F', 'blocking', 's4'),
  K34: of('F', 'warning', 's10'),
  K35: of('G', 'blocking', 's7'),
  K36: of('G', 'blocking', 's8'),
  K37: of('G', 'warning', 's8'),
  K38: of('G', 'blocking', 's8'),
  K39: of('G', 'warning', 's9'),
  K40: of('G', 'blocking', 's11'),
  K41: of('H', 'blocking', 's12'),
  K42: of('H', 'info', 's12'),
} as const satisfies Readonly<Record<string, Criterion>>;

export type CriterionId = keyof typeof criteria;

export const criterionIds = Object.keys(criteria).filter(isCriterionId);

export function isCriterionId(value: unknown): value is CriterionId {
  return typeof value === 'string' && Object.hasOwn(criteria, value);
}
