import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import type { FactorPair } from '#shared/pattern/interviewPairs';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { editPattern } from './patternStore.ts';

/**
 * Keeps that somebody saw no arrow between two factors, or did not know; null takes that back. One
 * answer a person and pair: the last one counts.
 */
export function keepNoArrow(
  { from, to }: FactorPair,
  participant: EntityId,
  answer: Entity<'pairAnswer'>['answer'],
): void {
  const given = openCaseStore.getState()?.analysis.pairAnswer ?? [];
  const there = given.filter(
    (one) => one.participant === participant && one.from === from && one.to === to,
  );
  if (there.every((one) => one.answer === answer) && (answer === null) === (there.length === 0)) {
    return;
  }
  editPattern('pairAnswer.give', (writer) => {
    const [kept, ...doubles] = there;
    for (const { id } of answer === null ? there : doubles) writer.remove('pairAnswer', id);
    if (answer === null) return;
    if (kept === undefined) writer.add('pairAnswer', { participant, from, to, answer });
    else writer.set('pairAnswer', kept.id, { answer });
  });
}
