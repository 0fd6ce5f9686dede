import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '#shared/analysis/prose';
import type { Analysis } from '#shared/analysis/analysis';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import { blockMapName, proseName } from '#shared/casedoc/blockNames';
import { FORM_EDIT, openCaseDocument } from '#shared/casedoc/caseDocument';
import { readProse } from '#shared/casedoc/flatText';
import { joinUndo } from '#shared/casedoc/joinUndo';
import { patchProse } from '#shared/casedoc/patchProse';
import { isOwnText, privateSections } from '#shared/casedoc/privacyMarks';
import {
  makeSectionPrivate,
  ownItems,
  shareItem,
  shareSection,
} from '#shared/casedoc/sharePrivate';
import { createUndo } from '#shared/casedoc/undo';
import { newSharedDoc } from '#shared/casedoc/updates';
import { runs } from '../../support/runs.ts';

const CANARY = 'geheimwoord';

function machine(name: string, hasPrivate = true) {
  let count = 0;
  const newId = () => {
    count += 1;
    return `${name}-${String(count).padStart(4, '0')}` as EntityId;
  };
  const doc = newSharedDoc();
  const own = newSharedDoc();
  const open = openCaseDocument({
    doc,
    ...(hasPrivate && { privateDoc: own }),
    newId,
    now: () => 1000,
    author: name,
  });
  const write = (id: EntityId, field: string, text: string) => {
    const target = isOwnText(open.docs, id, field) ? own : doc;
    const fields = {
      text: target.getText(proseName(id, field)),
      blocks: target.getMap(blockMapName),
    };
    const block = { type: 'paragraph', indent: 0, runs: [{ text }] } as const;
    const before = readProse(fields.text, fields.blocks);
    target.transact(() => patchProse(fields, before, [...before, block], { newId }), FORM_EDIT);
  };
  return { doc, own, open, newId, write, docs: open.docs };
}
type Machine = ReturnType<typeof machine>;

const bytesOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc);
const leaks = (doc: Y.Doc, word = CANARY) => Buffer.from(bytesOf(doc)).includes(word);
const add = ({ open }: Machine, isPrivate: boolean, shortName = '') => {
  let id = '' as EntityId;
  open.change('hypothesis.add', (writer) => {
    id = writer.add('hypothesis', { shortName }, { isPrivate });
  });
  return id;
};

describe('an item that is only for me', () => {
  it('is read with the rest, in its place, and stands in no byte of the shared document', () => {
    const me = machine('anne');
    add(me, false, 'eerste');
    const secret = add(me, true, CANARY);
    add(me, false, 'derde');
    me.write(secret, 'text', `Ik denk aan ${CANARY}.`);
    const names = me.open.analysis().hypothesis.map((one) => one.shortName);
    expect(names).toEqual(['eerste', CANARY, 'derde']);
    expect(leaks(me.own)).toBe(true);
    expect(leaks(me.doc)).toBe(false);
    expect(ownItems(me.docs)).toEqual([{ collection: 'hypothesis', id: secret }]);
  });

  it('takes what hangs under it along, into privacy and out of it', () => {
    const me = machine('anne');
    const secret = add(me, true, 'zacht');
    me.open.change('evidence.add', (writer) => {
      writer.add('evidence', { hypothesis: secret, side: 'for' });
    });
    const proof = me.open.analysis().evidence[0]?.id ?? ('' as EntityId);
    me.write(proof, 'text', CANARY);
    me.write(secret, 'text', `over ${CANARY}`);
    expect(leaks(me.doc)).toBe(false);
    const before = me.open.analysis();
    shareItem(me.docs, { collection: 'hypothesis', id: secret }, me.newId);
    expect(leaks(me.doc)).toBe(true);
    expect(ownItems(me.docs)).toEqual([]);
    expect(withoutBlockIds(me.open.analysis())).toEqual(withoutBlockIds(before));
    const other = machine('bram', false);
    Y.applyUpdate(other.doc, bytesOf(me.doc));
    expect(other.open.analysis().evidence.map((one) => plainText(one.text))).toEqual([CANARY]);
  });

  it('takes the arrows of a loop along', () => {
    const me = machine('anne');
    me.open.change('loop.add', (writer) => {
      const loop = writer.add('loop', {}, { isPrivate: true });
      const link = writer.add('link', { polarity: 'plus' }, { isPrivate: true });
      writer.toggle('loop', loop, 'links', link, true);
      writer.add('link', { polarity: 'minus' }, { isPrivate: true });
    });
    const [loop] = me.open.analysis().loop;
    if (loop === undefined) throw new Error('No loop');
    shareItem(me.docs, { collection: 'loop', id: loop.id }, me.newId);
    expect(ownItems(me.docs)).toHaveLength(1);
    expect(me.open.sharedAnalysis().link.map(({ id }) => id)).toEqual(loop.links);
  });

  it('is not shown twice when sharing stops half-way, and later edits go to the duo', () => {
    const me = machine('anne');
    const secret = add(me, true, 'zacht');
    shareItem(me.docs, { collection: 'hypothesis', id: secret }, me.newId);
    shareItem(me.docs, { collection: 'hypothesis', id: secret }, me.newId);
    me.open.change('hypothesis.set', (writer) => {
      writer.set('hypothesis', secret, { shortName: 'nu van ons' });
    });
    expect(me.open.analysis().hypothesis.map((one) => one.shortName)).toEqual(['nu van ons']);
    const other = machine('bram', false);
    Y.applyUpdate(other.doc, bytesOf(me.doc));
    expect(other.open.analysis().hypothesis[0]?.shortName).toBe('nu van ons');
  });

  it('cannot be made where there is no private document', () => {
    expect(() => add(machine('anne', false), true)).toThrow('No private document');
  });
});

describe('a section that is only for me', () => {
  const S9 = 's9' satisfies SectionId;

  it('keeps its texts and new items apart until it is shared', () => {
    const me = machine('anne');
    expect(makeSectionPrivate(me.docs, S9, me.open.analysis()).ok).toBe(true);
    me.write('riskWeighing' as EntityId, 'agreement', CANARY);
    me.open.change('risk.set', (writer) => {
      writer.set('riskWeighing', 'riskWeighing' as EntityId, { agreedOn: '2026-03-02' });
    });
    expect(plainText(me.open.analysis().riskWeighing.agreement)).toBe(CANARY);
    expect(leaks(me.doc)).toBe(false);
    expect(shareSection(me.docs, S9, me.newId)).toEqual([]);
    expect(privateSections(me.own).size).toBe(0);
    const other = machine('bram', false);
    Y.applyUpdate(other.doc, bytesOf(me.doc));
    expect(plainText(other.open.analysis().riskWeighing.agreement)).toBe(CANARY);
    expect(other.open.analysis().riskWeighing.agreedOn).toBe('2026-03-02');
  });

  it('puts its text behind what the other wrote meanwhile and tells which value stayed behind', () => {
    const me = machine('anne');
    const other = machine('bram', false);
    makeSectionPrivate(me.docs, S9, me.open.analysis());
    me.write('riskWeighing' as EntityId, 'agreement', 'van mij');
    me.open.change('risk.set', (writer) => {
      writer.set('riskWeighing', 'riskWeighing' as EntityId, { agreedOn: '2026-03-02' });
    });
    other.write('riskWeighing' as EntityId, 'agreement', 'van de ander');
    other.open.change('risk.set', (writer) => {
      writer.set('riskWeighing', 'riskWeighing' as EntityId, { agreedOn: '2026-03-03' });
    });
    Y.applyUpdate(me.doc, bytesOf(other.doc));
    expect(shareSection(me.docs, S9, me.newId)).toEqual([
      { collection: 'riskWeighing', field: 'agreedOn' },
    ]);
    expect(plainText(me.open.analysis().riskWeighing.agreement)).toBe('van de ander\nvan mij');
    expect(me.open.analysis().riskWeighing.agreedOn).toBe('2026-03-03');
  });

  it('cannot become private once the duo has its text', () => {
    const me = machine('anne');
    me.write('riskWeighing' as EntityId, 'agreement', 'al gedeeld');
    expect(makeSectionPrivate(me.docs, S9, me.open.analysis())).toMatchObject({
      reason: 'has-text',
    });
  });
});

const command = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), isPrivate: fc.boolean() }),
  fc.record({ kind: fc.constant('write' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(20), to: fc.nat(20) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('share' as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant('section' as const), at: fc.nat(sectionIds.length - 1) }),
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

describe('whatever is done', () => {
  it('two documents read as one would, and nothing private is in the shared one', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        const twin = machine('anne');
        const plain = machine('anne', false);
        commands.forEach((one, index) => {
          run(twin, one, index, true);
          run(plain, one, index, false);
          expect(shape(twin.open.analysis())).toEqual(shape(plain.open.analysis()));
          const secrets = ownItems(twin.docs).map(({ id }) => id);
          expect(secrets.filter((id) => leaks(twin.doc, `tekst${id}.`))).toEqual([]);
        });
        for (const place of ownItems(twin.docs)) shareItem(twin.docs, place, twin.newId);
        for (const id of sectionIds) shareSection(twin.docs, id, twin.newId);
        const reader = machine('bram', false);
        Y.applyUpdate(reader.doc, bytesOf(twin.doc));
        expect(shape(reader.open.analysis())).toEqual(shape(plain.open.analysis()));
      }),
      { numRuns: runs(60, 2000) },
    );
  });

  it('undo brings steps of both documents back in the order they were made', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (flags) => {
        const me = machine('anne');
        const undo = joinUndo(createUndo(me.doc, [FORM_EDIT]), createUndo(me.own, [FORM_EDIT]));
        const states = [shape(me.open.analysis())];
        for (const isPrivate of flags) {
          add(me, isPrivate);
          undo.stopCapturing();
          states.push(shape(me.open.analysis()));
        }
        const kept = undo.save();
        undo.destroy();
        const again = joinUndo(createUndo(me.doc, [FORM_EDIT]), createUndo(me.own, [FORM_EDIT]));
        expect(again.load(kept)).toBe(true);
        for (let at = states.length - 2; at >= 0; at -= 1) {
          expect(again.undo()).toBe(true);
          expect(shape(me.open.analysis())).toEqual(states[at]);
        }
        expect(again.canUndo()).toBe(false);
        for (const state of states.slice(1)) {
          expect(again.redo()).toBe(true);
          expect(shape(me.open.analysis())).toEqual(state);
        }
      }),
      { numRuns: runs(40, 500) },
    );
  });
});

function run(me: Machine, one: Command, index: number, isTwin: boolean): void {
  const items = me.open.analysis().hypothesis;
  const at = 'at' in one && items.length > 0 ? items[one.at % items.length]?.id : undefined;
  switch (one.kind) {
    case 'add':
      add(me, isTwin && one.isPrivate, `naam ${String(index)}`);
      return;
    case 'write':
      if (at !== undefined) me.write(at, 'text', `tekst${at}.`);
      return;
    case 'move': {
      const after = items[one.to % Math.max(1, items.length)]?.id ?? null;
      if (at === undefined || after === at) return;
      me.open.change('move', (writer) => {
        writer.moveAfter('hypothesis', at, after);
      });
      return;
    }
    case 'remove':
      if (at === undefined) return;
      me.open.change('remove', (writer) => {
        writer.remove('hypothesis', at);
      });
      return;
    case 'share':
      if (isTwin && at !== undefined) {
        shareItem(me.docs, { collection: 'hypothesis', id: at }, me.newId);
      }
      return;
    case 'section': {
      const section = sectionIds[one.at];
      if (isTwin && section !== undefined) {
        makeSectionPrivate(me.docs, section, me.open.analysis());
      }
    }
  }
}

/** What a reader sees; ids differ between a shared and a private run. */
function shape(analysis: Analysis) {
  return analysis.hypothesis.map((one) => [
    one.shortName,
    plainText(one.text).split('\n').length,
    plainText(one.text) === '',
  ]);
}

function withoutBlockIds(analysis: Analysis): unknown {
  return JSON.parse(
    JSON.stringify(analysis, (key, value: unknown) => (key === 'id' ? undefined : value)),
  );
}
