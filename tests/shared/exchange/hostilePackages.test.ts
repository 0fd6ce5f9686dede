import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { Encrypter, armor } from 'age-encryption';
import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OpenWith } from '#shared/exchange/ageFile';
import { openPackage } from '#shared/exchange/openPackage';
import { MOST_HEADER_BYTES } from '#shared/exchange/packageLimits';
import { sealPackage } from '#shared/exchange/sealPackage';
import { encodeCbor } from '#shared/exchange/strictCbor';
import { joinBytes, textBytes, type Bytes } from '#shared/sealing/sealingCrypto';
import { bytesFrom, facts, noor, parts, recipientFor, sam } from './exchangeFixtures.ts';
import { ageOf, forgePackage, signedContent } from './forgePackage.ts';

const samOpens: OpenWith = { kind: 'keys', ageSecrets: [sam.ageSecret] };
const recipient = recipientFor(sam);
const forSam = { kind: 'keys', recipients: [recipient] } as const;
const good = await sealPackage({ facts, parts, identity: noor, sealFor: forSam });
const opened = await openPackage(good, samOpens);
if (!opened.ok) throw new Error(opened.reason);
const { header } = opened.value;
const contents = parts.map(({ bytes }) => bytes);

async function outcome(file: Uint8Array, openWith = samOpens): Promise<string> {
  const result = await openPackage(file, openWith);
  return result.ok ? 'opened' : result.reason;
}

async function sealed(content: Uint8Array): Promise<Bytes> {
  return ageOf(deflateSync(content), { recipient });
}

describe('a file that is something else', () => {
  const noise = bytesFrom('noise')(100_000);
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['one byte', Uint8Array.of(7), 'not-ours'],
    ['the first letters of ours', good.subarray(0, 10), 'truncated'],
    ['100 kB of noise', noise, 'not-ours'],
    ['noise after the first line of ours', joinBytes(good.subarray(0, 22), noise), 'damaged'],
    ['100 kB of zeroes', new Uint8Array(100_000), 'not-ours'],
    [
      'a ZIP file or Word document',
      zipSync({ 'word/document.xml': textBytes('<w/>') }),
      'not-ours',
    ],
    ['a PGP message', textBytes('-----BEGIN PGP MESSAGE-----\n\nhQEMA'), 'not-ours'],
    ['a PDF', textBytes('%PDF-1.7\n'), 'not-ours'],
    ['an age file as text', textBytes(armor.encode(good)), 'not-ours'],
    ['a later age', textBytes('age-encryption.org/v2\n-> X25519 abc\n'), 'not-ours'],
    [
      'a head without end',
      textBytes(`age-encryption.org/v1\n${'-> x y\n\n'.repeat(20_000)}`),
      'not-ours',
    ],
    ['a bare head', textBytes('age-encryption.org/v1\n'), 'truncated'],
    [
      'a head of another kind',
      textBytes(`age-encryption.org/v1\n--- ${'A'.repeat(43)}\n`),
      'truncated',
    ],
  ])('such as %s is refused', async (_, file, reason) => {
    expect(await outcome(file)).toBe(reason);
    expect(['wrong-recipient', reason]).toContain(
      await outcome(file, { kind: 'code', code: 'een-twee' }),
    );
  });
});

describe('an age file that is no package of ours', () => {
  it('is not ours when it opens', async () => {
    expect(await outcome(await ageOf(textBytes('Hallo'), { recipient }))).toBe('not-ours');
    expect(await outcome(await ageOf(new Uint8Array(0), { recipient }))).toBe('not-ours');
    expect(await outcome(await sealed(textBytes('{"f":"va"}')))).toBe('not-ours');
    expect(await outcome(await sealed(encodeCbor({ f: 'va' })))).toBe('not-ours');
    expect(await outcome(await sealed(encodeCbor([1, 2, 3])))).toBe('not-ours');
    const code = 'een-twee';
    const byCode = await ageOf(textBytes('Hallo'), { code });
    expect(await outcome(byCode, { kind: 'code', code })).toBe('not-ours');
  });

  it('for others stays shut, whatever their kind of key', async () => {
    for (const secret of [await generateX25519Identity(), await generateHybridIdentity()]) {
      const file = await ageOf(textBytes('x'), { recipient: await identityToRecipient(secret) });
      expect(await outcome(file)).toBe('wrong-recipient');
    }
  });

  it('that asks for hours of work is not tried', async () => {
    const file = await ageOf(textBytes('Hallo'), { code: 'x' });
    const text = new TextDecoder('latin1').decode(file);
    const start = text.indexOf(' 4\n');
    for (const work of ['19', '22', '60', '999999999999', '99999999999999999', 'x']) {
      const harder = joinBytes(
        file.subarray(0, start + 1),
        textBytes(work),
        file.subarray(start + 2),
      );
      expect(await outcome(harder, { kind: 'code', code: 'x' }), work).toBe('not-ours');
    }
  });

  it('with hundreds of recipients is not tried', async () => {
    const encrypter = new Encrypter();
    for (let count = 0; count < 33; count += 1) encrypter.addRecipient(recipient);
    expect(await outcome(await encrypter.encrypt(good))).toBe('not-ours');
  });
});

describe('a package that was made to do harm', () => {
  it('is refused when it unpacks to more than is allowed', async () => {
    const bomb = await sealed(new Uint8Array(9_000_000));
    expect(bomb.byteLength).toBeLessThan(20_000);
    const limits = { file: 1_000_000, unpacked: 8_000_000 };
    expect(await openPackage(bomb, samOpens, limits)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('is refused when the file itself is too large', async () => {
    const limits = { file: good.byteLength - 1, unpacked: 8_000_000 };
    expect(await openPackage(good, samOpens, limits)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('cannot make us take room for what it only claims', async () => {
    const claims = [
      // A list of three of which the first is a byte string of 2 GB, of 8 exabytes, of no length.
      [0x83, 0x5a, 0x80, 0, 0, 0, 1],
      [0x83, 0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1],
      [0x83, 0x5f, 0x41, 1, 0xff],
      // Lists and maps of four billion things.
      [0x9a, 0xff, 0xff, 0xff, 0xff, 1],
      [0xba, 0xff, 0xff, 0xff, 0xff, 0x61, 0x61, 1],
      [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      // Tags, undefined, a number that could be shorter.
      [0xc1, 0x1a, 0, 0, 0, 1],
      [0x83, 0xf7, 0xf7, 0xf7],
      [0x83, 0x18, 1, 1, 1],
    ];
    for (const claim of claims) {
      expect(await outcome(await sealed(Uint8Array.from(claim))), String(claim)).toBe('not-ours');
    }
    const deep = new Uint8Array(200_000).fill(0x81);
    expect(await outcome(await sealed(deep))).toBe('not-ours');
    const deepHeader = joinBytes(new Uint8Array(50_000).fill(0x81), Uint8Array.of(0));
    expect(await outcome(await forgePackage(deepHeader, contents, noor, recipient))).toBe(
      'not-ours',
    );
  });

  it('with a header as large as a book is refused', async () => {
    const large = { ...header, sv: new Uint8Array(MOST_HEADER_BYTES) };
    expect(await outcome(await forgePackage(large, contents, noor, recipient))).toBe('too-large');
  });

  it('with a key twice in its header is refused', async () => {
    const bytes = encodeCbor({ f: 'va', v: 1 });
    const twice = Uint8Array.of(0xa3, ...bytes.subarray(1), ...bytes.subarray(1, 5));
    expect(await outcome(await forgePackage(twice, [], noor, recipient))).toBe('not-ours');
  });

  it('with parts swapped, dropped, doubled or changed is refused', async () => {
    const [first, second] = contents as [Bytes, Bytes];
    const changed = Uint8Array.from(first);
    changed[0] = (changed[0] ?? 0) ^ 1;
    for (const list of [
      [second, first],
      [first],
      [first, first],
      [first, second, second],
      [changed, second],
      [],
    ]) {
      const file = await forgePackage(header, list, noor, recipient);
      expect(await outcome(file)).toBe('bad-signature');
    }
    for (const list of [['x', 'y'], [first, null], Array.from({ length: 2000 }, () => first)]) {
      expect(await outcome(await forgePackage(header, list, noor, recipient))).toBe('not-ours');
    }
  });

  it('with a signature of another kind is refused', async () => {
    const content = signedContent(header, contents, noor);
    expect(await outcome(await sealed(content))).toBe('opened');
    for (const signature of [new Uint8Array(64), new Uint8Array(63), new Uint8Array(0)]) {
      const file = await sealed(encodeCbor([encodeCbor(header), signature, contents]));
      expect(await outcome(file)).toBe('bad-signature');
    }
  });
});
