import { afterEach, describe, expect, test } from 'vitest';

import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { ownItems } from '#shared/casedoc/sharePrivate';
import { encodeSharedDoc } from '#shared/casedoc/updates';
import { readReceipts } from '#shared/merge/receiptBook';

import type { open } from './machine.ts';
import { apart, deleteDatabases, nextSession, textOf, type Session } from './machine.ts';
import { arrive, change, fileFor, look, newPair, share, takeIn } from './exchange/pair.ts';

afterEach(deleteDatabases);

const FIELD = 'txt:f1/text';
const NAME = 'geheimenaam';

type Alias = Parameters<typeof open>[1];

/** Types in a text of the analysis. */
const typeAt = (at: Session, alias: Alias, text: string, place?: number) =>
  change(at, alias, ({ doc }) => {
    const prose = doc.getText(FIELD);
    prose.insert(place ?? prose.length, text, {});
  });
const readAt = (at: Session, alias: Alias) =>
  look(at, alias, ({ doc }) => doc.getText(FIELD).toJSON());
const holds = (at: Session, alias: Alias, word: string) =>
  look(at, alias, ({ doc }) => Buffer.from(encodeSharedDoc(doc)).includes(word));

async function pairWithHistory() {
  const pair = await newPair();
  const { anne, joris, alias } = pair;
  await typeAt(anne, alias, `Zij heet ${NAME}. Zij slaapt slecht.`);
  await change(anne, alias, ({ doc, privateDoc }) => {
    doc.getMap('factor').set('f1/createdAt', 1);
    doc.getMap('factor').set('f1/order', 'a');
    doc.getText(FIELD).delete(9, NAME.length);
    privateDoc.getText(FIELD).insert(0, 'alleen voor mij');
  });
  const there = await share(anne, alias, joris);
  return { ...pair, there };
}

async function clean(at: Session, alias: Alias): Promise<Alias> {
  const cleaned = await at.workplace.cleanHistory(alias);
  if (!cleaned.ok) throw new Error(cleaned.reason);
  return cleaned.value;
}

describe('cleaning up the history', () => {
  test('leaves the words, takes the past away, and keeps what is private', async () => {
    const { anne, alias } = await pairWithHistory();
    expect(await holds(anne, alias, NAME.slice(1))).toBe(true);
    const cleaned = await clean(anne, alias);
    expect(cleaned).not.toBe(alias);
    expect(anne.workplace.cases().map((line) => [line.alias, line.code])).toEqual([
      [cleaned, 'VA-031'],
    ]);
    expect(await readAt(anne, cleaned)).toBe('Zij heet . Zij slaapt slecht.');
    expect(await holds(anne, cleaned, NAME.slice(1))).toBe(false);
    expect(await look(anne, cleaned, ({ privateDoc }) => privateDoc.getText(FIELD).toJSON())).toBe(
      'alleen voor mij',
    );
    expect(anne.workplace.hasFormerHistory(cleaned)).toBe(true);
  });

  test('is there after locking, and the old history can be made unreadable for good', async () => {
    const { machine, anne, alias } = await pairWithHistory();
    const cleaned = await clean(anne, alias);
    await anne.workplace.close();
    const again = await nextSession(machine, apart(machine));
    expect(again.workplace.cases().map((line) => line.alias)).toEqual([cleaned]);
    expect((await again.workplace.shredHistory(cleaned)).ok).toBe(true);
    expect(again.workplace.hasFormerHistory(cleaned)).toBe(false);
    expect(machine.journal.chains.has(alias)).toBe(false);
    expect(await readAt(again, cleaned)).toContain('Zij slaapt slecht.');
    expect(await look(again, cleaned, ({ privateDoc }) => textOf(privateDoc))).toBeDefined();
  });

  test('takes every earlier history along when it was cleaned up more than once', async () => {
    const { machine, anne, alias } = await pairWithHistory();
    const once = await clean(anne, alias);
    const twice = await clean(anne, once);
    expect(anne.workplace.cases().map((line) => line.alias)).toEqual([twice]);
    expect((await anne.workplace.shredHistory(twice)).ok).toBe(true);
    expect(anne.workplace.cases().map((line) => line.alias)).toEqual([twice]);
    expect([machine.journal.chains.has(alias), machine.journal.chains.has(once)]).toEqual([
      false,
      false,
    ]);
  });

  test('does not bring a thing back as a private one that was shared and then removed', async () => {
    const { anne, alias } = await pairWithHistory();
    await change(anne, alias, ({ doc, privateDoc }) => {
      for (const one of [doc, privateDoc]) one.getMap('factor').set('f2/createdAt', 1);
      doc.getMap('factor').set('f2/deleted', true);
      privateDoc.getMap('factor').set('f3/createdAt', 1);
    });
    const cleaned = await clean(anne, alias);
    const own = await look(anne, cleaned, ({ doc, privateDoc }) =>
      ownItems({ shared: doc, own: privateDoc }),
    );
    expect(own).toEqual([{ collection: 'factor', id: 'f3' }]);
  });

  test('goes with all it was when the case is removed', async () => {
    const { machine, anne, alias } = await pairWithHistory();
    const once = await clean(anne, alias);
    const twice = await clean(anne, once);
    expect((await anne.workplace.removeCase(twice)).ok).toBe(true);
    expect(anne.workplace.cases()).toEqual([]);
    for (const one of [alias, once, twice]) expect(machine.journal.chains.has(one)).toBe(false);
  });

  test('reaches the other with what was written there since, and then the old one goes', async () => {
    const { anne, joris, alias, there } = await pairWithHistory();
    const cleaned = await clean(anne, alias);
    await typeAt(anne, cleaned, ' Anne na het opschonen.');
    await typeAt(joris, there, 'Joris in het oude. ', 0);

    const arrived = await arrive(joris, await fileFor(anne, cleaned, joris));
    expect(arrived).toMatchObject({ state: 'other-epoch', epochStep: 'adopt', alias: there });
    const accepted = await joris.workplace.exchange.accept(arrived);
    if (!accepted.ok || accepted.value.kind !== 'merged') throw new Error('not adopted');
    const adopted = accepted.value.alias;
    const both = 'Joris in het oude. Zij heet . Zij slaapt slecht. Anne na het opschonen.';
    expect(await readAt(joris, adopted)).toBe(both);
    expect(await holds(joris, adopted, NAME.slice(1))).toBe(false);
    expect(joris.workplace.cases()).toHaveLength(1);
    expect(accepted.value.receipt).toMatchObject({ ownWords: 4, theirWords: 4 });
    expect(await look(joris, adopted, ({ desk }) => readReceipts(desk).length)).toBe(1);

    const back = await takeIn(anne, await fileFor(joris, adopted, anne));
    expect(back.kind).toBe('merged');
    expect(await readAt(anne, cleaned)).toBe(both);
    expect(anne.workplace.hasFormerHistory(cleaned)).toBe(false);
    const identity = await look(anne, cleaned, ({ doc }) => caseIdentityOf(doc));
    expect(await look(joris, adopted, ({ doc }) => caseIdentityOf(doc))).toEqual(identity);
  });

  test('takes in a file the other still made in the old history, and nothing of before', async () => {
    const { anne, joris, alias, there } = await pairWithHistory();
    await typeAt(joris, there, ' Joris nog in het oude.');
    const cleaned = await clean(anne, alias);
    await typeAt(anne, cleaned, 'Anne ervoor. ', 0);
    const arrived = await arrive(anne, await fileFor(joris, there, anne));
    expect(arrived).toMatchObject({ state: 'other-epoch', epochStep: 'carry', alias: cleaned });
    const accepted = await anne.workplace.exchange.accept(arrived);
    expect(accepted).toMatchObject({ ok: true, value: { kind: 'merged', alias: cleaned } });
    expect(await readAt(anne, cleaned)).toBe(
      'Anne ervoor. Zij heet . Zij slaapt slecht. Joris nog in het oude.',
    );
    expect(await holds(anne, cleaned, NAME.slice(1))).toBe(false);
    expect(anne.workplace.hasFormerHistory(cleaned)).toBe(true);
  });

  test('is kept when nothing of here came over and words are missing there', async () => {
    const { anne, joris, alias } = await pairWithHistory();
    await typeAt(anne, alias, ' Samen geschreven.');
    await takeIn(joris, await fileFor(anne, alias, joris));
    await change(anne, alias, ({ doc }) => {
      const text = doc.getText(FIELD);
      text.delete(text.length - ' Samen geschreven.'.length, ' Samen geschreven.'.length);
    });
    const cleaned = await clean(anne, alias);
    const adopted = await takeIn(joris, await fileFor(anne, cleaned, joris));
    if (adopted.kind !== 'merged') throw new Error(adopted.kind);
    await typeAt(anne, cleaned, ' Verder.');
    expect((await takeIn(joris, await fileFor(anne, cleaned, joris))).kind).toBe('merged');
    expect(joris.workplace.hasFormerHistory(adopted.alias)).toBe(true);
    expect((await joris.workplace.shredHistory(adopted.alias)).ok).toBe(true);
  });

  test('brings the attachments of the file along, both ways', async () => {
    const { anne, joris, alias, there } = await pairWithHistory();
    const attach = async (at: Session, of: Alias, id: string): Promise<string> => {
      const put = await look(at, of, ({ attachments }) =>
        attachments.put(new TextEncoder().encode(`bijlage ${id}`)),
      );
      if (!put.ok) throw new Error(put.reason);
      await change(at, of, ({ doc }) => doc.getMap('attachment').set(`${id}/file`, put.value));
      return put.value;
    };
    const has = (at: Session, of: Alias, hash: string) =>
      look(at, of, async ({ attachments }) => (await attachments.get(hash)).ok);
    const ofJoris = await attach(joris, there, 'a2');
    const inOld = await fileFor(joris, there, anne);
    const cleaned = await clean(anne, alias);
    const ofAnne = await attach(anne, cleaned, 'a1');
    expect((await takeIn(anne, inOld)).kind).toBe('merged');
    expect(await has(anne, cleaned, ofJoris)).toBe(true);
    const adopted = await takeIn(joris, await fileFor(anne, cleaned, joris));
    if (adopted.kind !== 'merged') throw new Error('not adopted');
    expect(await has(joris, adopted.alias, ofAnne)).toBe(true);
    expect(await has(joris, adopted.alias, ofJoris)).toBe(true);
  });

  test('stays shared through the folder with whom it was', async () => {
    const { anne, joris, alias } = await pairWithHistory();
    const key = await joris.workplace.exchange.ownSignKey();
    anne.workplace.sharedFolder.setPartners(alias, [key]);
    const cleaned = await clean(anne, alias);
    expect(anne.workplace.sharedFolder.partners(cleaned)).toEqual([key]);
  });

  test('changes nothing when the disk fails on the way', async () => {
    const { machine, anne, alias } = await pairWithHistory();
    machine.fault = (_, name) => (name === 'writeVaultFile' ? 'disk-full' : null);
    expect((await anne.workplace.cleanHistory(alias)).ok).toBe(false);
    machine.fault = null;
    expect(anne.workplace.cases().map((line) => line.alias)).toEqual([alias]);
    expect(await readAt(anne, alias)).toContain('Zij slaapt slecht.');
  });
});

describe('a cleaned case that cannot be opened any more', () => {
  test('goes on with what it was before, and the file of the partner brings the rest', async () => {
    const { machine, anne, joris, alias, there } = await pairWithHistory();
    const cleaned = await clean(anne, alias);
    await typeAt(anne, cleaned, ' Na het opschonen.');
    const adopted = await takeIn(joris, await fileFor(anne, cleaned, joris));
    if (adopted.kind !== 'merged') throw new Error(adopted.kind);
    expect(adopted.alias).not.toBe(there);
    const bytes = await fileFor(joris, adopted.alias, anne);
    await anne.workplace.close();
    machine.journal.chains.set(cleaned, []);
    await deleteDatabases();

    const again = await nextSession(machine, apart(machine));
    expect(await again.workplace.openCase(cleaned)).toEqual({ ok: false, reason: 'damaged' });
    const former = await again.workplace.returnToFormer(cleaned);
    expect(former).toEqual({ ok: true, value: alias });
    expect(await readAt(again, alias)).toBe('Zij heet . Zij slaapt slecht.');
    const shown = new Map(again.workplace.cases().map((line) => [line.alias, line.archived]));
    expect([shown.get(alias), shown.get(cleaned)]).toEqual([false, true]);

    const arrived = await arrive(again, bytes);
    expect(arrived).toMatchObject({ state: 'other-epoch', epochStep: 'adopt', alias });
    const accepted = await again.workplace.exchange.accept(arrived);
    if (!accepted.ok || accepted.value.kind !== 'merged') throw new Error('not adopted');
    expect(await readAt(again, accepted.value.alias)).toContain('Na het opschonen.');
    await again.workplace.close();
  });
});
