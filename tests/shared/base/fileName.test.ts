import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extensionOf,
  isProgramContent,
  isProgramFile,
  savableFileName,
  shownFileName,
} from '#shared/base/fileName';
import { desktopParsers } from '#shared/desktop/desktopParsers';

describe('a program', () => {
  it.each([
    ...['a.exe', 'a.BAT', 'brief.pdf.exe', 'a.cmd', 'a.com', 'a.js', 'a.vbs', 'a.ps1', 'a.msi'],
    ...['a.scr', 'a.lnk', 'a.jar', 'a.hta', 'a.docm', 'a.xlsm', 'a.html', 'a.svg', 'a.iso'],
    ...['a.exe.', 'a.exe . ', 'a.e\u200bxe', 'a\u202egpj.exe'],
  ])('is seen in %j', (name) => {
    expect(isProgramFile(name)).toBe(true);
  });

  it.each(['a.pdf', 'a.docx', 'exe', 'a.exe.pdf', 'Brief js', 'a.jpeg', ''])(
    'is not seen in %j',
    (name) => {
      expect(isProgramFile(name)).toBe(false);
    },
  );

  it('is seen by what it holds too, and text is not', () => {
    const windows = new Uint8Array(0x100);
    windows.set([0x4d, 0x5a]);
    windows[0x3c] = 0x80;
    windows.set([0x50, 0x45], 0x80);
    expect(isProgramContent(windows)).toBe(true);
    expect(isProgramContent(windows.subarray(0, 0x90))).toBe(true);
    expect(isProgramContent(windows.subarray(0, 0x70))).toBe(false);
    expect(isProgramContent(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2]))).toBe(true);
    const text = new TextEncoder().encode(
      `MZ is de afkorting van de instelling. ${'a'.repeat(80)}`,
    );
    expect(isProgramContent(text)).toBe(false);
    expect(isProgramContent(new Uint8Array())).toBe(false);
  });
});

describe('a name', () => {
  it('is shown without signs that mislead, and keeps its extension when it is long', () => {
    expect(shownFileName('fac\u202egpj.pdf', 200)).toBe('facgpj.pdf');
    expect(shownFileName('map/sub\\brief.pdf', 200)).toBe('map-sub-brief.pdf');
    expect(shownFileName(`${'é'.repeat(300)}.pdf`, 200)).toBe(`${'é'.repeat(196)}.pdf`);
    expect(shownFileName('e\u0301e\u0301n.pdf', 200)).toBe('één.pdf');
  });

  it.each([
    ['Verslag [2], concept & plan.pdf', 'Verslag 2 concept plan.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON.txt', '_CON.txt'],
    ['...', 'bijlage'],
    ['', 'bijlage'],
    ['🏠', 'bijlage'],
  ])('%j is saved as %j', (name, saved) => {
    expect(savableFileName(name, 'bijlage')).toBe(saved);
  });

  it('is always one that the desktop side takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const suggestedName = savableFileName(name, 'bijlage');
        const wish = { kind: 'attachment', suggestedName };
        const isTaken = desktopParsers.chooseSavePlace.safeParse(wish).success;
        expect(isTaken || isProgramFile(suggestedName)).toBe(true);
        expect(shownFileName(name, 200).length).toBeLessThanOrEqual(200);
        expect(extensionOf(suggestedName)).toMatch(/^[\p{L}\p{N}_() -]*$/u);
      }),
    );
  });
});
