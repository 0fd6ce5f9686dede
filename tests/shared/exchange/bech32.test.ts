import fc from 'fast-check';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { ageSecretOf, isRecipient, recipientOf } from '#shared/exchange/ageKeys';
import { decodeBech32, encodeBech32 } from '#shared/exchange/bech32';

const prefixes = fc.stringMatching(/^[a-z]{1,10}(-[a-z]{1,5})?$/);

describe('Bech32', () => {
  it('comes back as it was written, in capitals too', () => {
    fc.assert(
      fc.property(prefixes, fc.uint8Array({ maxLength: 50 }), (prefix, bytes) => {
        const text = encodeBech32(prefix, bytes);
        for (const written of [text, text.toUpperCase()]) {
          const read = decodeBech32(written);
          if (!read.ok) throw new Error(written);
          expect(read.value.prefix).toBe(prefix);
          expect([...read.value.bytes]).toEqual([...bytes]);
        }
      }),
    );
  });

  it('notices every changed sign', () => {
    const text = encodeBech32('age', new Uint8Array(32).fill(9));
    for (let place = 0; place < text.length; place += 1) {
      const other = text[place] === 'q' ? 'p' : 'q';
      const changed = `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
      expect(decodeBech32(changed).ok, changed).toBe(false);
    }
  });

  it('refuses mixed case, no prefix, loose bits and endless text', () => {
    const text = encodeBech32('age', new Uint8Array(32));
    expect(decodeBech32(`A${text.slice(1)}`).ok).toBe(false);
    expect(decodeBech32(text.slice(3)).ok).toBe(false);
    expect(decodeBech32('').ok).toBe(false);
    expect(decodeBech32(`age1${'q'.repeat(200)}`).ok).toBe(false);
    // An example of BIP 173: a sound check over bits that are no whole bytes.
    expect(decodeBech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4').ok).toBe(false);
  });
});

describe('keys of age', () => {
  it('are written and derived as the age library does', async () => {
    for (let run = 0; run < 10; run += 1) {
      const secret = await generateX25519Identity();
      expect(recipientOf(secret)).toBe(await identityToRecipient(secret));
    }
    const own = ageSecretOf(new Uint8Array(32).fill(3));
    expect(await identityToRecipient(own)).toBe(recipientOf(own));
  });

  it('are plain X25519 recipients or nothing', () => {
    const good = recipientOf(ageSecretOf(new Uint8Array(32).fill(3))) ?? '';
    expect(isRecipient(good)).toBe(true);
    const lowOrder = [new Uint8Array(32), Uint8Array.of(1, ...new Uint8Array(31))];
    for (const bad of [
      '',
      'age1',
      good.toUpperCase(),
      ` ${good}`,
      encodeBech32('age', new Uint8Array(31).fill(3)),
      encodeBech32('age1pq', new Uint8Array(32).fill(3)),
      ageSecretOf(new Uint8Array(32).fill(3)),
      ...lowOrder.map((point) => encodeBech32('age', point)),
    ]) {
      expect(isRecipient(bad), bad).toBe(false);
    }
    expect(recipientOf(good)).toBeNull();
  });
});
