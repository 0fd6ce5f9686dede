import type { Analysis } from '../analysis/analysis.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import type { EntityId } from '../base/ids.ts';
import { addDays } from '../base/partialDate.ts';
import { consentReasons } from '../text/nl/consentReasons.ts';
import { agreedFor } from './agreedFor.ts';
import { authorityAge } from './authorityAge.ts';
import { addMonths } from '../base/addMonths.ts';
import { caseOnDay, type CaseOnDay } from './caseOnDay.ts';
import { childOnDay, type ChildOnDay } from './childOnDay.ts';
import { decidePurpose, isRefusal, type PurposeDecision } from './decidePurpose.ts';
import { describedAdults, ownStanding } from './describedPeople.ts';
import { identifiableSupervision, kindRules, type KindRule } from './kindTable.ts';
import { ownRules } from './ownRules.ts';
import { purposeRules, type PurposeCode } from './purposes.ts';
import type { Recipient } from './recipient.ts';
import { personOf, recipientProblem } from './recipientRules.ts';
import { sayRecipientProblem, sayStop, sayWhyNot } from './sayWhyNot.ts';
import { warningsFor } from './sayWarnings.ts';
import type { MissingAnswer, SharingDecision, SharingOptions } from './sharingDecision.ts';

/**
 * Whether a copy of this kind may leave for this recipient on a day (`YYYY-MM-DD`): yes with what it
 * rests on, or no with exactly whose answer is missing. Never throws on what a case holds.
 */
export function mayShare(
  analysis: Analysis,
  kind: SharingKind,
  recipient: Recipient,
  onDate: string,
  options: SharingOptions = {},
): SharingDecision {
  const rule = ruleOf(kind, options);
  const world = {
    ...caseOnDay(analysis, onDate, options),
    outlivesClosing: rule.belongsToFile,
  };
  const youth = world.youth === null ? null : childOnDay(world, world.youth.id);
  const problem = recipientProblem(world, youth, rule.recipient, recipient);
  if (problem !== null) return no([sayRecipientProblem(world, problem, recipient)]);
  const isFrozen = youth?.person.deceased === true && !rule.belongsToFile && kind !== 'access';
  if (isFrozen) return no([sayStop(world, { why: 'deceased', person: youth.person.id })]);
  if (rule.purpose === null) return yes(world, youth, kind, rule, recipient, []);
  if (youth === null) return no([consentReasons.stops.noYouth]);
  if (youth.person.deceased) return yes(world, youth, kind, rule, recipient, []);

  const decisions = purposesOf(rule.purpose, kind, youth).map((code) =>
    decidePurpose(world, youth, code, recipient),
  );
  const stopped = stoppedAnalysis(world, youth, rule.purpose);
  const old = rule.closesOnOldCheck ? oldCheck(world, youth, rule, recipient, decisions) : [];
  const own = missingDescribed(world, youth, rule.purpose, recipient);
  const missing = [...decisions.flatMap((one) => (one.isGiven ? [] : one.missing)), ...own];
  const isOpen = decisions.every(({ isGiven }) => isGiven) && own.length === 0;
  if (isOpen && stopped === null && old.length === 0) {
    return yes(world, youth, kind, rule, recipient, decisions);
  }
  return {
    may: false,
    missing: unique([...missing, ...(stopped ?? [])]),
    reasons: [
      ...(stopped === null ? [] : [consentReasons.analysisStopped]),
      ...sayWhyNot(world, youth, decisions, own, recipient),
      ...old,
    ],
    canDrop: own.map(({ participant }) => participant),
  };
}

function ruleOf(kind: SharingKind, { isIdentifiable }: SharingOptions): KindRule {
  const rule = kindRules[kind];
  const hasNames = kind === 'supervision' && isIdentifiable === true;
  return hasNames ? { ...rule, ...identifiableSupervision } : rule;
}

/** A parent's copy asks the youth of 16 and over too (T13). */
function purposesOf(code: PurposeCode, kind: SharingKind, { age }: ChildOnDay): PurposeCode[] {
  const isOld = age !== null && age >= 16;
  return kind === 'parentSummary' && isOld ? [code, 'T13'] : [code];
}

/** Who ended the analysis itself: then nothing is shared out of it, whatever else was agreed. */
function stoppedAnalysis(
  world: CaseOnDay,
  youth: ChildOnDay,
  code: PurposeCode,
): readonly MissingAnswer[] | null {
  if (code === 'T1') return null;
  const analysis = decidePurpose(world, youth, 'T1', null);
  if (analysis.isGiven) return null;
  const refusals = analysis.missing.filter(isRefusal);
  return refusals.length === 0 ? null : refusals;
}

/**
 * Checked too long ago, or never: the authority of somebody whose yes it rests on, who is asked under
 * an order, or for whom the copy is because of that authority.
 */
function oldCheck(
  world: CaseOnDay,
  youth: ChildOnDay,
  rule: KindRule,
  recipient: Recipient,
  decisions: readonly PurposeDecision[],
): readonly string[] {
  const asked = decisions.flatMap(({ requirement }) =>
    requirement.kind === 'people' || requirement.kind === 'law' ? requirement.people : [],
  );
  const reader = rule.recipient === 'parent' ? personOf(world, recipient) : null;
  return authorityAge(world, youth, [...asked, ...(reader === null ? [] : [reader.id])]).blocks;
}

function missingDescribed(
  world: CaseOnDay,
  youth: ChildOnDay,
  code: PurposeCode,
  recipient: Recipient,
): readonly MissingAnswer[] {
  return describedAdults(world, code).flatMap(({ id }): readonly MissingAnswer[] => {
    const standing = ownStanding(world, youth, code, id, recipient);
    if (standing.isYes) return [];
    const purpose = standing.record?.purpose ?? purposeRules[code].names[0];
    return [{ participant: id, purpose, why: standing.why }];
  });
}

function yes(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  kind: SharingKind,
  rule: KindRule,
  recipient: Recipient,
  decisions: readonly PurposeDecision[],
): SharingDecision {
  const code = rule.purpose ?? 'T1';
  const agreed = agreedFor(world, youth, rule.agreed, code, recipient);
  const isByLaw = decisions.some((one) => one.isByLaw) && rule.basis !== 'ownFile';
  return {
    may: true,
    basis: isByLaw && rule.basis === 'consent' ? 'law' : rule.basis,
    purpose: rule.purpose === null ? null : purposeRules[rule.purpose].names[0],
    consents: consentsOf(world, youth, code, rule, agreed, recipient, decisions),
    agreed,
    dropsJustice: rule.purpose !== null && purposeRules[rule.purpose].dropsJustice,
    needsReason: rule.basis === 'law',
    warnings: warningsFor(world, youth, kind, rule, agreed, recipient, decisions),
    expiresOn: expiresOn(kind, world.onDate),
  };
}

/** The answers of those who decide, and of everybody who is described on their own yes. */
function consentsOf(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  code: PurposeCode,
  rule: KindRule,
  agreed: ReadonlySet<EntityId>,
  recipient: Recipient,
  decisions: readonly PurposeDecision[],
): readonly EntityId[] {
  const deciding = decisions.flatMap(({ consents }) => consents.map(({ id }) => id));
  if (rule.agreed !== 'whoAgreed') return [...new Set(deciding)];
  const own = [...agreed].flatMap((person) => {
    const standing = ownStanding(world, youth, code, person, recipient);
    return standing.isYes ? [standing.record.id] : [];
  });
  return [...new Set([...deciding, ...own])];
}

function expiresOn(kind: SharingKind, onDate: string): string | null {
  if (kind === 'supervision') return addDays(onDate, ownRules.supervisionCopyDays);
  return kind === 'learning' ? addMonths(onDate, ownRules.learningCopyMonths) : null;
}

function unique(missing: readonly MissingAnswer[]): readonly MissingAnswer[] {
  const seen = new Set<string>();
  return missing.filter(({ participant, purpose }) => {
    const key = `${participant} ${purpose}`;
    return !seen.has(key) && seen.add(key);
  });
}

function no(reasons: readonly string[]): SharingDecision {
  return { may: false, missing: [], reasons, canDrop: [] };
}
