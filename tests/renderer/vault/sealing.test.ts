import { afterEach, expect, test } from 'vitest';
import type { SealingCrypto } from '#shared/sealing/sealingCrypto';
import { webCrypto } from '../../../renderer/vault/webCrypto.ts';
import {
  deleteDatabases,
  firstSession,
  makeCase,
  newMachine,
  open,
  readCase,
  write,
} from './machine.ts';

afterEach(deleteDatabases);

test('a change that could not be sealed is said to be unkept, and kept as soon as it can be', async () => {
  let isBroken = false;
  const machine = newMachine();
  const session = await firstSession(machine, { crypto: breaking(() => isBroken) });
  const alias = await makeCase(session, 'een');
  const opened = await open(session, alias);
  isBroken = true;
  write(opened.doc, ' twee');
  expect(await opened.flush()).toBe(false);
  await expect.poll(() => opened.saveState().kind).toBe('failed');
  write(opened.doc, ' drie');
  expect(await opened.flush()).toBe(false);
  isBroken = false;
  await expect.poll(() => opened.saveState().kind).toBe('saved');
  write(opened.doc, ' vier');
  expect(await opened.flush()).toBe(true);
  session.kill();
  expect(await readCase(machine, alias)).toBe('een twee drie vier');
});

/** Real sealing that refuses while `isBroken`, as when there is no memory left. */
function breaking(isBroken: () => boolean): SealingCrypto {
  return {
    ...webCrypto,
    randomBytes: (length) => {
      if (isBroken()) throw new Error('No randomness left');
      return webCrypto.randomBytes(length);
    },
  };
}
