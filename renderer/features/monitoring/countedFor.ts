import type { Analysis } from '#shared/analysis/analysis';
import { scopesOfYes } from '#shared/consent/scopesOfYes';
import { monitoring } from '#shared/text/nl/monitoring';

/** For whom somebody said yes to being counted, in the words of that answer; null for nobody. */
export function agreedReader(analysis: Analysis): string | null {
  return scopesOfYes(analysis, 'monitoring')[0] ?? null;
}

/** Who would get the figures: the name that was typed, else whom the answers name. */
export function countedFor(analysis: Analysis, typed: string): string {
  return typed.trim() === '' ? (agreedReader(analysis) ?? monitoring.recipient) : typed;
}
