import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Run } from '#shared/analysis/prose';
import { anchorAt, findAnchor, longestQuote, type TextAnchor } from '#shared/casedoc/anchors';
import { blockMapName, textOrigin } from '#shared/casedoc/blockNames';
import { ensureCaseIdentity } from '#shared/casedoc/caseIdentity';
import { readProse } from '#shared/casedoc/flatText';
import { patchProse } from '#shared/casedoc/patchProse';
import { createUndo } from '#shared/casedoc/undo';
import { startEpoch } from '#shared/epoch/startEpoch';
import type { EntityId } from '#shared/base/ids';

const name = 'txt:e1/story';

describe('anchorAt', () => {
  it('quotes the words without the white space around them, and what stands beside them', () => {
    const { doc, write } = machine();
    write('Zij komt', 'niet terug van verlof');
    expect(anchorAt(doc, name, 3, 14)).toMatchObject({
      quote: 'komt\nniet',
      before: 'Zij ',
      after: ' terug van verlof\n',
    });
    expect(anchorAt(doc, name, 3, 4)).toBeNull();
    expect(anchorAt(doc, name, 8, 8)).toBeNull();
    expect(anchorAt(doc, 'txt:e1/other', 0, 4)).toBeNull();
  });

  it('counts a reference as one sign', () => {
    const { doc, write } = machine();
    const id = 'f0000001' as EntityId;
    write([
      { text: 'Door ' },
      { text: 'F1', ref: { collection: 'factor', id } },
      { text: ' erna' },
    ]);
    expect(anchorAt(doc, name, 0, 8)?.quote).toBe('Door \uFFFC e');
  });

  it('stays within its fields, however long the stretch and however many wrote in it', () => {
    const { doc, write } = machine();
    write('x'.repeat(longestQuote + 500));
    expect(anchorAt(doc, name, 0, longestQuote + 500)?.quote).toHaveLength(longestQuote);
    for (let client = 0; client < 120; client += 1) {
      const other = copyOf(doc, 4_000_000_000 + client);
      other.getText(name).insert(10 + client, 'y', {});
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    }
    const anchor = anchorAt(doc, name, 0, 300);
    expect(anchor?.from.length).toBeLessThanOrEqual(400);
    expect(anchor?.to.length).toBeLessThanOrEqual(400);
    expect(anchor && wordsAt(doc, anchor)).toEqual(['same', anchor?.quote]);
  });

  it('counts in the text of an earlier state, and points at what is left of it now', () => {
    const { doc, write } = machine();
    write('Hij liep weg van huis.');
    const then = Y.snapshot(doc);
    write('Toen was het mei. Hij liep boos weg.');
    const anchor = anchorAt(doc, name, 4, 12, then);
    expect(anchor?.quote).toBe('liep weg');
    expect(anchor && wordsAt(doc, anchor)).toEqual(['changed', 'liep boos weg']);
  });
});

describe('findAnchor', () => {
  it('moves along with what is written around it; what is written inside lies in it', () => {
    const { doc, write, anchor } = anchored('Zij komt niet terug.', 'komt niet');
    write('Op zondag. Zij XkomtX heel vaak XnietX terug.');
    expect(wordsAt(doc, anchor)).toEqual(['changed', 'komtX heel vaak Xniet']);
    write('Zij komt niet terug.');
    expect(wordsAt(doc, anchor)).toEqual(['same', 'komt niet']);
  });

  it('points at what is left when one end is gone, and at the whole when it is back', () => {
    const { doc, write, anchor, undo } = anchored('Zij komt niet terug.', 'komt niet');
    write('Zij niet terug.');
    expect(wordsAt(doc, anchor)).toEqual(['changed', 'niet']);
    undo.undo();
    expect(wordsAt(doc, anchor)).toEqual(['same', 'komt niet']);
  });

  it('is an orphan when all is gone, and finds it again after undo, here and elsewhere', () => {
    const { doc, write, anchor, undo } = anchored('Zij komt niet terug.', 'niet');
    write('Zij komt terug.');
    expect(wordsAt(doc, anchor)).toEqual(['orphan']);
    undo.undo();
    expect(wordsAt(doc, anchor)).toEqual(['same', 'niet']);
    expect(wordsAt(copyOf(doc, 99), anchor)).toEqual(['same', 'niet']);
    undo.redo();
    expect(wordsAt(doc, anchor)).toEqual(['orphan']);
  });

  it('goes along with a paragraph that is moved', () => {
    const { doc, write, anchor } = anchored(
      ['De eerste alinea over school.', 'Zij werd vier keer verplaatst.', 'En toen de zomer kwam.'],
      'vier keer verplaatst',
    );
    write(
      'Zij werd vier keer verplaatst.',
      'De eerste alinea over school.',
      'En toen de zomer kwam.',
    );
    expect(wordsAt(doc, anchor)).toEqual(['same', 'vier keer verplaatst']);
    write(
      'De eerste alinea over school.',
      'En toen de zomer kwam.',
      'Zij werd vier keer verplaatst.',
    );
    expect(wordsAt(doc, anchor)).toEqual(['same', 'vier keer verplaatst']);
  });

  it('never takes the same words at another place for them', () => {
    const { doc, write, anchor } = anchored(
      'Dan is hij boos. Later is hij boos op school.',
      'boos',
    );
    write('Dan is hij. Later is hij boos op school.');
    expect(wordsAt(doc, anchor)).toEqual(['orphan']);
    const long = 'Hij wil dan even alleen zijn op zijn kamer.';
    const twice = anchored([long, 'Intussen gaat het beter.', long], long);
    twice.write('Intussen gaat het beter.', long);
    expect(wordsAt(twice.doc, twice.anchor)).toEqual(['orphan']);
  });

  it('is the same for both who wrote at the same time', () => {
    const left = anchored('Zij komt niet terug van verlof.', 'niet terug');
    const right = machine(copyOf(left.doc, 2));
    left.write('Zij komt vaak niet meteen terug van verlof.');
    right.write('Zij komt niet of laat terug.');
    Y.applyUpdate(right.doc, Y.encodeStateAsUpdate(left.doc));
    Y.applyUpdate(left.doc, Y.encodeStateAsUpdate(right.doc));
    const [kind, words] = wordsAt(left.doc, left.anchor);
    expect(kind).toBe('changed');
    expect(words).toMatch(/^niet .*terug$/u);
    expect(wordsAt(right.doc, left.anchor)).toEqual([kind, words]);
  });

  it('is found by its words when the history was cleaned up', () => {
    const { doc, anchor } = anchored('Zij komt niet terug van verlof.', 'niet terug');
    ensureCaseIdentity(doc, () => '00000000-0000-4000-8000-000000000001');
    const fresh = startEpoch(doc, '00000000-0000-4000-8000-000000000002');
    expect(wordsAt(fresh, anchor)).toEqual(['same', 'niet terug']);
  });

  it('goes by the words alone when they came from elsewhere, or when the names are damaged', () => {
    const { doc, anchor } = anchored('Zij komt niet terug van verlof.', 'niet terug');
    expect(wordsAt(doc, { ...anchor, from: '', to: '' })).toEqual(['same', 'niet terug']);
    expect(wordsAt(doc, { ...anchor, from: 'k.k.k,', to: '<x>' })).toEqual(['same', 'niet terug']);
    expect(wordsAt(doc, { ...anchor, from: anchor.to, to: anchor.from })[0]).toBe('same');
    // Names of letters that are no letters of these words.
    const other = anchorAt(doc, name, 0, 3);
    expect(wordsAt(doc, { ...anchor, from: other?.from ?? '', to: other?.to ?? '' })).toEqual([
      'same',
      'niet terug',
    ]);
  });
});

function machine(doc = new Y.Doc({ gc: false })) {
  const text = doc.getText(name);
  const blocks = doc.getMap(blockMapName);
  const undo = createUndo(doc, []);
  let count = 0;
  /** Makes the field say these paragraphs, as an editor does: letters that stay are not touched. */
  const write = (...paragraphs: readonly (string | readonly Run[])[]) => {
    undo.stopCapturing();
    const newId = () => `${String(doc.clientID)}-${String(count++)}`;
    const after = paragraphs.map((one) => ({
      type: 'paragraph' as const,
      indent: 0 as const,
      runs: typeof one === 'string' ? [{ text: one }] : one,
    }));
    doc.transact(
      () => patchProse({ text, blocks }, readProse(text, blocks), after, { newId }),
      textOrigin,
    );
  };
  return { doc, write, undo };
}

function anchored(content: string | readonly string[], words: string) {
  const made = machine();
  const paragraphs = typeof content === 'string' ? [content] : content;
  made.write(...paragraphs);
  const at = paragraphs.join('\n').indexOf(words);
  const anchor = anchorAt(made.doc, name, at, at + words.length);
  if (anchor === null) throw new Error('Nothing there');
  return { ...made, anchor };
}

function copyOf(doc: Y.Doc, client: number): Y.Doc {
  const copy = new Y.Doc({ gc: false });
  copy.clientID = client;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function wordsAt(doc: Y.Doc, anchor: TextAnchor): readonly (string | undefined)[] {
  const found = findAnchor(doc, name, anchor);
  if (found.kind === 'orphan') return ['orphan'];
  const delta = doc.getText(name).toDelta() as readonly { readonly insert?: unknown }[];
  const text = delta.map(({ insert }) => (typeof insert === 'string' ? insert : '\n')).join('');
  return [found.kind, text.slice(found.start, found.end)];
}
