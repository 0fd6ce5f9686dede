import type { Analysis } from '../../analysis/analysis.ts';
import type { EntityId } from '../../base/ids.ts';
import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { AnonymiseSession } from '../anonymiser.ts';
import type { CaseFinding, CaseFindings } from './caseFinding.ts';
import { caseTexts, releaseView, type CaseText } from './caseTexts.ts';
import { findNames, namesOfCase, type CaseNames } from './caseNames.ts';
import { inOrder, joinFindings } from './joinFindings.ts';
import { longQuotes } from './longQuotes.ts';
import type { ReleaseKind, TextAt } from './releaseEntity.ts';
import { widenFindings } from './widenFindings.ts';
import { wordKey } from './wordKey.ts';

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

const BESIDE: TextAt = {
  collection: 'review',
  id: 'beside' as EntityId,
  field: 'question',
  block: null,
};

/**
 * Words in a text that is no part of the case but goes with its copy (a question to a supervisor),
 * each once. Ask it of a session that has looked through the case: then it knows those names.
 */
export function findBeside(
  analysis: Analysis,
  kind: ReleaseKind,
  session: AnonymiseSession,
  text: string,
): readonly string[] {
  const names = namesOfCase(analysis, session);
  const found = findingsIn({ at: BESIDE, text }, kind, names, session);
  return [
    ...new Set(
      found
        .filter(({ level, label }) => level !== 'flag' && label !== 'QUOTE')
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ];
}

function findingsIn(
  text: CaseText,
  kind: ReleaseKind,
  names: CaseNames,
  session: AnonymiseSession,
): readonly CaseFinding[] {
  const seen = session.find(text.text).map((finding) => ({
    ...finding,
    rule: finding.reason,
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
