import { describe, expect, it } from 'vitest';
import { desktopParsers } from '#shared/desktop/desktopParsers';
import {
  filtersToOpen,
  filtersToSave,
  nameToSave,
  pathToSave,
} from '../../../electron/files/fileKinds.ts';

describe('saving', () => {
  it('gives a document the extension of its kind, once', () => {
    expect(nameToSave('word', 'VA-031')).toBe('VA-031.docx');
    expect(nameToSave('word', 'VA-031.DOCX')).toBe('VA-031.DOCX');
    expect(filtersToSave('word', 'VA-031.docx')[0]?.extensions).toEqual(['docx']);
    expect(pathToSave('word', '/home/x/VA-031.docx', 'VA-031.docx')).toBe('/home/x/VA-031.docx');
  });

  it('leaves an attachment its own extension', () => {
    expect(nameToSave('attachment', 'Tekening huis.PNG')).toBe('Tekening huis.PNG');
    expect(filtersToSave('attachment', 'Tekening huis.PNG')[0]?.extensions).toEqual(['png']);
    expect(filtersToSave('attachment', 'Zonder')[0]?.extensions).toEqual(['*']);
    expect(pathToSave('attachment', '/x/brief.pdf', 'brief.pdf')).toBe('/x/brief.pdf');
  });

  it('never makes a program of an attachment', () => {
    expect(pathToSave('attachment', '/x/brief.exe', 'brief.pdf')).toBe('/x/brief.exe.pdf');
    expect(pathToSave('attachment', '/x/brief.bat. ', 'brief')).toBe('/x/brief.bat.bin');
    const wish = (suggestedName: string) =>
      desktopParsers.chooseSavePlace.safeParse({ kind: 'attachment', suggestedName }).success;
    expect(wish('Brief (2).pdf')).toBe(true);
    expect(wish('Brief.pdf.exe')).toBe(false);
    expect(wish('brief.JS')).toBe(false);
    expect(wish('../brief.pdf')).toBe(false);
  });
});

describe('opening', () => {
  it('offers documents and pictures for an attachment, and all files', () => {
    const [usual, all] = filtersToOpen('attachment');
    expect(usual?.extensions).toEqual(expect.arrayContaining(['pdf', 'docx', 'png', 'jpg']));
    expect(all?.extensions).toEqual(['*']);
    expect(desktopParsers.openFile.safeParse({ kind: 'attachment' }).success).toBe(true);
  });

  it('offers only its own kind for anything else', () => {
    expect(filtersToOpen('vaPackage').map(({ extensions }) => extensions)).toEqual([
      ['va', 'vakaart'],
    ]);
    expect(filtersToOpen('table').map(({ extensions }) => extensions)).toEqual([['csv']]);
    expect(filtersToOpen('figures').map(({ extensions }) => extensions)).toEqual([['json']]);
    expect(nameToSave('figures', 'precieze aantallen')).toBe('precieze aantallen.json');
  });
});
