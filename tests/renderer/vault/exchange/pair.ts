import type { CaseAlias } from '#shared/base/ids';
import type { Person } from '#shared/casedoc/workplaceIndex';

import type { OpenCase } from '../../../../renderer/vault/unlockedWorkplace.ts';
import type {
  ArrivedPackage,
  MergeOutcome,
} from '../../../../renderer/vault/exchange/workplaceExchange.ts';
import {
  apart,
  firstSession,
  makeCase,
  newMachine,
  open,
  write,
  type Machine,
  type Session,
} from '../machine.ts';

export const JORIS: Person = {
  name: 'Joris Baks',
  organisation: 'Pool Noord',
  role: 'poolScientist',
};

/** Two machines that know each other's cards; Anne has a case, Joris not yet. */
export interface Pair {
  readonly machine: Machine;
  readonly otherMachine: Machine;
  readonly anne: Session;
  readonly joris: Session;
  readonly alias: CaseAlias;
}

export async function newPair(text = 'Milan slaapt slecht.'): Promise<Pair> {
  const [machine, otherMachine] = [newMachine(), newMachine()];
  const anne = await firstSession(machine, apart(machine));
  const joris = await firstSession(otherMachine, apart(otherMachine));
  joris.workplace.setPerson(JORIS);
  await anne.workplace.exchange.addCard(await joris.workplace.exchange.ownCardFile());
  await joris.workplace.exchange.addCard(await anne.workplace.exchange.ownCardFile());
  const alias = await makeCase(anne, text, 'VA-031');
  return { machine, otherMachine, anne, joris, alias };
}

/** The file of one for the other. */
export async function fileFor(from: Session, alias: CaseAlias, to: Session): Promise<Uint8Array> {
  const signKeys = [await to.workplace.exchange.ownSignKey()];
  const sealed = await from.workplace.exchange.sealCase(alias, { kind: 'cards', signKeys });
  if (!sealed.ok) throw new Error(sealed.reason);
  await sealed.value.noteSent();
  return sealed.value.bytes;
}

export async function arrive(at: Session, bytes: Uint8Array): Promise<ArrivedPackage> {
  const arrived = await at.workplace.exchange.openPackage(bytes);
  if (!arrived.ok) throw new Error(arrived.reason);
  return arrived.value;
}

/** Opens and accepts in one go; throws when either fails. */
export async function takeIn(at: Session, bytes: Uint8Array): Promise<MergeOutcome> {
  const outcome = await at.workplace.exchange.accept(await arrive(at, bytes));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** Sends the case over and gives its alias there. */
export async function share(from: Session, alias: CaseAlias, to: Session): Promise<CaseAlias> {
  const outcome = await takeIn(to, await fileFor(from, alias, to));
  if (outcome.kind === 'stopped') throw new Error('stopped');
  return outcome.alias;
}

/** Types in the shared text, and keeps it. */
export async function typeIn(at: Session, alias: CaseAlias, text: string): Promise<void> {
  await change(at, alias, ({ doc }) => {
    write(doc, text);
  });
}

export async function change(
  at: Session,
  alias: CaseAlias,
  edit: (opened: OpenCase) => void,
): Promise<void> {
  const opened = await open(at, alias);
  edit(opened);
  if (!(await opened.flush())) throw new Error('not kept');
  await opened.close();
}

export async function look<Value>(
  at: Session,
  alias: CaseAlias,
  see: (opened: OpenCase) => Value,
): Promise<Value> {
  const opened = await open(at, alias);
  const seen = see(opened);
  await opened.close();
  return seen;
}
