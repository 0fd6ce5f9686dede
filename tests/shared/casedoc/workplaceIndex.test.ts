import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isCaseAlias, type CaseAlias } from '#shared/base/ids';
import {
  applyForeignUpdate,
  encodeSharedDoc,
  hasMissingParts,
  listenForChanges,
  mergeUpdates,
  newSharedDoc,
} from '#shared/casedoc/updates';
import {
  isCaseCode,
  newCaseSummary,
  readWorkplaceIndex,
  writeCaseSummary,
  writePerson,
  writeSettings,
} from '#shared/casedoc/workplaceIndex';

const PERSON = { name: 'Anne', organisation: 'Voorbeeld', role: 'supervisor' } as const;

describe('the workplace index', () => {
  test('starts with nobody, no cases and careful settings', () => {
    expect(readWorkplaceIndex(newSharedDoc())).toEqual({
      person: { name: '', organisation: '', role: 'poolScientist' },
      settings: {
        idleMinutes: 10,
        recoveryChecked: false,
        theme: 'system',
        lastAlias: null,
        openAlias: null,
        hintWords: '',
        maskWords: '',
        keepWords: '',
        policySeen: '',
      },
      cases: [],
      former: [],
    });
  });

  test('shows a case whose history was cleaned up once, and keeps what it was', () => {
    const doc = newSharedDoc();
    const [old, cleaned] = [aliasOf('1'), aliasOf('2')];
    writeCaseSummary(doc, old, newCaseSummary(old, 'VA-1', 100));
    writeCaseSummary(doc, cleaned, { ...newCaseSummary(cleaned, 'VA-1', 100), follows: old });
    const index = readWorkplaceIndex(doc);
    expect(index.cases.map(({ alias }) => alias)).toEqual([cleaned]);
    expect(index.former.map(({ alias }) => alias)).toEqual([old]);
  });

  test('gives back what was written, oldest case first', () => {
    const doc = newSharedDoc();
    const [late, early] = [aliasOf('1'), aliasOf('2')];
    writePerson(doc, PERSON);
    writeSettings(doc, { idleMinutes: 5, lastAlias: late });
    writeCaseSummary(doc, late, newCaseSummary(late, 'VA-2', 200));
    writeCaseSummary(doc, early, newCaseSummary(early, 'VA-1', 100));
    writeCaseSummary(doc, late, { sectionsDone: 3, requestedOn: '2026-03-01' });
    const index = readWorkplaceIndex(doc);
    expect(index.person).toEqual(PERSON);
    expect(index.settings).toMatchObject({ idleMinutes: 5, theme: 'system', lastAlias: late });
    expect(index.cases.map(({ code }) => code)).toEqual(['VA-1', 'VA-2']);
    expect(index.cases[1]).toMatchObject({ sectionsDone: 3, requestedOn: '2026-03-01' });
  });

  test('keeps what two machines wrote in different fields of one line', () => {
    const alias = aliasOf('3');
    const one = newSharedDoc();
    writeCaseSummary(one, alias, newCaseSummary(alias, 'VA-9', 1));
    const other = newSharedDoc();
    applyForeignUpdate(other, encodeSharedDoc(one));
    writeCaseSummary(one, alias, { phase: 'drafting' });
    writeCaseSummary(other, alias, { sectionsDone: 7 });
    applyForeignUpdate(one, encodeSharedDoc(other));
    applyForeignUpdate(other, encodeSharedDoc(one));
    expect(readWorkplaceIndex(one)).toEqual(readWorkplaceIndex(other));
    expect(readWorkplaceIndex(one).cases[0]).toMatchObject({ phase: 'drafting', sectionsDone: 7 });
  });

  test('refuses values outside their range, and reads past strange ones', () => {
    const doc = newSharedDoc();
    const alias = aliasOf('4');
    expect(() => {
      writeSettings(doc, { idleMinutes: 90 });
    }).toThrow();
    expect(() => {
      writeCaseSummary(doc, alias, { code: 'Jansen' });
    }).toThrow();
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        doc.getMap('index').set(key, value);
        doc.getMap('index').set(`settings/idleMinutes`, value);
        doc.getMap('index').set(`case/${alias}/code`, value);
        const index = readWorkplaceIndex(doc);
        expect(index.settings.idleMinutes).toBeGreaterThan(0);
        expect(index.cases.every(({ code }) => isCaseCode(code))).toBe(true);
      }),
    );
  });
});

describe('updates', () => {
  test('merged in any order say the same, and a gap is noticed', () => {
    const doc = newSharedDoc();
    const updates: Uint8Array[] = [];
    listenForChanges(doc, (update) => updates.push(update));
    for (const word of ['een ', 'twee ', 'drie ']) doc.getText('a').insert(0, word);
    const whole = newSharedDoc();
    applyForeignUpdate(whole, mergeUpdates([...updates].reverse()));
    expect(whole.getText('a').toJSON()).toBe('drie twee een ');
    expect(hasMissingParts(whole)).toBe(false);
    const torn = newSharedDoc();
    applyForeignUpdate(torn, mergeUpdates(updates.slice(1)));
    expect(hasMissingParts(torn)).toBe(true);
  });
});

function aliasOf(digit: string): CaseAlias {
  const alias = digit.repeat(32);
  if (!isCaseAlias(alias)) throw new Error('not an alias');
  return alias;
}
