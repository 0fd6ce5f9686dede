import type { Analysis } from '../../analysis/analysis.ts';
import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { AnonymiseSession } from '../anonymiser.ts';
import type { FindingLevel } from '../finding.ts';
import { caseTexts, releaseView, type CaseText } from './caseTexts.ts';
import { findNames, namesOfCase, type CaseNames } from './caseNames.ts';
import { inOrder, joinFindings } from './joinFindings.ts';
import { longQuotes } from './longQuotes.ts';
import type { ReleaseKind, ReleaseLabel } from './releaseEntity.ts';
import { widenFindings } from './widenFindings.ts';
import { wordKey } from './wordKey.ts';

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

/** Looks through every text of a case that can reach a copy of this kind. */
export function findInCase(
  analysis: Analysis,
  kind: ReleaseKind,
  session: AnonymiseSession,
): CaseFindings {
  const view = releaseView(analysis, kind);
  const texts = caseTexts(view, kind);
  const names = namesOfCase(analysis, session);
  // A name learned in a later text is found in an earlier one only the second time.
  for (const { text } of texts) session.find(text);
  const found = texts.map((text) => ({
    ...text,
    findings: findingsIn(text, kind, names, session),
  }));
  return { kind, view, texts: found, roles: names.roles };
}

function findingsIn(
  text: CaseText,
  kind: ReleaseKind,
  names: CaseNames,
  session: AnonymiseSession,
): readonly CaseFinding[] {
  const seen = session.find(text.text).map((finding) => ({
    ...finding,
    group: names.groups.get(finding.entity) ?? finding.entity,
    proposal: names.proposals.get(finding.entity) ?? finding.pseudonym,
  }));
  const own = findNames(text, names);
  const all = widenFindings(text.text, joinFindings(seen, own), names.roles).filter((finding) =>
    isFor(kind, finding, text.text, names),
  );
  return kind === 'learning' ? withQuotes(text, all) : all;
}

/** A supervisor needs times and facts: of those only the birthday itself has to go. */
function isFor(kind: ReleaseKind, finding: CaseFinding, text: string, names: CaseNames): boolean {
  if (kind === 'learning') return true;
  if (finding.label === 'OTHER_QUASI' || finding.label === 'AGE') return false;
  if (finding.label !== 'DATE') return true;
  return names.isBirthday(text.slice(finding.start, finding.end));
}

function withQuotes(text: CaseText, findings: readonly CaseFinding[]): readonly CaseFinding[] {
  const quotes = longQuotes(text).map(({ start, end }): CaseFinding => ({
    start,
    end,
    label: 'QUOTE',
    level: 'candidate',
    group: wordKey('QUOTE', text.text.slice(start, end)),
    proposal: releaseWords.leftOut,
  }));
  return [...quotes, ...findings].sort(inOrder);
}
