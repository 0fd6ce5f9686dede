import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx } from '#shared/word-back/openDocx';
import { placesInWord } from '#shared/word-back/placesInWord';
import { readXml } from '#shared/word-back/readXml';
import { bareWord, run } from '../../support/wordEdits.ts';

const good = bareWord(`<w:p>${run('Dag.')}</w:p>`);
const TYPES = '[Content_Types].xml';
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const withMain = (xml: string) => bareWord('', { 'word/document.xml': xml });

describe('a file that came', () => {
  it('is opened when it is Word, with any letters for its names', () => {
    expect(openDocx(good).ok).toBe(true);
    const other =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body/></d:document>';
    const opened = openDocx(withMain(other));
    expect(opened.ok && opened.value.document.name).toBe('w:document');
    expect(placesInWord(good)).toEqual({ ok: false, reason: 'noPlaces' });
  });

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['a picture', strToU8('\u0089PNG\r\n'), 'notWord'],
    ['plain words', strToU8('Dag, hier is mijn antwoord.'), 'notWord'],
    [
      'an old or locked file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'locked',
    ],
    ['another zip', zip({ 'brief.txt': 'Dag' }), 'notWord'],
    [
      'a sheet',
      zip({
        [TYPES]:
          '<Types><Override PartName="/xl/workbook.xml" ContentType="x.sheet.main+xml"/></Types>',
      }),
      'notWord',
    ],
    ['with programs in it', bareWord('', { 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a document of a kind with programs',
      zip({
        [TYPES]:
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
      'macros',
    ],
    ['cut off', good.slice(0, good.length / 2), 'damaged'],
    ['broken inside', withMain('<w:document><w:body>'), 'damaged'],
    ['with another root', withMain('<html/>'), 'damaged'],
    ['with broken remarks', bareWord('', { 'word/comments.xml': '<w:comments' }), 'damaged'],
  ])('is refused when it is %s', (_, bytes, reason) => {
    expect(openDocx(bytes)).toEqual({ ok: false, reason });
  });

  it('never unpacks what only promises to be large, or is', () => {
    const bomb = zipSync({ [TYPES]: new Uint8Array(25 * 1024 * 1024) }, { level: 1 });
    expect(bomb.byteLength).toBeLessThan(250_000);
    expect(openDocx(bomb)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('is damaged, not fatal, with any byte changed', () => {
    for (let at = 0; at < good.length; at += 7) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(['damaged', 'notWord', 'tooLarge', 'ok']).toContain(reasonOf(bytes));
    }
  });
});

describe('XML that came', () => {
  it('is refused with a document type, and when it is deeper than any document', () => {
    const tricks = '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>';
    expect(readXml(tricks)).toBeNull();
    expect(readXml('<a>'.repeat(100_000) + '</a>'.repeat(100_000))).toBeNull();
    expect(readXml('<a>&onbekend;</a>')).toBeNull();
    expect(readXml('<a>'.repeat(200) + '</a>'.repeat(200))?.name).toBe('a');
  });
});

function reasonOf(bytes: Uint8Array): string {
  const opened = openDocx(bytes);
  return opened.ok ? 'ok' : opened.reason;
}
