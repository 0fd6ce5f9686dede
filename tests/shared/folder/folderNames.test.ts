import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFolderId, type FolderId } from '#shared/base/ids';
import {
  backupFileName,
  caseFolderName,
  exchangeFileName,
  exchangeSeq,
  isOwnPath,
  isReadableFile,
  isReadablePiece,
} from '#shared/folder/folderNames';

function folderId(digit: string): FolderId {
  const id = digit.repeat(32);
  if (!isFolderId(id)) throw new Error('Not an id');
  return id;
}

const own = folderId('a');
const file = exchangeFileName(12, 'ab'.repeat(32));
const place = caseFolderName('0f0e0d0c-0b0a-4908-8706-050403020100');

describe('names in a chosen folder', () => {
  it('tell the day or a number, and nothing else', () => {
    expect(backupFileName('2026-03-09', '0123456789abcdef')).toBe(
      'VA-2026-03-09-0123456789abcdef.va',
    );
    expect(file).toBe('00000012-abababab.vau');
    expect(place).toBe('case-0f0e0d0c0b0a49088706050403020100');
  });

  it('are recognised again in what a sync program made of them', () => {
    expect(exchangeSeq(file)).toBe(12);
    expect(exchangeSeq('00000012-ABABABAB (conflicted copy 2018-04-10 093612).VAU')).toBe(12);
    expect(exchangeSeq('00000012-abababab-LAPTOP-7F3.vau')).toBe(12);
    expect(exchangeSeq('notities.vau')).toBeNull();
  });

  it('may be written only where they belong', () => {
    expect(isOwnPath('backup', own, [backupFileName('2026-03-09', '0123456789abcdef')])).toBe(true);
    expect(isOwnPath('exchange', own, [place, own, file])).toBe(true);
    expect(isOwnPath('exchange', own, [place, folderId('b'), file])).toBe(false);
    expect(isOwnPath('exchange', own, [place, own])).toBe(false);
    expect(isOwnPath('backup', own, [place, own, file])).toBe(false);
    expect(isOwnPath('backup', own, ['VA-2026-03-09-0123456789abcdef (1).va'])).toBe(false);
    expect(isOwnPath('backup', own, ['Brief.va'])).toBe(false);
  });

  it.each([
    ...['..', '.', '', '.va', 'a/b.va', 'a\\b.va', 'C:x.va', 'x.va:stream', 'x.va ', 'x.va.'],
    ...['nul.va', 'COM1', 'a\u0000.va', '~$x.va', 'a*.va', `${'a'.repeat(130)}.va`],
  ])('are refused as a piece of a path: %j', (piece) => {
    expect(isReadablePiece(piece)).toBe(false);
  });

  it('never hold a separator, a drive or a step up, whatever is let through', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        for (const name of [text, `${text}.va`]) {
          if (!isReadableFile(name)) continue;
          expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
          expect(name.startsWith('.')).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
