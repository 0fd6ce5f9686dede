import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { CaseAlias } from '#shared/base/ids';
import { stateHash } from '#shared/merge/stateHash';
import { runs } from '../../../support/runs.ts';
import { deleteDatabases, open, textOf, type Session } from '../machine.ts';
import { look, typeIn } from '../exchange/pair.ts';
import { goTo, lookAtFolder, newDuo, whole } from './folderDuo.ts';
import { mishaps, onlyFolder } from './cloudFolder.ts';

afterEach(deleteDatabases);

async function hashOf(at: Session, alias: CaseAlias): Promise<string> {
  return look(at, alias, ({ doc }) =>
    stateHash(doc, async (bytes) => {
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
      return new Uint8Array(digest);
    }),
  );
}

describe('a shared folder', () => {
  test('brings both to the same, without anybody opening a file', async () => {
    const duo = await newDuo();
    const { anne, joris, alias, there } = duo;
    await typeIn(anne, alias, ' Anne schrijft.');
    await typeIn(joris, there, ' Joris schrijft.');
    await goTo(duo);
    expect(await hashOf(anne, alias)).toBe(await hashOf(joris, there));
    const text = await look(anne, alias, ({ doc }) => textOf(doc));
    for (const words of [' Anne schrijft.', ' Joris schrijft.']) expect(text).toContain(words);
    expect(anne.workplace.sharedFolder.state()).toMatchObject({ waiting: [], problem: null });
  });

  test('falls silent when both have the same: no file goes to and fro for ever', async () => {
    const duo = await newDuo();
    await typeIn(duo.anne, duo.alias, ' Anne schrijft.');
    await goTo(duo, 3);
    const files = duo.cloud.here.files.size + duo.cloud.there.files.size;
    await goTo(duo, 4);
    expect(duo.cloud.here.files.size + duo.cloud.there.files.size).toBe(files);
  });

  test('has names that tell nothing, and one writer a folder', async () => {
    const duo = await newDuo();
    await typeIn(duo.anne, duo.alias, ' Anne schrijft.');
    await goTo(duo);
    const own = onlyFolder(duo.anne.desktop.folders.chosen);
    for (const path of duo.cloud.here.files.keys()) {
      expect(path).toMatch(/^case-[0-9a-f]{32}\/[0-9a-f]{32}\/\d{8}-[0-9a-f]{8}\.vau$/);
    }
    expect([...duo.cloud.here.files.keys()].some((path) => path.includes(own))).toBe(true);
  });

  test('writes a file only when something changed and it is time', async () => {
    const duo = await newDuo();
    const { anne, alias, cloud } = duo;
    const calmly = () => anne.workplace.sharedFolder.look({ mayReceive: () => true });
    await calmly();
    expect(cloud.here.files.size).toBe(1);
    await typeIn(anne, alias, ' Meer.');
    await calmly();
    expect(cloud.here.files.size).toBe(1);
    await lookAtFolder(anne);
    expect(cloud.here.files.size).toBe(2);
    await lookAtFolder(anne);
    expect(cloud.here.files.size).toBe(2);
  });

  test('asks first when the card of the sender was never checked', async () => {
    const duo = await newDuo();
    const { anne, joris, alias, there, cloud } = duo;
    joris.workplace.exchange.setChecked(await anne.workplace.exchange.ownSignKey(), false);
    await typeIn(anne, alias, ' Anne schrijft.');
    await lookAtFolder(anne);
    cloud.sync(whole);
    await lookAtFolder(joris);
    const [waiting] = joris.workplace.sharedFolder.state().waiting;
    expect(waiting?.arrived).toMatchObject({ code: 'VA-031', senderName: 'Anne de Graaf' });
    expect(await look(joris, there, ({ doc }) => textOf(doc))).not.toContain('Anne schrijft');
    const bytes = waiting === undefined ? null : await joris.workplace.sharedFolder.read(waiting);
    const opened = bytes === null ? null : await joris.workplace.exchange.openPackage(bytes);
    if (opened?.ok !== true) throw new Error('not opened');
    await joris.workplace.exchange.accept(opened.value);
    // Another look: what was opened by hand waits no longer.
    await typeIn(anne, alias, ' En meer.');
    joris.workplace.exchange.setChecked(await anne.workplace.exchange.ownSignKey(), true);
    await goTo(duo);
    expect(joris.workplace.sharedFolder.state().waiting).toEqual([]);
    expect(await look(joris, there, ({ doc }) => textOf(doc))).toContain('En meer.');
  });

  test('offers a case that is not here yet, and adds none by itself', async () => {
    const duo = await newDuo();
    const { anne, joris, cloud } = duo;
    const made = await anne.workplace.createCase('VA-040', () => undefined);
    if (!made.ok) throw new Error(made.reason);
    anne.workplace.sharedFolder.setPartners(made.value, [
      await joris.workplace.exchange.ownSignKey(),
    ]);
    await lookAtFolder(anne);
    cloud.sync(whole);
    await lookAtFolder(joris);
    expect(joris.workplace.cases()).toHaveLength(1);
    expect(joris.workplace.sharedFolder.state().waiting).toMatchObject([
      { arrived: { code: 'VA-040' } },
    ]);
  });

  test('waits while a person opens a file', async () => {
    const duo = await newDuo();
    const { anne, joris, alias, there, cloud } = duo;
    await typeIn(anne, alias, ' Anne schrijft.');
    await lookAtFolder(anne);
    cloud.sync(whole);
    await joris.workplace.sharedFolder.look({ mayReceive: () => false });
    expect(await look(joris, there, ({ doc }) => textOf(doc))).not.toContain('Anne schrijft');
    await lookAtFolder(joris);
    expect(await look(joris, there, ({ doc }) => textOf(doc))).toContain('Anne schrijft');
  });

  test('says that it is out of reach, and goes on when it is back', async () => {
    const duo = await newDuo();
    duo.cloud.here.isGone = true;
    await lookAtFolder(duo.anne);
    expect(duo.anne.workplace.sharedFolder.state().problem).toBe('unreachable');
    duo.cloud.here.isGone = false;
    await typeIn(duo.anne, duo.alias, ' Weer terug.');
    await goTo(duo);
    expect(duo.anne.workplace.sharedFolder.state().problem).toBeNull();
    expect(await look(duo.joris, duo.there, ({ doc }) => textOf(doc))).toContain('Weer terug.');
  });

  test('writes again what somebody threw away or a sync program cut short', async () => {
    const duo = await newDuo();
    const { anne, joris, alias, there, cloud } = duo;
    await typeIn(anne, alias, ' Anne schrijft.');
    await lookAtFolder(anne);
    cloud.here.files.clear();
    await lookAtFolder(anne);
    expect(cloud.here.files.size).toBe(1);
    const [path = ''] = cloud.here.files.keys();
    cloud.here.files.set(path, { bytes: new Uint8Array(10), changedAt: 0 });
    await lookAtFolder(anne);
    cloud.sync(whole);
    await lookAtFolder(joris);
    expect(await look(joris, there, ({ doc }) => textOf(doc))).toContain('Anne schrijft');
  });

  test.each(mishaps)(
    'keeps every word when the sync program does this to every file: %s',
    async (mishap) => {
      const duo = await newDuo();
      const { anne, joris, alias, there, cloud } = duo;
      for (let round = 0; round < 3; round += 1) {
        await typeIn(anne, alias, ` anne${String(round)}`);
        await typeIn(joris, there, ` joris${String(round)}`);
        await lookAtFolder(anne);
        cloud.sync(() => mishap);
        await lookAtFolder(joris);
        cloud.sync(() => mishap);
      }
      await goTo(duo, 4);
      expect(await hashOf(anne, alias)).toBe(await hashOf(joris, there));
      const text = await look(anne, alias, ({ doc }) => textOf(doc));
      for (const who of ['anne', 'joris']) {
        for (let round = 0; round < 3; round += 1)
          expect(text).toContain(` ${who}${String(round)}`);
      }
    },
  );

  test('a compressed day with two writers and everything that goes wrong: no word lost', async () => {
    const step = fc.record({
      who: fc.constantFrom('anne', 'joris'),
      does: fc.constantFrom('type', 'look', 'look', 'sync'),
      mishap: fc.option(fc.constantFrom(...mishaps)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        const duo = await newDuo();
        const { anne, joris, alias, there, cloud } = duo;
        const typed: string[] = [];
        for (const [index, { who, does, mishap }] of steps.entries()) {
          const [at, own] = who === 'anne' ? ([anne, alias] as const) : ([joris, there] as const);
          if (does === 'sync') cloud.sync(() => mishap);
          if (does === 'look') await lookAtFolder(at);
          if (does === 'type') {
            const words = ` ${who}${String(index)}.`;
            typed.push(words);
            await typeIn(at, own, words);
          }
        }
        await goTo(duo, 4);
        expect(await hashOf(anne, alias)).toBe(await hashOf(joris, there));
        const opened = await open(anne, alias);
        for (const words of typed) expect(textOf(opened.doc)).toContain(words);
        await opened.close();
        await anne.workplace.close();
        await joris.workplace.close();
        await deleteDatabases();
      }),
      { numRuns: runs(5, 200), endOnFailure: true },
    );
  });
});
