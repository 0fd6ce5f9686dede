import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findWords } from '../support/findWords.ts';

const word = 'Zeldzaamwoord';

function folderWith(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samenhang-words-'));
  mkdirSync(path.join(folder, 'deep'));
  writeFileSync(path.join(folder, 'deep', name), bytes);
  return folder;
}

describe('the search for words that leaked', () => {
  const text = `aaaa ${word} bbbb `.repeat(3);
  it.each([
    ['utf8', Buffer.from(`x${text}`)],
    ['utf16', Buffer.from(`x${text}`, 'utf16le')],
    ['inflated', Buffer.concat([Buffer.from('head'), deflateSync(text), Buffer.from('tail')])],
    ['inflated', Buffer.concat([Buffer.from('head'), gzipSync(text)])],
    ['inflated', Buffer.from(zipSync({ 'word/document.xml': strToU8(text) }))],
  ])('sees a planted word as %s', (as, bytes) => {
    const found = findWords(folderWith('data.bin', bytes), [word, 'Nergens']);
    expect(found.map((one) => [one.word, one.as])).toContainEqual([word, as]);
    expect(found.every((one) => one.word === word)).toBe(true);
  });

  it('sees a word in a file name', () => {
    const found = findWords(folderWith(`${word}.txt`, new Uint8Array()), [word]);
    expect(found.map((one) => one.as)).toEqual(['name']);
  });
});
