import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '#resources/example-analysis.json';
import { LARGEST_PORTABLE, readPortableBytes } from '#shared/analysis/portableText';
import { portable } from '#shared/text/nl/portable';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const withKey = (text: string) =>
  new TextEncoder().encode(JSON.stringify(example).replace('"f-01"', `"f-01",${text}`));

describe('a portable file from anywhere', () => {
  it('reads the example', () => {
    const reading = readPortableBytes(bytesOf(example));
    expect(reading.ok && reading.value.get('factor')?.length).toBe(example.analysis.factor.length);
    expect(reading.messages).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array(), portable.empty],
    ['too much', new Uint8Array(LARGEST_PORTABLE + 1), portable.tooLarge(LARGEST_PORTABLE + 1)],
    ['a zip', new Uint8Array([80, 75, 3, 4, 255, 254]), portable.notText],
  ])('says what to do with %s', (_, bytes, message) => {
    expect(readPortableBytes(bytes)).toEqual({ ok: false, reason: 'invalid', messages: [message] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('names the place of a %s key', (key) => {
    const reading = readPortableBytes(withKey(`"${key}":{"polluted":true}`));
    expect(reading.ok).toBe(false);
    expect(reading.messages.join(' ')).toContain(`analysis.factor[0].${key}`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('survives nesting that no person writes', () => {
    const deep = new TextEncoder().encode('['.repeat(5_000_000));
    const inside = withKey(`"order":${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(readPortableBytes(deep).ok).toBe(false);
    expect(readPortableBytes(inside).messages.join(' ')).toContain('analysis.factor[0].order');
  });

  it('names twenty places and counts the rest', () => {
    const factor = Array.from({ length: 500 }, (_, at) => ({ id: `f-${String(at)}`, nonsense: 1 }));
    const wrong = { ...example, analysis: { factor } };
    const { messages } = readPortableBytes(bytesOf(wrong));
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)).toBe(portable.more(480));
  });

  it('never throws and never takes noise for an analysis', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 4096 }), fc.json().map(encode)), (bytes) => {
        const reading = readPortableBytes(bytes);
        expect(reading.ok).toBe(false);
        expect(reading.messages.length).toBeGreaterThan(0);
      }),
    );
  });
});

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
