import type { Analysis } from '../../analysis/analysis.ts';
import type { FindingLevel } from '../finding.ts';
import type { CaseText } from './caseTexts.ts';
import type { ReleaseKind, ReleaseLabel } from './releaseEntity.ts';

/** A place where something stands that could tell who somebody is. */
export interface CaseFinding {
  readonly start: number;
  readonly end: number;
  readonly label: ReleaseLabel;
  readonly level: FindingLevel;
  /** What groups the places of one entity: the anonymiser's own key, or that of the case. */
  readonly group: string;
  /** What it could become; empty when only a person can think of something. */
  readonly proposal: string;
  /** Code of the rule that found it; absent for what the case itself says. */
  readonly rule?: string;
}

export interface FoundText extends CaseText {
  /** In order of place; a long quote may have others inside it, which do not overlap. */
  readonly findings: readonly CaseFinding[];
}

/** Everything found in one case for one kind of copy: what takes time, and no decision yet. */
export interface CaseFindings {
  readonly kind: ReleaseKind;
  readonly view: Analysis;
  readonly texts: readonly FoundText[];
  /** What each known person is, by the group under which he or she is found; in order of the case. */
  readonly roles: ReadonlyMap<string, string>;
}
