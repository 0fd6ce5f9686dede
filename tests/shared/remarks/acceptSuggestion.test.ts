import { describe, expect, it } from 'vitest';
import type { Prose, Run } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { blockMapName, proseName } from '#shared/casedoc/blockNames';
import { patchProse, type BlockContent } from '#shared/casedoc/patchProse';
import { acceptSuggestion } from '#shared/remarks/acceptSuggestion';
import { readProposedValue, writeProposedValue } from '#shared/remarks/proposedValue';
import { seenValueOf, writeSeenValue } from '#shared/remarks/seenValue';
import { partner, remarkCase } from './remarkCase.ts';

describe('a suggestion for words', () => {
  it('replaces those words alone, in one undo step with the decision', () => {
    const { thread, text, accept, undo, suggest } = setUp([
      line({ text: 'Zij werd groter. ' }, { text: 'Senna is beperkt', bold: true }, { text: '.' }),
      line({ text: 'Zie ' }, factorRef, { text: ' hierboven.' }),
    ]);
    const id = suggest('is beperkt', 'haalt de uitleg niet bij');
    expect(accept(id)).toEqual({ ok: true, value: null });
    expect(text()).toEqual([
      [
        { text: 'Zij werd groter. ' },
        { text: 'Senna haalt de uitleg niet bij', bold: true },
        { text: '.' },
      ],
      [{ text: 'Zie ' }, expect.objectContaining({ ref: factorRef.ref }), { text: ' hierboven.' }],
    ]);
    expect(thread(id).remark).toMatchObject({ decision: 'accepted', decidedBy: 'Youssef' });
    expect(thread(id).state).toBe('resolved');
    undo.undo();
    expect(
      text()[0]
        ?.map((run) => run.text)
        .join(''),
    ).toBe('Zij werd groter. Senna is beperkt.');
    expect(thread(id)).toMatchObject({ state: 'open', remark: { decision: null } });
  });

  it('keeps what the partner wrote elsewhere in the text, and the ids of its paragraphs', () => {
    const { accept, suggest, blocks } = setUp([line({ text: 'Een.' }), line({ text: 'Twee.' })]);
    const before = blocks().map(({ id }) => id);
    expect(accept(suggest('Twee', 'Drie\nen vier')).ok).toBe(true);
    expect(blocks().map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual([
      'Een.',
      'Drie',
      'en vier.',
    ]);
    expect(blocks().map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  });

  it('asks when the words are other than those that were read, and refuses when they are gone', () => {
    const { accept, suggest, change, hypothesis, text } = setUp([
      line({ text: 'Zij is beperkt.' }),
    ]);
    const id = suggest('Zij is beperkt', 'Zij kan veel');
    change((writer) => {
      writer.setText('hypothesis', hypothesis, 'text', 'Zij is soms beperkt.');
      return true;
    });
    expect(accept(id)).toEqual({ ok: false, reason: 'changed' });
    expect(text()).toEqual([[{ text: 'Zij is soms beperkt.' }]]);
    change((writer) => {
      writer.setText('hypothesis', hypothesis, 'text', 'Iets anders.');
      return true;
    });
    expect(accept(id, true)).toEqual({ ok: false, reason: 'orphan' });
  });

  it('takes over what changed when somebody says so', () => {
    const { accept, suggest, change, hypothesis, text } = setUp([
      line({ text: 'Zij is beperkt.' }),
    ]);
    const id = suggest('Zij is beperkt', 'Zij kan veel');
    change((writer) => {
      writer.setText('hypothesis', hypothesis, 'text', 'Zij is soms beperkt.');
      return true;
    });
    expect(accept(id, true).ok).toBe(true);
    expect(text()).toEqual([[{ text: 'Zij kan veel.' }]]);
  });

  it('about a whole text asks unless that is empty', () => {
    const { remark, accept, text, hypothesis } = setUp([]);
    const place = {
      kind: 'field',
      collection: 'hypothesis',
      id: hypothesis,
      field: 'text',
    } as const;
    const first = remark({ place, kind: 'suggestion', proposed: 'Begin zo.' });
    const second = remark({ place, kind: 'suggestion', proposed: 'Of zo.' });
    expect(accept(first).ok).toBe(true);
    expect(accept(second)).toEqual({ ok: false, reason: 'changed' });
    expect(text()).toEqual([[{ text: 'Begin zo.' }]]);
  });
});

describe('a suggestion for a value', () => {
  it('sets what fits the field and refuses what does not', () => {
    const { remark, accept, open, hypothesis, thread } = setUp([]);
    const suggestValue = (field: string, proposedValue: string): EntityId =>
      remark({
        place: { kind: 'field', collection: 'hypothesis', id: hypothesis, field },
        kind: 'suggestion',
        proposedValue,
      });
    const now = () => open.analysis().hypothesis.find((one) => one.id === hypothesis);
    expect(accept(suggestValue('shortName', 'Te veel tegelijk')).ok).toBe(true);
    expect(now()?.shortName).toBe('Te veel tegelijk');
    expect(accept(suggestValue('status', 'rejected')).ok).toBe(true);
    expect(now()?.status).toBe('rejected');
    const wrong = suggestValue('status', 'nonsense');
    expect(accept(wrong)).toEqual({ ok: false, reason: 'bad-value' });
    expect(thread(wrong).remark.decision).toBeNull();
    expect(accept(suggestValue('noSuchField', 'x'))).toEqual({ ok: false, reason: 'orphan' });
  });

  it('says what stood there when it was made, and asks when that is something else now', () => {
    const { remark, accept, open, hypothesis, thread, change } = setUp([]);
    const place = { kind: 'field', collection: 'hypothesis', id: hypothesis } as const;
    const suggest = (field: string, proposedValue: string, seen: unknown): EntityId => {
      const id = remark({ place: { ...place, field }, kind: 'suggestion', proposedValue });
      change((writer) => {
        writer.set('reviewComment', id, { seenValue: writeSeenValue(seen) });
        return true;
      });
      return id;
    };
    const seen = (id: EntityId, field: string) =>
      seenValueOf(open.analysis(), { ...place, field }, thread(id).remark);
    const first = suggest('status', 'rejected', null);
    expect(seen(first, 'status')).toEqual({ kind: 'same' });
    change((writer) => {
      writer.set('hypothesis', hypothesis, { status: 'supported', shortName: 'Druk' });
      return true;
    });
    expect(seen(first, 'status')).toEqual({ kind: 'changed', then: '' });
    const second = suggest('status', 'rejected', 'open');
    expect(seen(second, 'status')).toEqual({ kind: 'changed', then: 'Open' });
    expect(accept(second)).toEqual({ ok: false, reason: 'changed' });
    expect(accept(second, true).ok).toBe(true);
    const named = suggest('shortName', 'Te veel tegelijk', 'Druk');
    expect(seen(named, 'shortName')).toEqual({ kind: 'same' });
    expect(accept(named).ok).toBe(true);
    // An old file does not say it.
    const old = remark({ place: { ...place, field: 'shortName' }, proposedValue: 'Naam' });
    expect(seen(old, 'shortName')).toEqual({ kind: 'unknown' });
    expect(writeSeenValue('x'.repeat(200))).toBe('');
  });

  it('is kept as words and read back', () => {
    const { open } = setUp([]);
    const analysis = open.analysis();
    for (const [field, value] of [
      ['shortName', 'Naam'],
      ['status', 'open'],
    ] as const) {
      const words = writeProposedValue(value);
      expect(readProposedValue(analysis, 'hypothesis', field, words)).toEqual(value);
    }
    expect(readProposedValue(analysis, 'evidence', 'hypothesis', 'item-9999')).toBeUndefined();
    expect(readProposedValue(analysis, 'hypothesis', 'text', 'x')).toBeUndefined();
  });
});

const factorRef = {
  text: 'F1',
  ref: { collection: 'factor', id: 'item-9000' as EntityId },
} as const;

function line(...runs: readonly Run[]): BlockContent {
  return { type: 'paragraph', indent: 0, runs };
}

function setUp(content: readonly BlockContent[]) {
  const made = remarkCase();
  const { open, shared, change, remark, anchorOn, thread } = made;
  const hypothesis = change((writer) => writer.add('hypothesis'));
  const target = {
    text: shared.getText(proseName(hypothesis, 'text')),
    blocks: shared.getMap(blockMapName),
  };
  let count = 0;
  shared.transact(() => patchProse(target, [], content, { newId: () => `b${String(count++)}` }));
  const blocks = (): Prose =>
    open.analysis().hypothesis.find((one) => one.id === hypothesis)?.text ?? [];
  const text = () => blocks().map(({ runs }) => runs);
  const place = { kind: 'field', collection: 'hypothesis', id: hypothesis, field: 'text' } as const;
  const suggest = (words: string, proposed: string) =>
    remark({ place, anchor: anchorOn(hypothesis, 'text', words), kind: 'suggestion', proposed });
  const accept = (id: EntityId, evenChanged = false) =>
    change((writer) => {
      const given = { thread: thread(id), reason: '', evenChanged };
      return acceptSuggestion(writer, open.analysis(), given, partner);
    });
  return { ...made, hypothesis, blocks, text, suggest, accept };
}
