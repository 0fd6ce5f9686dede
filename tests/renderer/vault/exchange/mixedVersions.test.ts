import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, describe, expect, test } from 'vitest';

import type { CaseAlias } from '#shared/base/ids';
import { toHex } from '#shared/base/hex';
import type { SharedDoc } from '#shared/casedoc/updates';
import { publicIdentityOf } from '#shared/exchange/identity';
import { PACKAGE_VERSION } from '#shared/exchange/packageHeader';
import { documentParts } from '#shared/exchange/packageParts';
import { opening } from '#shared/text/nl/opening';

import {
  exchangeHere,
  type ExchangeWork,
  type SealRequest,
} from '../../../../renderer/vault/exchange/exchangeWork.ts';
import { forgePackage } from '../../../shared/exchange/forgePackage.ts';
import { apart, deleteDatabases, nextSession, type Session } from '../machine.ts';
import { change, fileFor, look, newPair, share, takeIn, type Pair } from './pair.ts';

afterEach(deleteDatabases);

const FIELD = 'txt:f1/text';
const textBytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));

describe('a partner with a newer app', () => {
  test('finds what only it knows again after the older app wrote on and sent it back', async () => {
    const { anne, joris, alias, there } = await pairWithNewer({ v: PACKAGE_VERSION + 1 });
    await change(joris, there, ({ doc }) => {
      writeAsNewer(doc);
      doc.getText(FIELD).insert(0, 'Joris schrijft. ', {});
    });
    const before = await look(joris, there, ({ doc }) => whatOnlyNewerKnows(doc));
    expect(await takeIn(anne, await fileFor(joris, there, anne))).toMatchObject({ kind: 'merged' });
    await change(anne, alias, ({ doc }) => {
      doc.getText(FIELD).insert(0, 'Anne schrijft. ', {});
      doc.getMap('factor').set('f1/level', 'youth');
    });
    expect(await look(anne, alias, ({ doc }) => whatOnlyNewerKnows(doc))).toEqual(before);

    expect(await takeIn(joris, await fileFor(anne, alias, joris))).toMatchObject({
      kind: 'merged',
    });
    const after = await look(joris, there, ({ doc }) => ({
      known: whatOnlyNewerKnows(doc),
      text: doc.getText(FIELD).toJSON(),
      level: doc.getMap('factor').get('f1/level'),
    }));
    expect(after.known).toEqual(before);
    expect(after.level).toBe('youth');
    for (const words of ['Anne schrijft. ', 'Joris schrijft. ', 'Milan slaapt slecht.']) {
      expect(after.text).toContain(words);
    }
  });

  test('keeps it through a clean-up of the history by the older app', async () => {
    const { anne, joris, alias, there } = await pairWithNewer({ v: PACKAGE_VERSION + 1 });
    await change(joris, there, ({ doc }) => {
      writeAsNewer(doc);
    });
    const before = await look(joris, there, ({ doc }) => whatOnlyNewerKnows(doc));
    await takeIn(anne, await fileFor(joris, there, anne));
    const cleaned = await anne.workplace.cleanHistory(alias);
    if (!cleaned.ok) throw new Error(cleaned.reason);
    expect(await look(anne, cleaned.value, ({ doc }) => whatOnlyNewerKnows(doc))).toEqual(before);
  });

  test.each([
    ['the file', { v: PACKAGE_VERSION + 1, min: PACKAGE_VERSION + 1 }, false],
    ['the analysis in it', { v: PACKAGE_VERSION }, true],
  ])('is asked to wait when %s can only be read by a newer app', async (_what, header, schema) => {
    const { anne, joris, alias, there } = await pairWithNewer(header);
    const before = await look(anne, alias, ({ doc }) => doc.getText(FIELD).toJSON());
    await change(joris, there, ({ doc }) => {
      doc.getText(FIELD).insert(0, 'Joris schrijft. ', {});
      if (schema) doc.getMap('meta').set('schema', 99);
    });
    const opened = await anne.workplace.exchange.openPackage(await fileFor(joris, there, anne));
    expect(opened).toEqual({ ok: false, reason: 'newer-version' });
    expect(opening.problems['newer-version'].text).toMatch(/^Werk Samenhang bij/u);
    expect(await look(anne, alias, ({ doc }) => doc.getText(FIELD).toJSON())).toBe(before);
  });
});

interface MixedPair extends Pair {
  readonly there: CaseAlias;
}

/** Anne has this app; what Joris seals says that it was made by a newer one. */
async function pairWithNewer(header: Readonly<Record<string, unknown>>): Promise<MixedPair> {
  const pair = await newPair();
  await change(pair.anne, pair.alias, ({ doc }) => {
    doc.getMap('factor').set('f1/createdAt', 1);
    doc.getMap('factor').set('f1/order', 'a');
    doc.getText(FIELD).insert(0, 'Milan slaapt slecht.', {});
  });
  const there = await share(pair.anne, pair.alias, pair.joris);
  await pair.joris.workplace.close();
  const newer: ExchangeWork = { ...exchangeHere, seal: (request) => sealAsNewer(request, header) };
  const joris: Session = await nextSession(pair.otherMachine, {
    ...apart(pair.otherMachine),
    exchange: newer,
  });
  return { ...pair, joris, there };
}

/** As a newer app may seal it: a field more in the header, and a part that nobody knows yet. */
async function sealAsNewer(
  request: SealRequest,
  header: Readonly<Record<string, unknown>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { facts, identity, sealFor, parts: known } = request;
  if (sealFor.kind !== 'keys') throw new Error('Sealed for keys only here');
  const parts = [...known, { name: 'mood/today', type: 'text/x-mood', bytes: textBytes('blij') }];
  const main = known.find(({ name }) => name === documentParts.case);
  if (main === undefined) throw new Error('No case');
  const whole = {
    ...facts,
    stateHash: toHex(sha256(main.bytes)),
    f: 'va',
    v: PACKAGE_VERSION,
    min: PACKAGE_VERSION,
    ...(header['v'] !== PACKAGE_VERSION && { weather: { kind: 'rain' } }),
    from: publicIdentityOf(identity).signKey,
    to: sealFor.recipients,
    sealedWith: 'keys',
    parts: parts.map(({ name, type, bytes }) => ({
      name,
      type,
      len: bytes.byteLength,
      sha256: toHex(sha256(bytes)),
    })),
    ...header,
  };
  const contents = parts.map(({ bytes }) => bytes);
  return forgePackage(whole, contents, identity, sealFor.recipients.at(-1) ?? '');
}

/** A field, a list, a text and a kind of thing that this version does not have. */
function writeAsNewer(doc: SharedDoc): void {
  doc.transact(() => {
    doc.getMap('factor').set('f1/shininess', 3);
    doc.getMap('factor').set('f1/scents', ['roos', 'regen']);
    doc.getMap('dream').set('d1/order', 'a');
    doc.getMap('dream').set('d1/title', 'Vliegen');
    doc.getText('txt:f1/whisper').insert(0, 'een nieuw soort tekst', {});
    doc.getText('txt:d1/story').insert(0, 'een droom', {});
  });
}

function whatOnlyNewerKnows(doc: SharedDoc): unknown {
  return [
    doc.getMap('factor').get('f1/shininess'),
    doc.getMap('factor').get('f1/scents'),
    doc.getMap('dream').toJSON(),
    doc.getText('txt:f1/whisper').toJSON(),
    doc.getText('txt:d1/story').toJSON(),
  ];
}
