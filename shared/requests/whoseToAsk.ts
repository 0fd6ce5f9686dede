import type { Analysis, Entity } from '../analysis/analysis.ts';
import { youthOf } from '../analysis/people.ts';
import { capabilityOnDay } from '../consent/capabilityOnDay.ts';
import { caseOnDay } from '../consent/caseOnDay.ts';
import { childOnDay } from '../consent/childOnDay.ts';

/**
 * Whether somebody may ask to destroy this on that day (privacy.md 3.4; JW 7.3.9 and 7.3.15): the
 * youth from 12, and whoever holds authority below that age or over a youth who cannot oversee it.
 * Everybody else asks for what is about themselves, so for a part. An unknown age is no doubt here.
 */
export function whoseToAsk(
  analysis: Analysis,
  { participant, scope }: Pick<Entity<'destructionRequest'>, 'participant' | 'scope'>,
  onDate: string,
): 'theirs' | 'tooYoung' | 'ownPart' {
  const youth = youthOf(analysis);
  if (youth === null || participant === null) return 'theirs';
  const world = caseOnDay(analysis, onDate);
  const child = childOnDay(world, youth.id);
  const age = child?.age ?? null;
  if (child === null || age === null) return 'theirs';
  const isAble = capabilityOnDay(world, youth.id, 'T1').verdict !== 'incapable';
  const asksSelf = age >= 12 && isAble;
  if (participant === youth.id) return age >= 12 ? 'theirs' : 'tooYoung';
  if (scope.trim() !== '') return 'theirs';
  const decides = child.deciders.some(({ person, has }) => person === participant && has === 'yes');
  return !asksSelf && decides ? 'theirs' : 'ownPart';
}
