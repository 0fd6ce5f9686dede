import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';

import { unlockWithPassphrase } from '../../../renderer/vault/workplace.ts';
import { stretchInWorker } from '../../../renderer/vault/stretchInWorker.ts';
import { browserTools } from '../../../renderer/vault/vaultTools.ts';
import { DEFAULT_KDF } from '#shared/sealing/vaultFile';
import { toHex } from '#shared/base/hex';
import { TEST_PASSPHRASE, TEST_PERSON, openWorkplace } from '../../support/openWorkplace.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('Argon2id runs in its worker at full strength', async () => {
  const kdf = { name: 'argon2id', ...DEFAULT_KDF, salt: '01'.repeat(16) } as const;
  const derived = await stretchInWorker('zilver ladder', kdf);
  expect(toHex(derived)).toMatch(/^[0-9a-f]{64}$/);
  expect(toHex(await stretchInWorker('zilver ladder', kdf))).toBe(toHex(derived));
});

test('a workplace is made, kept, closed and opened in a real browser', async () => {
  const { workplace, desktop } = await openWorkplace({ tools: browserTools });
  const made = await workplace.createCase('VA-1', (doc) => {
    doc.getText('txt:a/b').insert(0, 'Een zin.');
  });
  expect(workplace.saveState().kind).toBe('saved');
  await workplace.close();
  const opened = await unlockWithPassphrase(desktop.bridge, TEST_PASSPHRASE);
  if (!opened.ok || !made.ok) throw new Error('did not open');
  expect(opened.value.person()).toEqual(TEST_PERSON);
  const analysis = await opened.value.openCase(made.value);
  if (!analysis.ok) throw new Error(analysis.reason);
  expect(analysis.value.doc.getText('txt:a/b').toJSON()).toBe('Een zin.');
  await opened.value.close();
});

test('nothing readable stands in IndexedDB', async () => {
  const { workplace } = await openWorkplace({ tools: browserTools });
  await workplace.createCase('VA-4711', (doc) => {
    doc.getText('txt:a/b').insert(0, 'zeldzaamwoord123');
  });
  await workplace.close();
  const dump: string[] = [];
  for (const name of await Dexie.getDatabaseNames()) {
    const dexie = await new Dexie(name).open();
    for (const table of dexie.tables) {
      for (const row of await table.toArray()) dump.push(readable(row));
    }
    dexie.close();
  }
  const all = dump.join('\n');
  expect(all.length).toBeGreaterThan(1000);
  for (const word of ['zeldzaamwoord123', 'VA-4711', TEST_PERSON.name, TEST_PERSON.organisation]) {
    expect(all).not.toContain(word);
  }
});

function readable(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}
