import type { Analysis } from '../analysis/analysis.ts';
import { nameOf } from '../analysis/entityNames.ts';
import type { ParticipantRole } from '../analysis/participant.ts';
import { callingName, personById, youthOf } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { interviewPairs as texts, type PairText } from '../text/nl/interviewPairs.ts';
import { patternTelling } from '../text/nl/patternTelling.ts';
import { reportText } from '../text/nl/report.ts';
import type { FactorPair } from './interviewPairs.ts';

/** One way to ask about a pair, filled in. */
export interface PairQuestion {
  readonly id: string;
  readonly text: string;
  /** For who asks; never read aloud. */
  readonly hint: string;
}

const young: readonly (ParticipantRole | null)[] = ['youth', 'sibling'];
const parents: readonly (ParticipantRole | null)[] = ['parent', 'caregiver'];

/** Ask these first: is there no arrow, one without a sign, or one that could be tested? */
const firstOf = {
  none: ['pair-01', 'pair-04', 'pair-06', 'pair-13'],
  unsigned: ['pair-08', 'pair-06', 'pair-07'],
  signed: ['pair-02', 'pair-03', 'pair-20', 'pair-05'],
} as const;

/**
 * The ways to ask this person about a pair, those first that fit what the drawing already says. A
 * youth gets no questions meant for adults, nor the other way round.
 */
export function pairQuestions(
  analysis: Analysis,
  pair: FactorPair,
  person: EntityId,
): readonly PairQuestion[] {
  const role = personById(analysis, person)?.role ?? null;
  const first: readonly string[] = firstOf[stateOf(analysis, pair)];
  const rank = ({ id }: PairText) => (first.includes(id) ? first.indexOf(id) : first.length);
  const youth = youthOf(analysis);
  const called = youth === null ? '' : callingName(youth);
  const words: Readonly<Record<string, string>> = {
    '{a}': spokenName(analysis, pair.from),
    '{b}': spokenName(analysis, pair.to),
    // A card carries the short name.
    '‘{a}’': patternTelling.quoted(nameOf(analysis, 'factor', pair.from)),
    '{naam}': called === '' ? reportText.theYouth : called,
  };
  return texts
    .filter(({ suits }) => fits(suits, role))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, text, hint }) => ({
      id,
      hint,
      text: text.replace(/‘?\{\w+\}’?/gu, (slot) => words[slot] ?? slot),
    }));
}

function stateOf(analysis: Analysis, { from, to }: FactorPair): keyof typeof firstOf {
  const arrows = analysis.link.filter((link) => link.from === from && link.to === to);
  if (arrows.length === 0) return 'none';
  return arrows.some(({ polarity }) => polarity !== null) ? 'signed' : 'unsigned';
}

function fits(suits: PairText['suits'], role: ParticipantRole | null): boolean {
  switch (suits) {
    case 'everyone':
      return true;
    case 'youth':
      return young.includes(role);
    case 'parent':
      return parents.includes(role);
    case 'adult':
      return !young.includes(role);
  }
}

/** With its article when the duo gave it one, else in quotation marks. */
function spokenName(analysis: Analysis, id: EntityId): string {
  const factor = analysis.factor.find((candidate) => candidate.id === id);
  const told = factor?.tellName.trim() ?? '';
  return told === '' ? patternTelling.quoted(nameOf(analysis, 'factor', id)) : told;
}
