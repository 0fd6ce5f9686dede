import { expect } from 'vitest';

import type { DesktopBridge } from '#shared/desktop/contract';
import { looksLikePackage } from '#shared/folder/folderNames';
import { readReceipts } from '#shared/merge/receiptBook';

import { backupFilesIn, findBackups } from '../../renderer/vault/backup/findBackups.ts';
import { restoreBackups } from '../../renderer/vault/backup/restoreBackups.ts';
import { exchangeHere } from '../../renderer/vault/exchange/exchangeWork.ts';
import type { Workplace } from '../../renderer/vault/unlockedWorkplace.ts';
import { STICK, unlockMachine, type WholeMachine } from '../support/wholeMachine.ts';
import { TEST_PASSPHRASE } from '../support/openWorkplace.ts';
import {
  append,
  expectWhole,
  look,
  PARTNER_TEXT,
  TEXT,
  textIn,
  type Before,
} from './faultyCase.ts';

/** Work of which any one call may fail. */
export interface FaultyWork {
  /** Last touch before the machine is frozen. */
  readonly prepare: (workplace: Workplace, before: Before) => Promise<void>;
  /** True when it said that it was done. `kept` is told every text that was said to be kept. */
  readonly run: (
    workplace: Workplace,
    before: Before,
    kept: (text: string) => void,
    bridge: DesktopBridge,
  ) => Promise<boolean>;
  /** Throws unless all of it is there, or nothing. `said` is null when it never answered. */
  readonly judge: (machine: WholeMachine, before: Before, seen: Seen) => Promise<void>;
}

/** What was seen of the work before the plug was pulled. */
export interface Seen {
  readonly said: boolean | null;
  readonly kept: string;
}

const LETTER = new TextEncoder().encode('een brief van school');
const OTHER_PASSPHRASE = 'kwartel zolder magneet trompet rivier';

const merging: FaultyWork = {
  prepare: () => Promise.resolve(),
  run: async ({ exchange }, { file }) => {
    const arrived = await exchange.openPackage(file);
    if (!arrived.ok) return false;
    const accepted = await exchange.accept(arrived.value);
    return accepted.ok && accepted.value.kind === 'merged';
  },
  judge: async (machine, before, { said }) => {
    const workplace = await unlockMachine(machine);
    const seen = await look(workplace, before.alias, (opened) => ({
      text: textIn(opened.doc),
      receipts: readReceipts(opened.desk).length,
    }));
    const isIn = seen.text !== TEXT;
    expect(seen).toEqual({ text: isIn ? TEXT + PARTNER_TEXT : TEXT, receipts: isIn ? 1 : 0 });
    if (said === true) expect(isIn).toBe(true);
    await expectWhole(workplace, before);
    await workplace.close();
  },
};

const compacting: FaultyWork = {
  prepare: () => Promise.resolve(),
  run: async (workplace, { alias }, kept) => {
    const opened = await workplace.openCase(alias);
    if (!opened.ok) return false;
    for (let word = 0; word < 7; word += 1) {
      append(opened.value.doc, ` ${String(word)}`);
      const isKept = await opened.value.flush();
      const { kind } = opened.value.saveState();
      if (isKept && (kind === 'saved' || kind === 'oneCopy')) kept(textIn(opened.value.doc));
    }
    await workplace.close();
    return true;
  },
  judge: async (machine, before, { kept }) => {
    const workplace = await unlockMachine(machine);
    const text = await look(workplace, before.alias, ({ doc }) => textIn(doc));
    expect(text.startsWith(kept), `${text} after ${kept}`).toBe(true);
    await expectWhole(workplace, before);
    await workplace.close();
  },
};

const backingUp: FaultyWork = {
  prepare: () => Promise.resolve(),
  run: async ({ backups }) => {
    const made = await backups.make(400);
    return made.ok && made.value.problems.length === 0 && made.value.made === 1;
  },
  judge: async (machine, before, { said }) => {
    const workplace = await unlockMachine(machine);
    const names = (await machine.disk.listNames(STICK)).filter(looksLikePackage);
    const good = workplace.backups.facts().copies.filter(({ state }) => state === 'good');
    for (const { name } of good) expect(names).toContain(name);
    if (said === true) expect(good).toHaveLength(1);
    if (names.length > 0) {
      const found = await findIn(machine, before);
      expect(found).toMatchObject({ ok: true, value: { unopened: 0 } });
    }
    const again = await workplace.backups.make();
    expect(again).toMatchObject({ ok: true, value: { problems: [] } });
    await expectWhole(workplace, before);
    await workplace.close();
  },
};

const choosingPassphrase: FaultyWork = {
  prepare: () => Promise.resolve(),
  run: async (workplace) =>
    (await workplace.changePassphrase(TEST_PASSPHRASE, OTHER_PASSPHRASE)).ok,
  judge: async (machine, before, { said }) => {
    const opens = [];
    for (const passphrase of [TEST_PASSPHRASE, OTHER_PASSPHRASE]) {
      const opened = await unlockMachine(machine, passphrase).catch((error: unknown) => {
        expect(error).toEqual(new Error('wrong-passphrase'));
        return null;
      });
      if (opened === null) continue;
      opens.push(passphrase);
      await expectWhole(opened, before);
      await opened.close();
    }
    // One of both, never neither; and the new one when it was said that it counts.
    expect(opens).toHaveLength(1);
    if (said === true) expect(opens).toEqual([OTHER_PASSPHRASE]);
  },
};

const attaching: FaultyWork = {
  prepare: () => Promise.resolve(),
  run: async (workplace, { alias }) => {
    const opened = await workplace.openCase(alias);
    if (!opened.ok) return false;
    const put = await opened.value.attachments.put(LETTER);
    if (!put.ok) return false;
    opened.value.doc.getMap('attachment').set('a2/file', put.value);
    return opened.value.flush();
  },
  judge: async (machine, before, { said }) => {
    const workplace = await unlockMachine(machine);
    const got = await look(workplace, before.alias, async ({ doc, attachments }) => {
      const hash = doc.getMap('attachment').get('a2/file');
      return typeof hash === 'string' ? attachments.get(hash) : null;
    });
    // What the analysis names is there; a file that nothing names yet is harmless.
    if (got !== null) expect(got).toEqual({ ok: true, value: LETTER });
    if (said === true) expect(got).not.toBeNull();
    await expectWhole(workplace, before);
    await workplace.close();
  },
};

const cleaning: FaultyWork = {
  prepare: () => Promise.resolve(),
  // Only then does the save line say that everything is kept.
  run: async (workplace, { alias }) =>
    (await workplace.cleanHistory(alias)).ok && (await workplace.flush()),
  judge: async (machine, before, { said }) => {
    const workplace = await unlockMachine(machine);
    const [line, ...others] = workplace.cases();
    expect(others).toEqual([]);
    if (line === undefined) throw new Error('The case is gone');
    const isCleaned = line.alias !== before.alias;
    if (said === true) expect(isCleaned).toBe(true);
    expect(workplace.hasFormerHistory(line.alias)).toBe(isCleaned);
    await expectWhole(workplace, before);
    await workplace.close();
  },
};

const restoring: FaultyWork = {
  prepare: async (workplace, { alias }) => {
    const made = await workplace.backups.make();
    const removed = await workplace.removeCase(alias);
    if (!made.ok || made.value.made !== 1 || !removed.ok) throw new Error('Not prepared');
  },
  run: async (workplace, before, _kept, bridge) => {
    const found = await findIn({ bridge }, before);
    if (!found.ok) return false;
    const { cases } = found.value;
    const outcome = await restoreBackups(workplace, cases, before.recoveryCode, noMatter);
    return outcome.failed.length === 0 && outcome.restored.length === 1;
  },
  judge: async (machine, before, { said }) => {
    const workplace = await unlockMachine(machine);
    const isBack = workplace.cases().length > 0;
    if (said === true) expect(isBack).toBe(true);
    // What is not there can be put back again, and what is there is not put back twice.
    const found = await findIn(machine, before);
    if (!found.ok) throw new Error(found.reason);
    const again = await restoreBackups(workplace, found.value.cases, before.recoveryCode, noMatter);
    expect(again.failed).toEqual([]);
    expect(workplace.cases()).toHaveLength(1);
    await expectWhole(workplace, before);
    await workplace.close();
  },
};

const removing: FaultyWork = {
  prepare: () => Promise.resolve(),
  run: async (workplace, { alias }) =>
    (await workplace.removeCase(alias)).ok && (await workplace.flush()),
  judge: async (machine, _before, { said }) => {
    const workplace = await unlockMachine(machine);
    const isHere = workplace.cases().length > 0;
    if (said === true) expect(isHere).toBe(false);
    // One that is half gone can be taken away for good.
    for (const { alias } of workplace.cases()) {
      expect(await workplace.removeCase(alias)).toEqual({ ok: true, value: null });
    }
    expect(workplace.cases()).toEqual([]);
    await workplace.close();
  },
};

/** Every kind of work that must be whole or not at all. */
export const faultyWorks = {
  import: merging,
  compaction: compacting,
  backup: backingUp,
  passphrase: choosingPassphrase,
  attachment: attaching,
  'clean history': cleaning,
  restore: restoring,
  removal: removing,
} satisfies Readonly<Record<string, FaultyWork>>;

async function findIn({ bridge }: Pick<WholeMachine, 'bridge'>, before: Before) {
  const files = await backupFilesIn(bridge, before.folder);
  if (!files.ok) return files;
  return findBackups(files.value, before.recoveryCode, noMatter, exchangeHere);
}

const noMatter = (): void => undefined;
