import { afterEach, describe, expect, test } from 'vitest';

import type { CaseAlias } from '#shared/base/ids';
import { arrivals } from '#shared/casedoc/exchangeLog';
import { readReceipts } from '#shared/merge/receiptBook';
import { restorePoints } from '#shared/versions/restorePoints';

import { runs } from '../../../support/runs.ts';
import { copyOf, dumpDatabase, restoreDatabase, restoreJournal } from '../damage.ts';
import {
  apart,
  deleteDatabases,
  nextSession,
  open,
  textOf,
  type Machine,
  type Session,
} from '../machine.ts';
import { arrive, fileFor, look, newPair, share, typeIn } from './pair.ts';

afterEach(deleteDatabases);

const FAULTS = ['reject', 'hang', 'hang-after', 'disk-full', 'kill'] as const;
/** Merging or adding makes at most about this many calls. */
const LAST_CALL = 32;
/** In a soak every call is hit; in an ordinary test each kind of fault starts at another call. */
const STEP = runs(5, 1);
const PATIENCE_MS = 240_000;
const TIMING = { idleMs: 1, longestMs: 5, watchdogMs: 20, readMs: 40, retryMs: [5, 10] };

/** Anne's machine as it was before, to start from again and again. */
interface Before {
  readonly machine: Machine;
  readonly bytes: Uint8Array;
  readonly alias: CaseAlias;
  readonly reset: () => Promise<void>;
}

describe('whatever call fails while a file is merged, all of it is there or nothing', () => {
  test.each(FAULTS)(
    'one call that does %s, then a kill',
    async (fault) => {
      const before = await merging();
      let merged = 0;
      const first = 1 + (FAULTS.indexOf(fault) % STEP);
      for (let nth = first; nth <= LAST_CALL; nth += STEP) {
        await before.reset();
        const said = await acceptWith(before, fault, nth);
        const after = await reopened(before);
        const text = await look(after, before.alias, ({ doc }) => textOf(doc));
        const desk = await look(after, before.alias, (opened) => ({
          receipts: readReceipts(opened.desk).length,
          points: restorePoints(opened.desk).length,
          open: arrivals(opened.desk).length,
        }));
        const isMerged = text.includes('Joris schrijft.');
        const where = `call ${String(nth)}: ${text}`;
        expect(text.length, where).toBe((isMerged ? BOTH : OWN).length);
        expect(text.startsWith('Milan slaapt slecht.'), where).toBe(true);
        expect(text, where).toContain('Anne schrijft.');
        expect(desk, where).toMatchObject({ receipts: isMerged ? 1 : 0, open: 0 });
        if (isMerged) {
          expect(desk.points, where).toBe(1);
          const drawing = await drawingIn(after, before.alias);
          expect(drawing, where).toEqual({ ok: true, value: DRAWING });
        }
        if (said === 'merged') expect(isMerged, where).toBe(true);
        merged += isMerged ? 1 : 0;
        await after.workplace.close();
      }
      expect(merged).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  test.each(FAULTS)(
    'the same for a case that was not here yet: %s',
    async (fault) => {
      const before = await adding();
      const first = 1 + (FAULTS.indexOf(fault) % STEP);
      for (let nth = first; nth <= LAST_CALL; nth += STEP) {
        await before.reset();
        const said = await acceptWith(before, fault, nth);
        const after = await reopened(before);
        const texts: string[] = [];
        for (const { alias } of after.workplace.cases()) {
          texts.push(await look(after, alias, ({ doc }) => textOf(doc)));
        }
        const where = `call ${String(nth)}: ${texts.join()}`;
        expect(
          texts.filter((text) => text !== OWN),
          where,
        ).toEqual([]);
        expect(texts.length, where).toBeLessThanOrEqual(1);
        if (said === 'added') expect(texts, where).toEqual([OWN]);
        await after.workplace.close();
      }
    },
    PATIENCE_MS,
  );
});

const DRAWING = new TextEncoder().encode('een tekening van een huis');
const OWN = 'Milan slaapt slecht. Anne schrijft.';
const BOTH = `${OWN} Joris schrijft.`;

async function merging(): Promise<Before> {
  const { machine, anne, joris, alias } = await newPair();
  const there = await share(anne, alias, joris);
  await typeIn(anne, alias, ' Anne schrijft.');
  await typeIn(joris, there, ' Joris schrijft.');
  const opened = await open(joris, there);
  const drawing = await opened.attachments.put(DRAWING);
  if (!drawing.ok) throw new Error(drawing.reason);
  opened.doc.getMap('consent').set('a/file', drawing.value);
  await opened.close();
  const bytes = await fileFor(joris, there, anne);
  return frozen(machine, anne, alias, bytes);
}

async function adding(): Promise<Before> {
  const { otherMachine, anne, joris, alias } = await newPair();
  await typeIn(anne, alias, ' Anne schrijft.');
  return frozen(otherMachine, joris, alias, await fileFor(anne, alias, joris));
}

async function frozen(
  machine: Machine,
  session: Session,
  alias: CaseAlias,
  bytes: Uint8Array,
): Promise<Before> {
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
  return { machine, bytes, alias, reset };
}

/** What accepting said it did; null when it failed or said nothing. */
async function acceptWith(
  { machine, bytes }: Before,
  fault: (typeof FAULTS)[number],
  nth: number,
): Promise<string | null> {
  const session = await nextSession(machine, { ...apart(machine), timing: TIMING });
  const arrived = await arrive(session, bytes);
  machine.calls = 0;
  let isKilled = false;
  machine.fault = () => {
    if (fault !== 'kill') return machine.calls === nth ? fault : null;
    isKilled ||= machine.calls === nth;
    return isKilled ? 'hang' : null;
  };
  const patience = new Promise<null>((resolve) => setTimeout(resolve, 600, null));
  const said = await Promise.race([session.workplace.exchange.accept(arrived), patience]);
  session.kill();
  machine.fault = null;
  return said?.ok === true ? said.value.kind : null;
}

async function drawingIn(at: Session, alias: CaseAlias): Promise<unknown> {
  const opened = await open(at, alias);
  const hash = opened.doc.getMap('consent').get('a/file');
  const got = await opened.attachments.get(String(hash));
  await opened.close();
  return got;
}

function reopened({ machine }: Before): Promise<Session> {
  return nextSession(machine, apart(machine));
}
