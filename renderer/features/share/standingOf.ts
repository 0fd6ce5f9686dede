import type { Analysis } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { callingName, personById } from '#shared/analysis/people';
import { isRefusal } from '#shared/consent/decidePurpose';
import { mayShare } from '#shared/consent/mayShare';
import type { Recipient } from '#shared/consent/recipient';
import type { MayNotShare, SharingDecision } from '#shared/consent/sharingDecision';
import { policy } from '#shared/text/nl/policy';
import { sharing as texts } from '#shared/text/nl/sharing';
import { letterUse, lettersFor } from '#shared/letters/letterOfCopy';
import { isDeidentified } from '../../export/releasedCopy.ts';
import { isKindAllowed } from '../../state/policyStore.ts';
import { refusalsInReview } from '../../state/refusalsInReview.ts';
import {
  agreedReaders,
  firstRecipient,
  judgedRecipient,
  peopleFor,
  recipientOf,
} from './recipientsFor.ts';

export type StandingShape = 'may' | 'soon' | 'no';

/** Whether a kind may leave now, in a sign and in words; the words say it without the sign. */
export interface Standing {
  readonly shape: StandingShape;
  readonly words: string;
}

const NAMES = new Intl.ListFormat('nl', { type: 'conjunction' });

/** How a kind stands for whom it is most likely for; `today` is `YYYY-MM-DD`. */
export function standingOf(analysis: Analysis, kind: SharingKind, today: string): Standing {
  if (kind === 'handOver') return { shape: 'may', words: texts.standing.sealed };
  if (!isKindAllowed(kind)) return { shape: 'no', words: policy.standing };
  if (kind === 'supervision') return { shape: 'may', words: texts.standing.elsewhere };
  const people: readonly Recipient[] = [
    ...peopleFor(analysis, kind).map(recipientOf),
    // For whom somebody said yes already, when the copy can be for somebody outside the case.
    ...agreedReaders(analysis, kind).map((name) => ({ name, organisation: '', participant: null })),
  ];
  const candidates = people.length > 0 ? people : [judgedRecipient(firstRecipient(analysis, kind))];
  const options = { inReview: refusalsInReview() };
  const decisions = candidates.map((to) => mayShare(analysis, kind, to, today, options));
  const yes = decisions.find((decision) => decision.may);
  const [first] = decisions;
  if (yes?.may !== true) return blockedStanding(analysis, first);
  if (kind === 'monitoring') return { shape: 'may', words: texts.standing.elsewhere };
  if (letterUse(kind) === 'must') {
    const letters = candidates.flatMap((to) => lettersFor(analysis, kind, to));
    if (letters.length === 0) return { shape: 'soon', words: texts.standing.needsLetter };
    if (letters.every(({ approvedOn }) => approvedOn === null)) {
      return { shape: 'soon', words: texts.standing.needsApproval };
    }
  }
  if (isDeidentified(kind)) return { shape: 'soon', words: texts.standing.needsRelease };
  const { may, mayWithReason } = texts.standing;
  return { shape: 'may', words: yes.needsReason ? mayWithReason : may };
}

/** Everybody whose answer is missing, by the names people are called; a refusal names nobody. */
export function missingNames(analysis: Analysis, { missing }: MayNotShare): readonly string[] {
  const open = missing.filter((one) => !isRefusal(one));
  const ids = [...new Set(open.map(({ participant }) => participant))];
  return ids.flatMap((id) => {
    const person = personById(analysis, id);
    return person === null ? [] : [callingName(person)];
  });
}

export function joinNames(names: readonly string[]): string {
  return NAMES.format(names);
}

function blockedStanding(analysis: Analysis, decision: SharingDecision | undefined): Standing {
  const { notAsked, notYet, notYetNamed, refused } = texts.standing;
  if (decision === undefined || decision.may) return { shape: 'no', words: notYet };
  const { missing } = decision;
  if (missing.some(isRefusal)) {
    return { shape: 'no', words: refused };
  }
  if (missing.length > 0 && missing.every(({ why }) => why === 'notAsked')) {
    return { shape: 'no', words: notAsked };
  }
  const names = missingNames(analysis, decision);
  return { shape: 'no', words: names.length === 0 ? notYet : notYetNamed(joinNames(names)) };
}
