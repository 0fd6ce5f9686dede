import { patterns } from '#shared/text/nl/patterns';
import type { Sign } from '../patternEdits.ts';

export type SignValue = 'plus' | 'minus' | 'unknown';

export const signOptions = [
  { value: 'plus', label: patterns.sign.plusLong },
  { value: 'minus', label: patterns.sign.minusLong },
  { value: 'unknown', label: patterns.sign.unknownLong },
] as const;

/** An open sign is kept as nothing: nobody said anything yet. */
export function signOf(value: SignValue): Sign {
  return value === 'unknown' ? null : value;
}
