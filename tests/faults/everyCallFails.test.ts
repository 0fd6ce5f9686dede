import 'fake-indexeddb/auto';

import { afterAll, beforeAll, describe, test } from 'vitest';

import { deleteDatabases } from '../renderer/vault/machine.ts';
import { runs } from '../support/runs.ts';
import {
  freezeMachine,
  unlockMachine,
  type FrozenMachine,
  type MachineFault,
} from '../support/wholeMachine.ts';
import type { Before } from './faultyCase.ts';
import { makeUsedMachine } from './usedMachine.ts';
import { faultyWorks, type FaultyWork } from './faultyWorks.ts';

const FILE_FAULTS = [
  'EIO',
  'ENOSPC',
  'EPERM',
  'short-write',
  'lying-write',
  'error-afterwards',
  'hang',
  'dead disk',
  'kill',
] as const;
const DATABASE_FAULTS = ['reject', 'hang', 'hang-after', 'kill'] as const;
const FAULTS: readonly MachineFault[] = [
  ...FILE_FAULTS.map((fault) => ({ side: 'files', fault }) as const),
  ...DATABASE_FAULTS.map((fault) => ({ side: 'database', fault }) as const),
];
/** In a soak every call is hit; in an ordinary test each kind of fault starts at another call. */
const STEPS = { files: runs(37, 1), database: runs(7, 1) } as const;
const PATIENCE_MS = 400;

let before: Before;
let start: FrozenMachine;

beforeAll(async () => {
  const made = await makeUsedMachine();
  before = made.before;
  start = await freezeMachine(made.machine);
});
const hits = new Map<string, number>();
afterAll(async () => {
  console.log(`Calls that failed: ${JSON.stringify(Object.fromEntries(hits))}`);
  await deleteDatabases();
});

describe.each(Object.entries(faultyWorks))('%s is whole or not there', (name, work) => {
  test.each(FAULTS)(
    'whatever call to the $side does $fault',
    async (fault) => {
      const frozen = await frozenFor(work);
      const step = STEPS[fault.side];
      const first = 1 + (FAULTS.indexOf(fault) % step);
      // Until it ends before the failing call is reached.
      for (let nth = first; await isHitAt(frozen, work, fault, nth); nth += step) {
        hits.set(name, (hits.get(name) ?? 0) + 1);
      }
    },
    1_200_000,
  );
});

async function frozenFor(work: FaultyWork): Promise<FrozenMachine> {
  const machine = await start.thaw();
  const workplace = await unlockMachine(machine);
  await work.prepare(workplace, before);
  await workplace.close();
  return freezeMachine(machine);
}

/** Lets one call fail, pulls the plug, and looks what is left after the next start. */
async function isHitAt(
  frozen: FrozenMachine,
  work: FaultyWork,
  fault: MachineFault,
  nth: number,
): Promise<boolean> {
  const machine = await frozen.thawHasty();
  const workplace = await unlockMachine(machine);
  let kept = '';
  machine.arm(fault, nth);
  const running = work.run(
    workplace,
    before,
    (text) => {
      kept = text;
    },
    machine.bridge,
  );
  const answer = await Promise.race([running.catch(String), patience()]);
  // What it says after the plug was pulled nobody hears.
  const said = machine.isDead() ? null : answer;
  const isHit = machine.calls()[fault.side] >= nth;
  machine.kill();
  // A bug may not hide behind a fault.
  if (typeof said === 'string') throw new Error(`Call ${String(nth)}: ${said}`);
  const left = nth % 2 === 0 ? machine.disk.afterKill() : machine.disk.afterPowerCut();
  try {
    const next = frozen.restart(left);
    await work.judge(next, before, { said, kept });
  } catch (error) {
    throw new Error(
      `${fault.side} call ${String(nth)} did ${fault.fault}; it said ${String(said)}`,
      {
        cause: error,
      },
    );
  }
  return isHit;
}

function patience(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
}
