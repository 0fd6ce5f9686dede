import { describe, expect, it } from 'vitest';
import { openPackage } from '#shared/exchange/openPackage';
import { parsePackageHeader } from '#shared/exchange/packageHeader';
import { sealPackage } from '#shared/exchange/sealPackage';
import { encodeCbor } from '#shared/exchange/strictCbor';
import { publicIdentityOf } from '#shared/exchange/identity';
import { facts, noor, parts, recipientFor, sam, stranger } from './exchangeFixtures.ts';
import { forgePackage } from './forgePackage.ts';

const forSam = { kind: 'keys', recipients: [recipientFor(sam)] } as const;
const samOpens = { kind: 'keys', ageSecrets: [sam.ageSecret] } as const;
const contents = parts.map(({ bytes }) => bytes);
const sealed = await sealPackage({ facts, parts, identity: noor, sealFor: forSam });
const opened = await openPackage(sealed, samOpens);
if (!opened.ok) throw new Error(opened.reason);
const { header } = opened.value;

async function open(change: Record<string, unknown>, signer = noor): Promise<string> {
  const file = await forgePackage({ ...header, ...change }, contents, signer, recipientFor(sam));
  const result = await openPackage(file, samOpens);
  return result.ok ? 'ok' : result.reason;
}

describe('the header of a package', () => {
  it('is what the sender gave, with the sender, the recipients and the parts', () => {
    expect(header).toMatchObject({
      ...facts,
      f: 'va',
      v: 1,
      min: 1,
      from: publicIdentityOf(noor).signKey,
      to: forSam.recipients,
      sealedWith: 'keys',
      parts: parts.map(({ name, type, bytes }) => ({ name, type, len: bytes.byteLength })),
    });
  });

  it('opens again when it is forged without any change', async () => {
    expect(await open({})).toBe('ok');
  });

  it.each<[string, Record<string, unknown>]>([
    ['another format', { f: 'vb' }],
    ['no version', { v: 0 }],
    ['a version as text', { v: '1' }],
    ['an id that is none', { id: 'x' }],
    ['a case that is none', { case: '../../etc' }],
    ['an epoch that is none', { epoch: null }],
    ['an unknown kind', { kind: 'order' }],
    ['a sender without a name', { sender: { name: '', organisation: '' } }],
    ['a name that is shown backwards', { sender: { name: 'Noor\u202e', organisation: '' } }],
    ['a name without end', { sender: { name: 'n'.repeat(121), organisation: '' } }],
    ['more about the sender', { sender: { name: 'Noor', organisation: '', age: 9 } }],
    ['a recipient that is none', { to: ['age1x'] }],
    ['a recipient twice', { to: [recipientFor(sam), recipientFor(sam)] }],
    ['nobody to open it', { to: [] }],
    ['a code and recipients', { sealedWith: 'code' }],
    ['a negative number', { seq: -1 }],
    ['half a number', { seq: 0.5 }],
    ['a previous package that is none', { prev: 'abc' }],
    ['a state vector as text', { sv: 'abc' }],
    ['a state hash that is none', { stateHash: '' }],
    ['a name as case code', { code: 'Familie Verzonnen' }],
    ['a date as text', { created: 'today' }],
    ['a date that cannot be shown', { created: Number.MAX_SAFE_INTEGER }],
    ['an app without version', { app: '' }],
    ['parts that are none', { parts: [1] }],
    ['a part twice', { parts: [header.parts[0], header.parts[0]] }],
    ['a part with a line break in its name', { parts: [{ ...header.parts[0], name: 'a\nb' }] }],
    ['a part with a way up in its name', { parts: [{ ...header.parts[0], name: 'a/../b' }] }],
    ['a part with a drive in its name', { parts: [{ ...header.parts[0], name: 'c:\\b' }] }],
    ['one field more', { more: 1 }],
    ['a prototype', { ['__proto__x']: 1, constructor: 1 }],
  ])('with %s is not ours', async (_, change) => {
    expect(await open(change)).toBe('not-ours');
  });

  it.each<[string, Record<string, unknown>]>([
    ['a later smallest version', { v: 2, min: 2, anything: [1, 2] }],
    ['only a later smallest version', { min: 9 }],
  ])('with %s asks for a newer app', async (_, change) => {
    expect(await open(change)).toBe('newer-version');
  });

  it('of a later version that we may still read is read, what we do not know left out', async () => {
    const later = { ...header, v: 2, more: { deep: true } };
    const file = await forgePackage(later, contents, noor, recipientFor(sam));
    const result = await openPackage(file, samOpens);
    expect(result).toMatchObject({ ok: true, value: { header: { ...header, v: 2 } } });
    expect(JSON.stringify(result)).not.toContain('deep');
  });

  it('counts only with the signature of the sender it names', async () => {
    expect(await open({}, stranger)).toBe('bad-signature');
    expect(await open({ from: publicIdentityOf(stranger).signKey })).toBe('bad-signature');
    expect(await open({ from: '00'.repeat(32) })).toBe('bad-signature');
  });

  it('must be meant for the one who opens it', async () => {
    expect(await open({ to: [recipientFor(stranger)] })).toBe('wrong-recipient');
    expect(await open({ to: [recipientFor(stranger), recipientFor(sam)] })).toBe('ok');
    expect(await open({ to: [], sealedWith: 'code' })).toBe('wrong-recipient');
  });

  it('must say what the parts are', async () => {
    const [first, second] = header.parts;
    expect(await open({ parts: [second, first] })).toBe('bad-signature');
    expect(await open({ parts: [first] })).toBe('bad-signature');
    expect(await open({ parts: [first, { ...second, len: 1 }] })).toBe('bad-signature');
    expect(await open({ parts: [first, { ...second, sha256: 'ab'.repeat(32) }] })).toBe(
      'bad-signature',
    );
  });

  it('has one way to be written', () => {
    const bytes = encodeCbor(header);
    expect(parsePackageHeader(bytes)).toEqual({ ok: true, value: header });
    const trailing = Uint8Array.of(...bytes, 0);
    expect(parsePackageHeader(trailing)).toEqual({ ok: false, reason: 'not-ours' });
  });

  it('cannot be sealed with facts that are none', async () => {
    const wrong = { ...facts, code: 'Familie Verzonnen' };
    await expect(
      sealPackage({ facts: wrong, parts, identity: noor, sealFor: forSam }),
    ).rejects.toThrow('Not the facts');
    const forNobody = { kind: 'keys', recipients: [] } as const;
    await expect(sealPackage({ facts, parts, identity: noor, sealFor: forNobody })).rejects.toThrow(
      'Not the facts',
    );
  });
});
