import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { writePortable } from '#shared/analysis/portable';
import { plainText } from '#shared/analysis/prose';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { caseIdentityOf, ensureCaseIdentity } from '#shared/casedoc/caseIdentity';
import { readProse } from '#shared/casedoc/flatText';
import { newSharedDoc } from '#shared/casedoc/updates';
import { carryOver } from '#shared/epoch/carryOver';
import { startEpoch } from '#shared/epoch/startEpoch';
import { replica, type Replica } from '../../support/replica.ts';
import { runs } from '../../support/runs.ts';
import { openExample } from '../versions/versionCase.ts';

const EPOCH = '0a0a0a0a-0000-4000-8000-000000000002';
const SECRET = 'verwijderdenaam';
const uuids = (name: string) => {
  let count = 0;
  return () => `${name}0000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
};

function pair(): readonly [Replica, Replica] {
  const anne = replica('anne');
  const bram = replica('bram');
  ensureCaseIdentity(anne.doc(), uuids('a'));
  bram.absorb(anne.send());
  return [anne, bram];
}
const bytesOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc));
const textOf = (doc: Y.Doc, field: string) => {
  const opened = openCaseDocument({
    doc,
    newId: () => '' as never,
    now: () => 0,
    author: 'lezer',
  });
  const factor = opened.analysis().factor.find((one) => `${one.id}/text` === field);
  opened.destroy();
  return factor === undefined ? null : plainText(factor.text);
};

describe('a case whose history is cleaned up', () => {
  it('shows the same, under the same ids, and holds no letter of what was removed', () => {
    const [anne] = pair();
    const factor = anne.add('factor');
    const gone = anne.add('factor');
    anne.type(`${factor}/text`, 0, `Zij heet ${SECRET}.`);
    anne.remove(`${factor}/text`, 9, SECRET.length);
    anne.type(`${gone}/text`, 0, SECRET);
    anne.drop(gone);
    const cleaned = startEpoch(anne.doc(), EPOCH);
    expect(bytesOf(anne.doc()).includes(SECRET.slice(1))).toBe(true);
    expect(bytesOf(cleaned).includes(SECRET.slice(1))).toBe(false);
    expect(textOf(cleaned, `${factor}/text`)).toBe('Zij heet .');
    expect(caseIdentityOf(cleaned)).toMatchObject({
      caseId: caseIdentityOf(anne.doc())?.caseId,
      epoch: EPOCH,
      previousEpoch: caseIdentityOf(anne.doc())?.epoch,
    });
  });

  it('keeps every word and value of a whole analysis', () => {
    const doc = openExample().doc;
    ensureCaseIdentity(doc, uuids('e'));
    const cleaned = startEpoch(doc, EPOCH);
    const read = (one: Y.Doc) => {
      const opened = openCaseDocument({
        doc: one,
        newId: () => '' as never,
        now: () => 0,
        author: 'x',
      });
      return writePortable(opened.analysis());
    };
    expect(read(cleaned)).toEqual(read(doc));
    expect(bytesOf(cleaned).length).toBeLessThan(bytesOf(doc).length * 1.1);
  });

  it('takes along what only a newer version understands', () => {
    const doc = newSharedDoc();
    ensureCaseIdentity(doc, uuids('f'));
    doc.getMap('later').set('x/y', { new: true });
    doc.getText('txt:x/later').insert(0, 'nieuw soort tekst');
    const cleaned = startEpoch(doc, EPOCH);
    expect(cleaned.getMap('later').get('x/y')).toEqual({ new: true });
    expect(cleaned.getText('txt:x/later').toJSON()).toBe('nieuw soort tekst');
  });
});

describe('what was written in the old history meanwhile', () => {
  it('comes into the cleaned one, letter by letter, beside what was written there', () => {
    const [anne, bram] = pair();
    const factor = anne.add('factor', { shortName: 'rust' });
    const field = `${factor}/text`;
    anne.type(field, 0, 'De groep is vaak druk.');
    bram.absorb(anne.send());
    const cleaned = startEpoch(anne.doc(), EPOCH);
    bram.type(field, 12, 'toch ');
    bram.set(factor, 'shortName', 'rust en druk');
    const later = bram.add('factor');
    bram.type(`${later}/text`, 0, 'Later bedacht.');
    const carried = carryOver(cleaned, bram.doc());
    expect(carried).toMatchObject({ ok: true, value: { texts: 2, conflicts: [] } });
    expect(textOf(cleaned, field)).toBe('De groep is toch vaak druk.');
    expect(textOf(cleaned, `${later}/text`)).toBe('Later bedacht.');
  });

  it('does not bring back what was taken away just before, and the other did not know yet', () => {
    const [anne, bram] = pair();
    const field = `${anne.add('factor')}/text`;
    anne.type(field, 0, `Zij heet ${SECRET}.`);
    bram.absorb(anne.send());
    anne.remove(field, 9, SECRET.length);
    const cleaned = startEpoch(anne.doc(), EPOCH);
    bram.type(field, 0, 'Eerst. ');
    carryOver(cleaned, bram.doc());
    expect(textOf(cleaned, field)).toBe('Eerst. Zij heet .');
    expect(bytesOf(cleaned).includes(SECRET.slice(1))).toBe(false);
  });

  it('does not bring back a thing or value that was taken away just before', () => {
    const [anne, bram] = pair();
    const kept = anne.add('factor', { shortName: SECRET });
    const gone = anne.add('factor');
    anne.type(`${gone}/text`, 0, `Zij heet ${SECRET}.`);
    anne.undo().stopCapturing();
    const undone = anne.add('factor', { shortName: SECRET });
    bram.absorb(anne.send());
    anne.undo().undo();
    anne.set(kept, 'shortName', 'rust');
    anne.remove(`${gone}/text`, 9, SECRET.length);
    anne.drop(gone);
    const cleaned = startEpoch(anne.doc(), EPOCH);
    const before = bytesOf(cleaned);
    expect(before.includes(SECRET.slice(1))).toBe(false);
    expect(carryOver(cleaned, bram.doc())).toMatchObject({
      value: { texts: 0, values: 0, conflicts: [] },
    });
    expect(bytesOf(cleaned).includes(SECRET.slice(1))).toBe(false);
    expect(textOf(cleaned, `${undone}/text`)).toBeNull();
    bram.type(`${gone}/text`, 0, 'Bram. ');
    carryOver(cleaned, bram.doc());
    expect(bytesOf(cleaned).includes(SECRET.slice(1))).toBe(false);
    cleaned.getMap('factor').set(`${gone}/deleted`, false);
    expect(textOf(cleaned, `${gone}/text`)).toBe('Bram. Zij heet .');
  });

  it('keeps the paragraphs, marks and references that were made', () => {
    const [anne, bram] = pair();
    const field = `${anne.add('factor')}/text`;
    anne.type(field, 0, 'Eerste zin. Tweede zin.');
    bram.absorb(anne.send());
    const cleaned = startEpoch(anne.doc(), EPOCH);
    bram.enter(field, 11);
    bram.type(field, 19, 'vette ', 1);
    bram
      .doc()
      .getText(`txt:${field}`)
      .insertEmbed(3, { ref: { c: 'factor', id: 'f1' } }, {});
    carryOver(cleaned, bram.doc());
    const read = (doc: Y.Doc) => readProse(doc.getText(`txt:${field}`), doc.getMap('block'));
    expect(read(cleaned)).toEqual(read(bram.doc()));
    expect(read(cleaned)).toHaveLength(2);
  });

  it('comes over once, however often and by however many files it arrives', () => {
    const [anne, bram] = pair();
    const factor = anne.add('factor', { shortName: 'rust' });
    const field = `${factor}/text`;
    anne.type(field, 0, 'De groep is druk.');
    bram.absorb(anne.send());
    const cleaned = startEpoch(anne.doc(), EPOCH);
    bram.type(field, 12, 'toch ');
    carryOver(cleaned, bram.doc());
    expect(carryOver(cleaned, bram.doc())).toMatchObject({ value: { texts: 0, values: 0 } });
    cleaned.getText(`txt:${field}`).insert(0, 'Anne: ');
    bram.type(field, 0, 'Bram: ');
    bram.set(factor, 'shortName', 'rust en druk');
    expect(carryOver(cleaned, bram.doc())).toMatchObject({ value: { texts: 1, conflicts: [] } });
    expect(textOf(cleaned, field)?.match(/toch/gu)).toHaveLength(1);
    expect(textOf(cleaned, field)?.match(/Anne: |Bram: /gu)).toHaveLength(2);
  });

  it('comes back as a removed thing when that was cleaned away', () => {
    const [anne, bram] = pair();
    const factor = anne.add('factor');
    anne.type(`${factor}/text`, 0, 'Oud.');
    bram.absorb(anne.send());
    anne.drop(factor);
    const cleaned = startEpoch(anne.doc(), EPOCH);
    bram.type(`${factor}/text`, 4, ' Nog iets.');
    carryOver(cleaned, bram.doc());
    expect(textOf(cleaned, `${factor}/text`)).toBeNull();
    cleaned.getMap('factor').set(`${factor}/deleted`, false);
    expect(textOf(cleaned, `${factor}/text`)).toBe('Oud. Nog iets.');
  });

  it('tells which single value both set', () => {
    const [anne, bram] = pair();
    const factor = anne.add('factor', { shortName: 'een' });
    bram.absorb(anne.send());
    anne.set(factor, 'shortName', 'van anne');
    const cleaned = startEpoch(anne.doc(), EPOCH);
    bram.set(factor, 'shortName', 'van bram');
    expect(carryOver(cleaned, bram.doc())).toMatchObject({
      value: { conflicts: [{ field: 'shortName', mine: 'van bram', theirs: 'van anne' }] },
    });
    expect(cleaned.getMap('factor').get(`${factor}/shortName`)).toBe('van anne');
  });

  it('is refused for a document that never began anew', () => {
    const [anne, bram] = pair();
    expect(carryOver(anne.doc(), bram.doc())).toMatchObject({ reason: 'no-base' });
  });

  it('loses no word of either, whatever was written and removed', () => {
    const step = fc.record({
      who: fc.boolean(),
      at: fc.nat(60),
      what: fc.constantFrom('word', 'word', 'enter', 'remove'),
    });
    const steps = fc.array(step, { maxLength: 10 });
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const [anne, bram] = pair();
        const field = `${anne.add('factor')}/text`;
        anne.type(field, 0, `Begin ${SECRET} midden en eind.`);
        bram.absorb(anne.send());
        let count = 0;
        const act = (one: Replica, { at, what }: (typeof before)[number]) => {
          const places = freePlaces(one.text(field));
          const place = places[at % places.length] ?? 0;
          if (what === 'enter') one.enter(field, place);
          else if (what === 'word') one.type(field, place, `«${one.name}${String((count += 1))}»`);
          else if (/[a-z]/u.test(one.text(field)[place] ?? '')) one.remove(field, place, 1);
        };
        for (const one of before) act(one.who ? anne : bram, one);
        const cleaned = replica('schoon');
        const state = Y.encodeStateAsUpdate(startEpoch(anne.doc(), EPOCH));
        cleaned.absorb({ from: 'anne', state: new Uint8Array(state) });
        for (const one of after) act(one.who ? cleaned : bram, one);
        const wanted = [...tokens(cleaned.text(field)), ...tokens(bram.text(field))];
        expect(carryOver(cleaned.doc(), bram.doc()).ok).toBe(true);
        expect([...new Set(tokens(cleaned.text(field)))].sort()).toEqual(
          [...new Set(wanted)].sort(),
        );
      }),
      { numRuns: runs(150, 5000) },
    );
  });
});

function tokens(text: string): readonly string[] {
  return text.match(/«[a-z]+\d+»/gu) ?? [];
}

/** Places where a word may come without standing in the middle of a word of this test. */
function freePlaces(text: string): readonly number[] {
  const taken = new Set<number>();
  for (const match of text.matchAll(/«[a-z]+\d+»/gu)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at += 1) taken.add(at);
  }
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => !taken.has(at));
}
