import { afterEach, expect, test } from 'vitest';

import { plainText } from '#shared/analysis/prose';
import type { CaseAlias } from '#shared/base/ids';
import { restorePoints } from '#shared/versions/restorePoints';

import { runs } from '../../../support/runs.ts';
import { copyOf, dumpDatabase, restoreDatabase, restoreJournal } from '../damage.ts';
import { look } from '../exchange/pair.ts';
import { apart, deleteDatabases, nextSession, type Machine, type Session } from '../machine.ts';
import { remarkOnEverything } from './everyKind.ts';
import { analysisOf, answerOf, id, newTrio, openCopy, sealFor, work } from './trio.ts';

afterEach(deleteDatabases);

const FAULTS = ['reject', 'hang', 'hang-after', 'disk-full', 'kill'] as const;
type FaultName = (typeof FAULTS)[number];
/** Taking in makes at most about this many calls. */
const LAST_CALL = 32;
/** In a soak every call is hit by every fault; in an ordinary test a few are. */
const STEP = runs(0, 1);
const HITS: readonly (readonly [FaultName, number])[] =
  STEP === 0
    ? [
        ['kill', 4],
        ['kill', 9],
        ['disk-full', 7],
        ['reject', 12],
      ]
    : FAULTS.flatMap((fault) =>
        Array.from({ length: LAST_CALL }, (_, index) => [fault, index + 1] as const),
      );
const PATIENCE_MS = 600_000;
const TIMING = { idleMs: 1, longestMs: 5, watchdogMs: 20, readMs: 40, retryMs: [5, 10] };

/** A machine as it was before, to start from again and again. */
interface Before {
  readonly machine: Machine;
  readonly bytes: Uint8Array;
  readonly reset: () => Promise<void>;
}

test(
  'an answer is taken in wholly or not at all, whatever call fails',
  async () => {
    const trio = await newTrio();
    const { anne, nadia, alias } = trio;
    const sealed = await sealFor(trio, 1);
    const copy = await openCopy(nadia, sealed.bytes);
    await work(nadia, copy, remarkOnEverything);
    const bytes = await answerOf(trio, copy);
    const before = await frozen(trio.machines.anne, anne, bytes);
    const seen = new Set<number>();
    for (const [fault, nth] of HITS) {
      const said = await withFault(before, fault, nth, async ({ workplace }) => {
        const arrived = await workplace.reviews.openAnswer(before.bytes);
        if (!arrived.ok) throw new Error(arrived.reason);
        return () => workplace.reviews.acceptAnswer(arrived.value);
      });
      const after = await nextSession(before.machine, apart(before.machine));
      const { reviewComment, review } = await analysisOf(after, alias);
      const where = `${fault} at call ${String(nth)}`;
      expect([0, 13], where).toContain(reviewComment.length);
      const isTaken = reviewComment.length === 13;
      seen.add(reviewComment.length);
      expect(plainText(review[0]?.judgement ?? []), where).toBe(isTaken ? 'Helder opgebouwd.' : '');
      for (const { text } of reviewComment) expect(plainText(text), where).toMatch(/^Over /u);
      if (said) expect(isTaken, where).toBe(true);
      if (isTaken) {
        expect(await after.workplace.reviews.verifyRound(alias, id('round-1')), where).toEqual({
          ok: true,
          value: { version: 'ok', answer: 'ok', signature: 'ok' },
        });
        const points = await look(after, alias, ({ desk }) => restorePoints(desk).length);
        expect(points, where).toBe(1);
      }
      await after.workplace.close();
    }
    expect(seen.size).toBe(2);
  },
  PATIENCE_MS,
);

test(
  'a copy to read is there with its bytes, or is not in the list',
  async () => {
    const trio = await newTrio();
    const { nadia } = trio;
    const { bytes } = await sealFor(trio, 1);
    const before = await frozen(trio.machines.nadia, nadia, bytes);
    for (const [fault, nth] of HITS) {
      const said = await withFault(before, fault, nth, async ({ workplace }) => {
        const arrived = await workplace.reviews.openReview(before.bytes);
        if (!arrived.ok) throw new Error(arrived.reason);
        return () => workplace.reviews.acceptReview(arrived.value);
      });
      const after = await nextSession(before.machine, apart(before.machine));
      const copies = after.workplace.cases();
      expect(copies.length, `${fault} at call ${String(nth)}`).toBeLessThanOrEqual(1);
      if (said) expect(copies).toHaveLength(1);
      for (const line of copies) await expectWhole(after, line.alias);
      await after.workplace.close();
    }
  },
  PATIENCE_MS,
);

async function expectWhole(at: Session, copy: CaseAlias): Promise<void> {
  const kept = await at.workplace.reviews.keptReview(copy);
  if (!kept.ok) throw new Error(kept.reason);
  const { hypothesis } = await analysisOf(at, copy);
  expect(hypothesis).toHaveLength(kept.value.reviewed.analysis.hypothesis.length);
}

async function frozen(machine: Machine, session: Session, bytes: Uint8Array): Promise<Before> {
  await session.workplace.close();
  const journal = copyOf(machine.journal);
  const [vaultId] = (await apart(machine).listDatabases?.()) ?? [];
  const name = `samenhang-${vaultId ?? ''}`;
  const dump = await dumpDatabase(name);
  const reset = async (): Promise<void> => {
    machine.fault = null;
    restoreJournal(machine.journal, journal);
    await restoreDatabase(dump, name);
  };
  return { machine, bytes, reset };
}

/** Whether the work said that it was done, while one call failed; then the window is killed. */
async function withFault(
  { machine, reset }: Before,
  fault: FaultName,
  nth: number,
  prepare: (session: Session) => Promise<() => Promise<{ readonly ok: boolean }>>,
): Promise<boolean> {
  await reset();
  const session = await nextSession(machine, { ...apart(machine), timing: TIMING });
  const workOf = await prepare(session);
  machine.calls = 0;
  let isKilled = false;
  machine.fault = () => {
    if (fault !== 'kill') return machine.calls === nth ? fault : null;
    isKilled ||= machine.calls === nth;
    return isKilled ? 'hang' : null;
  };
  const patienceMs = fault === 'kill' ? 300 : 3000;
  const patience = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null));
  const said = await Promise.race([workOf(), patience]);
  session.kill();
  machine.fault = null;
  return said?.ok === true;
}
