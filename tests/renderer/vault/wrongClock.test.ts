import { afterEach, describe, expect, test, vi } from 'vitest';

import { newMemoryFolder } from '../../../renderer/platform/memoryFolders.ts';
import { backupFilesIn, findBackups } from '../../../renderer/vault/backup/findBackups.ts';
import { restoreBackups } from '../../../renderer/vault/backup/restoreBackups.ts';
import { exchangeHere } from '../../../renderer/vault/exchange/exchangeWork.ts';
import { restorePoints } from '#shared/versions/restorePoints';
import { readReceipts } from '#shared/merge/receiptBook';

import { TEST_PASSPHRASE } from '../../support/openWorkplace.ts';
import {
  apart,
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  nextSession,
  textOf,
  type Machine,
  type Session,
} from './machine.ts';
import { arrive, fileFor, JORIS, look, takeIn, typeIn } from './exchange/pair.ts';

/** What a clock says when it is asked for the nth time. */
type Clock = (nth: number) => number;

const IN_1970: Clock = (nth) => nth;
const IN_2099: Clock = (nth) => Date.UTC(2099, 11, 31, 23, 59) + nth;
const OTHER_PASSPHRASE = 'kwartel zolder magneet trompet rivier';

afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabases();
});

describe('a device of which the clock is wrong', () => {
  test.each<[string, Clock, Clock]>([
    ['1970 here and 2099 there', IN_1970, IN_2099],
    ['2099 here and 1970 there', IN_2099, IN_1970],
    ['one that jumps between the two', (nth) => (nth % 2 === 0 ? IN_1970 : IN_2099)(nth), IN_1970],
    ['an empty battery: always the same moment', () => 0, () => 0],
  ])('changes only labels: %s', async (_name, anne, joris) => {
    const now = Date.now();
    const usual = await aWeek(
      (nth) => now + nth,
      (nth) => now + nth,
    );
    expect(usual).toMatchObject({ isSame: true, restored: 1 });
    expect(await aWeek(anne, joris)).toEqual(usual);
  });
});

describe('the copies of a case that was removed', () => {
  test.each([
    ['stay when the clock jumps to 2099', [IN_2099(1)], true],
    ['go after the retention period', [200, 370].map((day) => Date.UTC(2026, 2, 9 + day)), false],
  ])('%s', async (_name, moments, isThere) => {
    const machine = newMachine();
    const time = { now: Date.UTC(2026, 2, 9) };
    const anne = await firstSession(machine, { ...apart(machine), now: () => time.now });
    const removed = await makeCase(anne, 'een', 'VA-031');
    const { folder } = await backUp(anne);
    const [name = ''] = folder.files.keys();
    const other = await makeCase(anne, 'twee', 'VA-032');
    expect((await anne.workplace.removeCase(removed)).ok).toBe(true);
    for (const moment of moments) {
      time.now = moment;
      await typeIn(anne, other, ' meer');
      expect(await anne.workplace.backups.make()).toMatchObject({ value: { made: 1 } });
    }
    expect(folder.files.has(name)).toBe(isThere);
    await anne.workplace.close();
  });
});

/** Works, exchanges, locks, copies and puts back; gives all of it that is no moment in time. */
async function aWeek(clockOfAnne: Clock, clockOfJoris: Clock): Promise<unknown> {
  const [machine, otherMachine] = [newMachine(), newMachine()];
  const annesClock = clock(clockOfAnne);
  const jorisClock = clock(clockOfJoris);
  const toolsOf = (of: Machine, now: () => number) => ({ ...apart(of), now });
  vi.useFakeTimers({ toFake: ['Date'], now: annesClock() });
  const first = await firstSession(machine, toolsOf(machine, annesClock));
  const joris = await firstSession(otherMachine, toolsOf(otherMachine, jorisClock));
  joris.workplace.setPerson(JORIS);
  await first.workplace.exchange.addCard(await joris.workplace.exchange.ownCardFile());
  await joris.workplace.exchange.addCard(await first.workplace.exchange.ownCardFile());
  const alias = await makeCase(first, 'Milan slaapt slecht.', 'VA-031');

  const there = await takeIn(joris, await fileFor(first, alias, joris));
  if (there.kind !== 'added') throw new Error(there.kind);
  await typeIn(first, alias, ' Anne schrijft.');
  await typeIn(joris, there.alias, ' Joris schrijft.');
  await first.workplace.close();
  const anne = await nextSession(machine, toolsOf(machine, annesClock));
  const states = [(await arrive(anne, await fileFor(joris, there.alias, anne))).state];
  await takeIn(anne, await fileFor(joris, there.alias, anne));
  const back = await takeIn(joris, await fileFor(anne, alias, joris));
  if (back.kind !== 'merged') throw new Error(back.kind);
  const older = await fileFor(anne, alias, joris);
  await typeIn(anne, alias, ' Later.');
  await takeIn(joris, await fileFor(anne, alias, joris));
  states.push((await arrive(joris, older)).state);

  const { folder, made } = await backUp(anne);
  expect((await anne.workplace.changePassphrase(TEST_PASSPHRASE, OTHER_PASSPHRASE)).ok).toBe(true);
  const cleaned = await anne.workplace.cleanHistory(alias);
  if (!cleaned.ok) throw new Error(cleaned.reason);
  const text = await look(anne, cleaned.value, ({ doc }) => textOf(doc));
  await anne.workplace.close();
  const last = await nextSession(machine, toolsOf(machine, annesClock), OTHER_PASSPHRASE);
  const summary = {
    states,
    made,
    text: sentences(text),
    rebuilt: last.workplace.rebuilt,
    endedAbruptly: last.workplace.endedAbruptly,
    codes: last.workplace.cases().map(({ code }) => code),
    isSame: back.receipt.isSame,
    words: [back.receipt.ownWords, back.receipt.theirWords],
    theirs: await look(joris, there.alias, ({ doc, desk }) => ({
      text: sentences(textOf(doc)),
      receipts: readReceipts(desk).length,
      points: restorePoints(desk).length,
    })),
    restored: await restoreElsewhere(folder, first.recoveryCode, annesClock),
  };
  await last.workplace.close();
  await joris.workplace.close();
  await deleteDatabases();
  vi.useRealTimers();
  return summary;
}

async function backUp({ workplace, desktop }: Session) {
  const folder = newMemoryFolder('Kopie op stick');
  desktop.folders.next = folder;
  await workplace.backups.chooseFolder();
  const made = await workplace.backups.make();
  return { folder, made: made.ok ? [made.value.made, made.value.problems] : made.reason };
}

async function restoreElsewhere(
  folder: ReturnType<typeof newMemoryFolder>,
  code: string,
  now: () => number,
): Promise<number> {
  const machine = newMachine();
  const session = await firstSession(machine, { ...apart(machine), now });
  session.desktop.folders.next = folder;
  const chosen = await session.desktop.bridge.chooseFolder({ purpose: 'backup' });
  if (!chosen.ok) throw new Error(chosen.reason);
  const files = await backupFilesIn(session.desktop.bridge, chosen.value.folder);
  if (!files.ok) throw new Error(files.reason);
  const found = await findBackups(files.value, code, () => undefined, exchangeHere);
  if (!found.ok) throw new Error(found.reason);
  const outcome = await restoreBackups(session.workplace, found.value.cases, code, () => undefined);
  await session.workplace.close();
  return outcome.failed.length === 0 ? outcome.restored.length : -1;
}

/** Which of two that were written apart comes first is a matter of chance. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=\.) /u).sort();
}

/** Both what the tools are told and what `Date` says. */
function clock(at: Clock): () => number {
  let nth = 0;
  return () => {
    nth += 1;
    const now = at(nth);
    vi.setSystemTime(now);
    return now;
  };
}
