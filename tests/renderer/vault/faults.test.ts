import { afterEach, describe, expect, test } from 'vitest';

import { runs } from '../../support/runs.ts';
import { combineSaveStates } from '../../../renderer/vault/combineSaveStates.ts';
import type { OpenCase } from '../../../renderer/vault/unlockedWorkplace.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  open,
  textOf,
  write,
  type Machine,
  type Session,
} from './machine.ts';

afterEach(deleteDatabases);

const FAULTS = ['reject', 'hang', 'hang-after', 'disk-full'] as const;
/** A session with snapshots and compaction makes about this many calls. */
const LAST_CALL = 80;
/** In a soak every call is hit; in an ordinary test each kind of fault starts at another call. */
const STEP = runs(7, 1);
const PATIENCE_MS = 120_000;
const TIMING = { idleMs: 1, longestMs: 5, watchdogMs: 20, readMs: 40, retryMs: [5, 10] };
const TOOLS = { timing: TIMING, snapshotAfter: { records: 4, bytes: 1_000_000 } };

interface Acknowledged {
  /** Everything of which the save state said that it is kept, once or twice. */
  text: string;
  /** The same of what is only for oneself. */
  own: string;
}

describe('whatever call fails, nothing acknowledged is lost', () => {
  test.each(FAULTS)(
    'one call that does %s, then a kill',
    async (fault) => {
      const first = 1 + (FAULTS.indexOf(fault) % STEP);
      for (let nth = first; nth <= LAST_CALL; nth += STEP) {
        const { machine, alias } = await prepared();
        const acknowledged: Acknowledged = { text: 'begin', own: '' };
        machine.calls = 0;
        machine.fault = () => (machine.calls === nth ? fault : null);
        const session = await nextSession(machine, TOOLS).catch(() => null);
        if (session !== null) {
          await workAndDie(session, alias, acknowledged);
        }
        machine.fault = null;
        await expectKept(machine, alias, acknowledged, nth);
        await deleteDatabases();
      }
    },
    PATIENCE_MS,
  );

  test.each(['journal', 'database'] as const)(
    'the %s fails for good from any call on, then a kill and the loss of that side',
    async (side) => {
      for (let nth = 1; nth <= LAST_CALL; nth += 2 * STEP) {
        const { machine, alias } = await prepared();
        const acknowledged: Acknowledged = { text: 'begin', own: '' };
        machine.calls = 0;
        machine.fault = (failing) => (failing === side && machine.calls >= nth ? 'reject' : null);
        const session = await nextSession(machine, TOOLS).catch(() => null);
        if (session !== null) await workAndDie(session, alias, acknowledged);
        machine.fault = null;
        if (side === 'database') await deleteDatabases();
        else machine.journal.chains.clear();
        await expectKept(machine, alias, acknowledged, nth);
        await deleteDatabases();
      }
    },
    PATIENCE_MS,
  );

  test(
    'a kill at any call, without any other fault',
    async () => {
      for (let nth = 1; nth <= LAST_CALL; nth += STEP) {
        const { machine, alias } = await prepared();
        const acknowledged: Acknowledged = { text: 'begin', own: '' };
        machine.calls = 0;
        let killed = false;
        machine.fault = () => {
          killed ||= machine.calls === nth;
          return killed ? 'hang' : null;
        };
        const session = await nextSession(machine, TOOLS).catch(() => null);
        if (session !== null) await workAndDie(session, alias, acknowledged);
        machine.fault = null;
        await expectKept(machine, alias, acknowledged, nth);
        await deleteDatabases();
      }
    },
    PATIENCE_MS,
  );

  test('a session that was killed is noticed, one that closed is not', async () => {
    const { machine, alias } = await prepared();
    const session = await nextSession(machine);
    expect(session.workplace.endedAbruptly).toBe(false);
    const opened = await open(session, alias);
    write(opened.doc, ' x');
    await opened.flush();
    session.kill();
    const next = await nextSession(machine);
    expect(next.workplace.endedAbruptly).toBe(true);
    expect(next.workplace.rebuilt).toBe('nothing');
    expect(next.workplace.lastKeptAt).toBeGreaterThan(Date.now() - 60_000);
    await next.workplace.close();
  });
});

test('of several save states the worst is shown', () => {
  const saved = { kind: 'saved', at: 5 } as const;
  const later = { kind: 'saved', at: 9 } as const;
  const failed = { kind: 'failed', since: 1, reason: 'disk-full' } as const;
  const once = { kind: 'oneCopy', at: 7, lost: 'journal', reason: 'timeout' } as const;
  expect(combineSaveStates([saved, later])).toBe(later);
  expect(combineSaveStates([saved, { kind: 'saving', since: 3 }, later]).kind).toBe('saving');
  expect(combineSaveStates([once, saved])).toBe(once);
  expect(combineSaveStates([saved, failed, once])).toBe(failed);
  const older = { kind: 'saving', since: 1 } as const;
  expect(combineSaveStates([{ kind: 'saving', since: 3 }, older])).toBe(older);
});

async function prepared(): Promise<{
  machine: Machine;
  alias: Awaited<ReturnType<typeof makeCase>>;
}> {
  const machine = newMachine();
  const session = await firstSession(machine);
  const alias = await makeCase(session, 'begin');
  await session.workplace.close();
  return { machine, alias };
}

async function workAndDie(
  session: Session,
  alias: Awaited<ReturnType<typeof makeCase>>,
  acknowledged: Acknowledged,
): Promise<void> {
  const opened = await session.workplace.openCase(alias);
  if (opened.ok) {
    for (let word = 0; word < 7; word += 1) {
      const { doc, privateDoc } = opened.value;
      write(doc, ` ${String(word)}`);
      write(privateDoc, ` ${String(word)}`);
      if (!(await flushed(opened.value))) continue;
      acknowledged.text = textOf(doc);
      acknowledged.own = textOf(privateDoc);
    }
  }
  session.kill();
}

async function expectKept(
  machine: Machine,
  alias: Awaited<ReturnType<typeof makeCase>>,
  acknowledged: Acknowledged,
  nth: number,
): Promise<void> {
  const session = await nextSession(machine);
  const { doc, privateDoc } = await open(session, alias);
  const [text, own] = [textOf(doc), textOf(privateDoc)];
  await session.workplace.close();
  expect(text.startsWith(acknowledged.text), `call ${String(nth)}: ${text}`).toBe(true);
  expect(own.startsWith(acknowledged.own), `call ${String(nth)}, private: ${own}`).toBe(true);
}

/** True only when a screen would have said that the last word is kept. */
async function flushed(opened: OpenCase): Promise<boolean> {
  const kept = await opened.flush();
  const { kind } = opened.saveState();
  return kept && (kind === 'saved' || kind === 'oneCopy');
}
