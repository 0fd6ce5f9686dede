import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ensureCaseIdentity } from '#shared/casedoc/caseIdentity';
import { applyForeignUpdate, newSharedDoc } from '#shared/casedoc/updates';
import { carryOver } from '#shared/epoch/carryOver';
import { reportCarried } from '#shared/epoch/reportCarried';
import { startEpoch } from '#shared/epoch/startEpoch';
import { visibleState } from '#shared/merge/stateHash';
import { replica, type Replica } from '../../support/replica.ts';
import { runs } from '../../support/runs.ts';

const EPOCH = '0a0a0a0a-0000-4000-8000-000000000002';

/** A document as it is on another machine, or after a restart. */
function copyOf(doc: Y.Doc): Y.Doc {
  const copy = newSharedDoc();
  applyForeignUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** Anne cleans up; her file and one that Bram made in the old history cross. */
function cross(anne: Replica, bram: Replica, meanwhile: () => void = () => undefined) {
  const cleaned = startEpoch(anne.doc(), EPOCH);
  const [atAnne, toBram] = [copyOf(cleaned), copyOf(cleaned)];
  const fromBram = copyOf(bram.doc());
  meanwhile();
  expect(carryOver(atAnne, fromBram).ok).toBe(true);
  expect(carryOver(toBram, bram.doc()).ok).toBe(true);
  return { atAnne, atBram: toBram };
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  const [left, right] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)];
  applyForeignUpdate(one, right);
  applyForeignUpdate(other, left);
}

function pair(): readonly [Replica, Replica] {
  const anne = replica('anne');
  const bram = replica('bram');
  let count = 0;
  ensureCaseIdentity(
    anne.doc(),
    () => `a0000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
  );
  bram.absorb(anne.send());
  return [anne, bram];
}

const read = (doc: Y.Doc, field: string) =>
  (doc.getText(`txt:${field}`).toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : '|'))
    .join('');

describe('files that cross after a clean-up', () => {
  it('bring a word over once, by whichever way it comes', () => {
    const [anne, bram] = pair();
    const field = `${anne.add('factor')}/text`;
    anne.type(field, 0, 'De groep is druk.');
    bram.absorb(anne.send());
    bram.type(field, 12, 'toch ');
    const { atAnne, atBram } = cross(anne, bram, () => {
      bram.type(field, 17, 'altijd ');
    });
    exchange(atAnne, atBram);
    expect(read(atAnne, field)).toBe('De groep is toch altijd druk.|');
    expect(visibleState(atBram)).toBe(visibleState(atAnne));
  });

  it('bring a new thing over once, and one that was cleaned away', () => {
    const [anne, bram] = pair();
    const gone = anne.add('factor');
    anne.type(`${gone}/text`, 0, 'Oud.');
    bram.absorb(anne.send());
    anne.drop(gone);
    const later = bram.add('factor', { shortName: 'later' });
    bram.type(`${later}/text`, 0, 'Later bedacht.');
    bram.type(`${gone}/text`, 4, ' Nog iets.');
    const { atAnne, atBram } = cross(anne, bram, () => {
      bram.type(`${gone}/text`, 14, ' En meer.');
    });
    exchange(atAnne, atBram);
    expect(read(atAnne, `${later}/text`)).toBe('Later bedacht.|');
    expect(read(atBram, `${gone}/text`)).toBe('Oud. Nog iets. En meer.|');
    expect(visibleState(atBram)).toBe(visibleState(atAnne));
  });

  it('bring over marks on letters that were there, and what was emptied', () => {
    const [anne, bram] = pair();
    const factor = anne.add('factor', { shortName: 'rust', impact: 2 });
    const field = `${factor}/text`;
    anne.type(field, 0, 'De groep is druk.');
    anne.format(field, 0, 2, 1);
    bram.absorb(anne.send());
    bram.format(field, 3, 5, 1);
    bram.format(field, 0, 2, 0);
    bram.doc().getMap('factor').delete(`${factor}/impact`);
    const cleaned = startEpoch(anne.doc(), EPOCH);
    expect(carryOver(cleaned, bram.doc())).toMatchObject({ ok: true, value: { values: 1 } });
    expect(cleaned.getText(`txt:${field}`).toDelta()).toEqual(
      bram.doc().getText(`txt:${field}`).toDelta(),
    );
    expect(cleaned.getMap('factor').has(`${factor}/impact`)).toBe(false);
  });

  it('tell of a block that both made another type', () => {
    const [anne, bram] = pair();
    const field = `${anne.add('factor')}/text`;
    anne.type(field, 0, 'De groep is druk.');
    bram.absorb(anne.send());
    anne.setBlock(field, 0, 'quote');
    bram.setBlock(field, 0, 'bullet');
    const before = startEpoch(anne.doc(), EPOCH);
    const after = copyOf(before);
    const carried = carryOver(after, bram.doc());
    if (!carried.ok) throw new Error(carried.reason);
    expect(reportCarried(before, after, carried.value, 'theirs').review).toMatchObject([
      {
        kind: 'blockType',
        text: 'De groep is druk.',
        mine: 'quote',
        theirs: 'bullet',
        now: 'quote',
      },
    ]);
  });

  it('double no word and lose none, whatever was written, removed and sent when', () => {
    const step = fc.record({
      at: fc.nat(60),
      what: fc.constantFrom('word', 'word', 'enter', 'remove', 'bold'),
    });
    const steps = fc.array(step, { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.record({ anneBefore: steps, bramBefore: steps, bramLater: steps, anneLater: steps }),
        fc.integer({ min: 1, max: 4 }),
        (work, rounds) => {
          const [anne, bram] = pair();
          const field = `${anne.add('factor')}/text`;
          anne.type(field, 0, 'Begin midden en eind.');
          bram.absorb(anne.send());
          let count = 0;
          const act = (one: Replica, all: typeof work.anneBefore) => {
            for (const { at, what } of all) {
              const places = freePlaces(one.text(field));
              const place = places[at % places.length] ?? 0;
              if (what === 'enter') one.enter(field, place);
              else if (what === 'word')
                one.type(field, place, `«${one.name}${String((count += 1))}»`);
              else if (!/[a-z .]/u.test(one.text(field)[place] ?? '')) continue;
              else if (what === 'remove') one.remove(field, place, 1);
              else one.format(field, place, 1, 1);
            }
          };
          act(anne, work.anneBefore);
          act(bram, work.bramBefore);
          const cleaned = replica('schoon');
          cleaned.absorb({
            from: 'anne',
            state: new Uint8Array(Y.encodeStateAsUpdate(startEpoch(anne.doc(), EPOCH))),
          });
          const atBram = copyOf(cleaned.doc());
          const early = copyOf(bram.doc());
          act(bram, work.bramLater);
          act(cleaned, work.anneLater);
          const wanted = new Set([...tokens(cleaned.text(field)), ...tokens(bram.text(field))]);
          carryOver(cleaned.doc(), early);
          for (let round = 1; round < rounds; round += 1) carryOver(cleaned.doc(), bram.doc());
          carryOver(atBram, bram.doc());
          exchange(cleaned.doc(), atBram);
          expect([...tokens(read(cleaned.doc(), field))].sort()).toEqual([...wanted].sort());
          expect(visibleState(atBram)).toBe(visibleState(cleaned.doc()));
        },
      ),
      { numRuns: runs(60, 5000) },
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
