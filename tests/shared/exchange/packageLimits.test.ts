import { describe, expect, test } from 'vitest';
import { isFileTooLarge, isTooMuch, MOST_PARTS } from '#shared/exchange/packageLimits';
import { attachmentPartName } from '#shared/exchange/packageParts';

const limits = { file: 300_000, unpacked: 600_000 };

describe('what goes into a package', () => {
  test('may be larger than the file as long as it shrinks', () => {
    const parts = [part('case', 500_000), attachment(1, 300_000 - 200_000)];
    expect(isTooMuch(parts, limits)).toBe(false);
  });

  test('is too much when the attachments alone pass the limit of the file', () => {
    const parts = [part('case', 10), attachment(1, 200_000), attachment(2, 100_001)];
    expect(isTooMuch(parts, limits)).toBe(true);
    expect(isTooMuch(parts.slice(0, 2), limits)).toBe(false);
  });

  test('is too much when it passes what may be unpacked', () => {
    expect(isTooMuch([part('case', 600_000)], limits)).toBe(false);
    expect(isTooMuch([part('case', 600_001)], limits)).toBe(true);
  });

  test('is too much when it is more pieces than anybody takes', () => {
    const parts = Array.from({ length: MOST_PARTS }, (_, index) => attachment(index, 1));
    expect(isTooMuch(parts)).toBe(true);
    expect(isTooMuch(parts.slice(0, 900))).toBe(false);
  });
});

test('a file is too large above the limit, not at it', () => {
  expect(isFileTooLarge(new Uint8Array(300_000), limits)).toBe(false);
  expect(isFileTooLarge(new Uint8Array(300_001), limits)).toBe(true);
});

function part(name: string, length: number) {
  return { name, bytes: new Uint8Array(length) };
}

function attachment(number: number, length: number) {
  return part(attachmentPartName(number.toString(16).padStart(64, '0')), length);
}
