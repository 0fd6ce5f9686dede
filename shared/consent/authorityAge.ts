import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';
import { consentReasons } from '../text/nl/consentReasons.ts';
import { addMonths } from '../base/addMonths.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import type { ChildOnDay } from './childOnDay.ts';
import { ownRules } from './ownRules.ts';

/** What an authority check of long ago does for those whose yes is needed, in Dutch. */
export interface AuthorityAge {
  readonly warnings: readonly string[];
  readonly blocks: readonly string[];
}

/** A check warns after some months and closes new copies after more; months are inclusive. */
export function authorityAge(
  { analysis, onDate }: CaseOnDay,
  child: ChildOnDay,
  asked: readonly EntityId[],
): AuthorityAge {
  const warnings: string[] = [];
  const blocks: string[] = [];
  for (const { person, checkedOn, has } of child.deciders) {
    if (!asked.includes(person) || has === 'unknown') continue;
    if (checkedOn === null) {
      blocks.push(consentReasons.authorityNeverChecked(nameOf(analysis, 'participant', person)));
    } else if (checkedOn > onDate) {
      blocks.push(consentReasons.authorityInFuture(nameOf(analysis, 'participant', person)));
    } else if (addMonths(checkedOn, ownRules.authorityBlockMonths) < onDate) {
      blocks.push(consentReasons.authorityOld(checkedOn));
    } else if (addMonths(checkedOn, ownRules.authorityWarnMonths) < onDate) {
      warnings.push(consentReasons.authorityAging(checkedOn));
    }
  }
  return { warnings: [...new Set(warnings)], blocks: [...new Set(blocks)] };
}
