import type { Analysis } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { mayShare } from '#shared/consent/mayShare';
import type { PurposeCode } from '#shared/consent/purposes';
import type { MayNotShare, MaySharing, SharingOptions } from '#shared/consent/sharingDecision';
import { answer, bornAt, DAY, father, mother, to, youth } from './consentCase.ts';

export const three = [youth(bornAt[13]), mother, father];
/** A yes of each of these. */
export const yesOf = (code: PurposeCode, people: readonly string[], over = {}) =>
  people.map((person) => answer(person, code, 'yes', over));
export const family = ['J', 'M', 'F'];
export const pool = to('de poule');
export const incapable = (verdict = 'incapable', over = {}) => [
  { id: 'ca', participant: 'J', verdict, on: '2026-01-01', ...over },
];
/** A passage about these people that is sensitive. */
export const about = (...people: readonly string[]) => [
  { id: 'am', place: 'factor/f-1', about: people, sensitive: ['health'] },
];

/** Fails when it may not. */
export function yes(
  analysis: Analysis,
  kind: SharingKind,
  recipient = pool,
  on = DAY,
  options: SharingOptions = {},
): MaySharing {
  const decision = mayShare(analysis, kind, recipient, on, options);
  if (!decision.may) throw new Error(decision.reasons.join(' '));
  return decision;
}

/** Fails when it may. */
export function no(
  analysis: Analysis,
  kind: SharingKind,
  recipient = pool,
  on = DAY,
  options: SharingOptions = {},
): MayNotShare {
  const decision = mayShare(analysis, kind, recipient, on, options);
  if (decision.may) throw new Error('may');
  return decision;
}

export const whys = ({ missing }: MayNotShare) =>
  missing.map(({ participant, why }) => `${participant} ${why}`);
