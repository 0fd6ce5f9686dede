import { createWorkplace } from '../../renderer/vault/workplace.ts';
import { apart, firstSession, newMachine } from '../renderer/vault/machine.ts';
import { fileFor, JORIS, share } from '../renderer/vault/exchange/pair.ts';
import { TEST_PASSPHRASE, TEST_PERSON } from '../support/openWorkplace.ts';
import { startMachine, STICK, type WholeMachine } from '../support/wholeMachine.ts';
import { fillCase, look, writeAsPartner, type Before } from './faultyCase.ts';

/**
 * A machine with one case, a folder for backups and a file of the partner to merge; its workplace
 * is closed. Import `fake-indexeddb/auto` before.
 */
export async function makeUsedMachine(): Promise<{
  readonly machine: WholeMachine;
  readonly before: Before;
}> {
  const machine = startMachine();
  const made = await createWorkplace(machine.bridge, TEST_PASSPHRASE, TEST_PERSON, machine.tools);
  if (!made.ok) throw new Error(made.reason);
  const { workplace, recoveryCode } = made.value;
  await machine.disk.makeFolder(STICK);
  const { alias, drawing } = await fillCase(workplace);
  const chosen = await workplace.backups.chooseFolder();
  const folder = workplace.backups.facts().folder?.folder;
  if (!chosen.ok || folder === undefined) throw new Error('No folder');

  const other = newMachine();
  const joris = await firstSession(other, apart(other));
  joris.workplace.setPerson(JORIS);
  const anne = {
    workplace,
    desktop: joris.desktop,
    tools: machine.tools,
    recoveryCode,
    kill: () => undefined,
  };
  await workplace.exchange.addCard(await joris.workplace.exchange.ownCardFile());
  await joris.workplace.exchange.addCard(await workplace.exchange.ownCardFile());
  const there = await share(anne, alias, joris);
  await look(joris.workplace, there, writeAsPartner);
  const file = await fileFor(joris, there, anne);
  await joris.workplace.close();
  await workplace.close();
  return { machine, before: { alias, recoveryCode, drawing, folder, file } };
}
