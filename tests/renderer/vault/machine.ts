import Dexie from 'dexie';

import type { CaseAlias } from '#shared/base/ids';
import type { SharedDoc } from '#shared/casedoc/updates';
import { parseVaultFile } from '#shared/sealing/vaultFile';

import { openVaultDatabase, type VaultDatabase } from '../../../renderer/vault/database.ts';
import { emptyFolders, type FolderContents } from '../../../renderer/platform/memoryFolders.ts';
import { emptyJournal, type JournalContents } from '../../../renderer/platform/memoryJournal.ts';
import type { OpenCase, Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { unlockWithPassphrase } from '../../../renderer/vault/workplace.ts';
import type { VaultTools } from '../../../renderer/vault/vaultTools.ts';
import { createFakeDesktop, type FakeDesktop, type Fault } from '../../support/fakeDesktop.ts';
import { faultyDatabases, type DatabaseFault } from '../../support/faultyDatabase.ts';
import { TEST_PASSPHRASE, openWorkplace } from '../../support/openWorkplace.ts';
import { testTools } from '../../support/vaultTools.ts';

/** A machine whose disk outlives its windows: close one (or kill it) and open the next. */
export interface Machine {
  readonly journal: JournalContents;
  /** The folders its user chose. */
  readonly folders: FolderContents;
  /** Every storing call of any window passes here first; null lets it work. */
  fault:
    | ((
        side: 'journal' | 'database',
        name: string,
      ) => 'reject' | 'hang' | 'hang-after' | 'disk-full' | null)
    | null;
  /** Calls of all windows so far that store or read. */
  calls: number;
}

export interface Session {
  readonly workplace: Workplace;
  readonly desktop: FakeDesktop;
  readonly tools: VaultTools;
  readonly recoveryCode: string;
  /** As if the process were killed: nothing that this window asked for happens any more. */
  readonly kill: () => void;
}

const kills: (() => void)[] = [];

export function newMachine(): Machine {
  return { journal: emptyJournal(), folders: emptyFolders(), fault: null, calls: 0 };
}

/** Makes the workplace of a new machine. */
export async function firstSession(
  machine: Machine,
  changes: Partial<VaultTools> = {},
): Promise<Session> {
  const { desktop, tools, kill } = windowOf(machine, changes);
  const made = await openWorkplace({ desktop, tools });
  return { ...made, kill };
}

/** Unlocks the workplace that is there; throws with the reason when that fails. */
export async function nextSession(
  machine: Machine,
  changes: Partial<VaultTools> = {},
  passphrase = TEST_PASSPHRASE,
): Promise<Session> {
  const { desktop, tools, kill } = windowOf(machine, changes);
  const opened = await unlockWithPassphrase(desktop.bridge, passphrase, tools);
  if (!opened.ok) throw new Error(opened.reason);
  return { workplace: opened.value, desktop, tools, recoveryCode: '', kill };
}

/** For tests with more than one machine: each sees the database of its own vault only. */
export function apart(machine: Machine): Partial<VaultTools> {
  return {
    listDatabases: () => {
      const file = machine.journal.vaultFile;
      const own = file === null ? null : parseVaultFile(file.bytes);
      return Promise.resolve(own?.ok === true ? [own.value.body.vaultId] : []);
    },
  };
}

export async function makeCase(session: Session, text: string, code = 'VA-1'): Promise<CaseAlias> {
  const made = await session.workplace.createCase(code, (doc) => {
    write(doc, text);
  });
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

export async function open(session: Session, alias: CaseAlias): Promise<OpenCase> {
  const opened = await session.workplace.openCase(alias);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

export function write(doc: SharedDoc, text: string): void {
  const prose = doc.getText('txt:a/b');
  prose.insert(prose.length, text);
}

export function textOf(doc: SharedDoc): string {
  return doc.getText('txt:a/b').toJSON();
}

export async function readCase(machine: Machine, alias: CaseAlias): Promise<string> {
  const session = await nextSession(machine);
  const text = textOf((await open(session, alias)).doc);
  await session.workplace.close();
  return text;
}

/** Opens the database of the only vault here, to look into it or damage it. */
export async function rawDatabase(): Promise<VaultDatabase> {
  const [name] = await Dexie.getDatabaseNames();
  if (name === undefined) throw new Error('no database');
  return openVaultDatabase(name.replace('samenhang-', ''));
}

/** Ends every window of the test first: one that still tries to write would bring its database back. */
export async function deleteDatabases(): Promise<void> {
  for (const end of kills.splice(0)) end();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}

function windowOf(
  machine: Machine,
  changes: Partial<VaultTools>,
): { desktop: FakeDesktop; tools: VaultTools; kill: () => void } {
  let dead = false;
  const desktop = createFakeDesktop(machine.journal, {}, machine.folders);
  desktop.setFault((name): Fault | null => {
    if (dead) return { kind: 'hang' };
    machine.calls += 1;
    const fault = machine.fault?.('journal', name) ?? null;
    if (fault === null) return null;
    if (fault !== 'disk-full') return { kind: fault };
    return name === 'appendJournal' || name === 'writeVaultFile'
      ? { kind: 'answer', answer: { ok: false, reason: 'disk-full' } }
      : null;
  });
  const databaseFault = (name: string): DatabaseFault => {
    if (dead) return 'hang';
    machine.calls += 1;
    const fault = machine.fault?.('database', name) ?? null;
    return fault === 'disk-full' ? 'reject' : fault;
  };
  const tools = testTools({ openDatabase: faultyDatabases(databaseFault), ...changes });
  const kill = (): void => {
    dead = true;
  };
  kills.push(kill);
  return { desktop, tools, kill };
}
