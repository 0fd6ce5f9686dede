import { describe, expect, it } from 'vitest';
import { isDutch, languageTag } from '#shared/letters/languageTag';
import { isRightToLeftLanguage } from '#shared/letters/letterVersions';
import { languageNames } from '#shared/text/nl/languageNames';

describe('the language of a version, as an interpreter types it', () => {
  it.each([
    ['Arabisch', 'ar'],
    [' arabisch ', 'ar'],
    ['Oekraïens', 'uk'],
    ['Dari', 'prs'],
    ['Pools', 'pl'],
    ['ar', 'ar'],
    ['ar-SY', 'ar-SY'],
    ['Wolof', 'und'],
    ['هذا', 'und'],
    ['', ''],
  ])('%s is %s', (typed, tag) => {
    expect(languageTag(typed)).toBe(tag);
  });

  it('knows Dutch by its name, so that nothing is called a translation of itself', () => {
    expect(isDutch(languageTag('Nederlands'))).toBe(true);
    expect(isDutch(languageTag('Arabisch'))).toBe(false);
  });

  it('turns the page for each language that is written from right to left', () => {
    const names = [
      'Arabisch',
      'Marokkaans',
      'Farsi',
      'Dari',
      'Pasjtoe',
      'Sorani',
      'Urdu',
      'Ivriet',
    ];
    for (const name of names) {
      expect([name, isRightToLeftLanguage(languageTag(name))]).toEqual([name, true]);
    }
    expect(isRightToLeftLanguage(languageTag('Turks'))).toBe(false);
    expect(isRightToLeftLanguage(languageTag('Koerdisch'))).toBe(false);
  });

  it('gives each name to one language only', () => {
    const names = Object.values(languageNames).flat();
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.toLocaleLowerCase('nl'))).toEqual([]);
  });
});
