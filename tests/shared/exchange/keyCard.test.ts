import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicIdentityOf } from '#shared/exchange/identity';
import { parseKeyCard, sealKeyCard, type KeyCardFacts } from '#shared/exchange/keyCard';
import { textBytes } from '#shared/sealing/sealingCrypto';
import { noor, sam } from './exchangeFixtures.ts';

const person: KeyCardFacts = {
  name: 'Noor Verzonnen',
  organisation: 'Instelling De Fictie',
  role: 'poolScientist',
  madeAt: 1_767_225_600_000,
};
const file = textOf(sealKeyCard(person, noor));

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function parse(text: string) {
  return parseKeyCard(textBytes(text));
}

function changed(change: Record<string, unknown>): string {
  return JSON.stringify({ ...(JSON.parse(file) as object), ...change });
}

describe('a key card', () => {
  it('says in Dutch what it is and comes back as it was made', () => {
    expect(file).toContain('Dit is een sleutelkaart van Samenhang.');
    expect(parse(file)).toEqual({ ok: true, value: { ...person, ...publicIdentityOf(noor) } });
  });

  it('can be made for anybody with a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const card = parseKeyCard(
          sealKeyCard({ ...person, name: `Noor ${name}`, organisation: name }, noor),
        );
        expect(card.ok && card.value.name.startsWith('Noor')).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(() => sealKeyCard({ ...person, name: ' \u200b ' }, noor)).toThrow();
  });

  it('may be indented otherwise, but not changed', () => {
    expect(parse(JSON.stringify(JSON.parse(file)))).toMatchObject({ ok: true });
    const other = JSON.parse(textOf(sealKeyCard(person, sam))) as Record<string, unknown>;
    for (const change of [
      { name: 'Sam Verzonnen' },
      { organisation: 'Elders' },
      { role: 'supervisor' },
      { madeAt: 1 },
      { recipient: other['recipient'] },
      { signKey: other['signKey'] },
      { signature: other['signature'] },
      { signature: 'x' },
      { more: true },
      { name: 'Noor\u202e Verzonnen' },
      { name: 'Noor\nVerzonnen' },
      { name: 'n'.repeat(121) },
      { madeAt: -1 },
      { recipient: 'age1pq1qqqq' },
    ]) {
      const label = JSON.stringify(change);
      expect(parse(changed(change)), label).toEqual({ ok: false, reason: 'card-changed' });
    }
  });

  it('of a later format is recognised as such', () => {
    const later = { version: 2, min: 2, name: { first: 'Noor' } };
    expect(parse(changed(later))).toEqual({ ok: false, reason: 'newer-version' });
  });

  it('is not read from anything else', () => {
    for (const text of ['', '{}', '[]', 'null', '{"format":"samenhang-analysis","min":1}', '\0']) {
      expect(parse(text), text).toEqual({ ok: false, reason: 'not-a-card' });
    }
    const long = changed({ uitleg: 'x'.repeat(20_000) });
    expect(parse(long)).toEqual({ ok: false, reason: 'not-a-card' });
    const prototype = file.replace('"format"', '"__proto__":{"name":"x"},"format"');
    expect(parse(prototype)).toEqual({ ok: false, reason: 'card-changed' });
  });

  it('is refused with any one bit changed, except in the line for people', () => {
    const bytes = textBytes(file);
    const from = file.indexOf('"format"');
    fc.assert(
      fc.property(fc.nat(file.length - from - 3), fc.nat(7), (place, bit) => {
        const damaged = Uint8Array.from(bytes);
        const at = bytes.length - 3 - place;
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        const read = parseKeyCard(damaged);
        // White space between the fields may be any white space.
        const isWhite = /[\s]/.test(String.fromCharCode(bytes[at] ?? 0));
        expect(read.ok && !isWhite).toBe(false);
      }),
    );
  });
});
