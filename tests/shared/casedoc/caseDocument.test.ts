import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import example from '#resources/example-analysis.json';
import { analysisFromPortable, readPortable, writePortable } from '#shared/analysis/portable';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import {
  FORM_EDIT,
  openCaseDocument,
  SESSION_MAP,
  type CaseDocument,
} from '#shared/casedoc/caseDocument';
import { fillBlankCase, fillFromPortable } from '#shared/casedoc/fillCase';
import { proseName, blockMapName } from '#shared/casedoc/blockNames';
import { writeProse } from '#shared/casedoc/flatText';
import { createUndo } from '#shared/casedoc/undo';
import { newSharedDoc } from '#shared/casedoc/updates';

const now = () => 1_767_225_600_000;

function idsFrom(prefix: string): () => EntityId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${String(count).padStart(4, '0')}` as EntityId;
  };
}

function open(doc: Y.Doc, author = 'Marit'): CaseDocument {
  return openCaseDocument({ doc, newId: idsFrom(`${author}-`), now, author });
}

function exampleContent() {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

describe('the fictional example in a document', () => {
  const doc = newSharedDoc();
  fillFromPortable(doc, exampleContent(), { newId: idsFrom('x'), now, author: 'Marit' });
  const analysis = open(doc).analysis();

  it('holds everything the file holds, under fresh ids', () => {
    const fromFile = analysisFromPortable(exampleContent());
    expect(analysis.unreadable).toEqual([]);
    expect(analysis.factor.map((factor) => plainText(factor.text))).toEqual(
      fromFile.factor.map((factor) => plainText(factor.text)),
    );
    expect(analysis.factor[0]?.id).not.toBe(fromFile.factor[0]?.id);
    const linked = analysis.hypothesis[1]?.factors.map((id) =>
      plainText(analysis.factor.find((factor) => factor.id === id)?.text ?? []),
    );
    expect(linked).toContain('Weglopen op momenten van afscheid');
    expect(analysis.riskWeighing.carriedBy).toHaveLength(6);
    expect(analysis.riskWeighing.agreement.map((block) => block.type)).toEqual(
      Array.from({ length: 4 }, () => 'numbered'),
    );
  });

  it('comes out as a portable file that can be read again', () => {
    const again = readPortable(JSON.parse(JSON.stringify(writePortable(analysis))));
    expect(again.problems).toEqual([]);
  });
});

describe('undoing that a thing was added', () => {
  it('leaves nothing of it in the list', () => {
    const doc = newSharedDoc();
    const caseDocument = open(doc);
    const undo = createUndo(doc, [FORM_EDIT]);
    caseDocument.change('factor.add', (writer) => void writer.add('factor'));
    expect(caseDocument.analysis().factor).toHaveLength(1);
    undo.undo();
    expect(caseDocument.analysis().factor).toEqual([]);
    undo.redo();
    expect(caseDocument.analysis().factor).toHaveLength(1);
  });
});

describe('a case document', () => {
  it('starts with its code and phase, and leaves no trace of looking', () => {
    const doc = newSharedDoc();
    fillBlankCase(doc, { code: 'VA-001', requestedOn: '2026-03-02' });
    const before = Y.encodeStateVector(doc);
    const caseDocument = open(doc);
    expect(caseDocument.analysis().cover.code).toBe('VA-001');
    expect(caseDocument.analysis().process.phase).toBe('registered');
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it('says once who stands behind its changes', () => {
    const doc = newSharedDoc();
    const caseDocument = open(doc);
    caseDocument.change('factor.add', (writer) => writer.add('factor'));
    caseDocument.change('factor.add', (writer) => writer.add('factor'));
    expect([...doc.getMap(SESSION_MAP).entries()]).toEqual([
      [String(doc.clientID), { author: 'Marit', started: now() }],
    ]);
  });

  it('does not say of a new case that something left from here', () => {
    const left = { id: 'er-1', kind: 'fullAnalysis', logHead: 'ab', logDevice: 'AB12' };
    const analysis = { ...example.analysis, exportRecord: [left] };
    const reading = readPortable({ ...example, analysis });
    if (!reading.ok) throw new Error('Not readable');
    const doc = newSharedDoc();
    fillFromPortable(doc, reading.value, { newId: idsFrom('x'), now, author: 'Marit' });
    expect(open(doc).analysis().exportRecord).toMatchObject([{ logHead: 'ab', logDevice: '' }]);
  });

  it('keeps the identity of everything that did not change', () => {
    const doc = newSharedDoc();
    fillFromPortable(doc, exampleContent(), { newId: idsFrom('x'), now, author: 'Marit' });
    const caseDocument = open(doc);
    const before = caseDocument.analysis();
    const changed = before.factor[3]?.id;
    if (changed === undefined) throw new Error('no factor');
    caseDocument.change('factor.set', (writer) => {
      writer.set('factor', changed, { impact: 2 });
    });
    const after = caseDocument.analysis();
    expect(after.factor[3]).not.toBe(before.factor[3]);
    expect(after.factor[2]).toBe(before.factor[2]);
    expect(after.hypothesis).toBe(before.hypothesis);
    expect(after.cover).toBe(before.cover);
  });

  it('shows text written into a field of an item, and only re-reads that item', () => {
    const doc = newSharedDoc();
    const caseDocument = open(doc);
    let first = '' as EntityId;
    let second = '' as EntityId;
    caseDocument.change('factor.add', (writer) => {
      first = writer.add('factor');
      second = writer.add('factor');
    });
    const before = caseDocument.analysis();
    writeProse(
      doc,
      proseName(first, 'text'),
      [{ type: 'paragraph', indent: 0, runs: [{ text: 'Hoi' }] }],
      idsFrom('b'),
    );
    const after = caseDocument.analysis();
    expect(after.factor.map((factor) => plainText(factor.text))).toEqual(['Hoi', '']);
    expect(after.factor[1]?.id).toBe(second);
    expect(doc.getMap(blockMapName).size).toBeGreaterThanOrEqual(0);
    expect(before.factor[0]).not.toBe(after.factor[0]);
  });

  it('moves, removes and restores without deleting anything', () => {
    const doc = newSharedDoc();
    const caseDocument = open(doc);
    const ids: EntityId[] = [];
    caseDocument.change('add', (writer) => {
      for (let count = 0; count < 4; count += 1) ids.push(writer.add('lead'));
    });
    const [a, b, c, d] = ids as [EntityId, EntityId, EntityId, EntityId];
    const shown = () => caseDocument.analysis().lead.map((lead) => lead.id);
    caseDocument.change('move', (writer) => {
      writer.moveAfter('lead', d, a);
    });
    expect(shown()).toEqual([a, d, b, c]);
    caseDocument.change('move', (writer) => {
      writer.moveAfter('lead', c, null);
    });
    expect(shown()).toEqual([c, a, d, b]);
    caseDocument.change('remove', (writer) => {
      writer.remove('lead', a);
    });
    expect(shown()).toEqual([c, d, b]);
    caseDocument.change('restore', (writer) => {
      writer.restore('lead', a);
    });
    expect(shown()).toEqual([c, a, d, b]);
  });

  it('refuses a value of the wrong kind before it is written', () => {
    const doc = newSharedDoc();
    const caseDocument = open(doc);
    const wrong = { impact: 9 };
    expect(() => {
      caseDocument.change('add', (writer) => writer.add('factor', wrong));
    }).toThrow('factor.impact');
  });

  it('reads what a newer version wrote, but never changes it', () => {
    const doc = newSharedDoc();
    doc.getMap('meta').set('schema', 99);
    doc.getMap('factor').set('f1/level', 'universe');
    doc.getMap('factor').set('f1/shininess', 3);
    const caseDocument = open(doc);
    expect(caseDocument.isReadOnly).toBe(true);
    expect(caseDocument.analysis().factor[0]?.level).toBeNull();
    expect(caseDocument.analysis().unreadable).toEqual([
      { collection: 'factor', id: 'f1', field: 'level' },
    ]);
    expect(() => {
      caseDocument.change('add', (writer) => writer.add('factor'));
    }).toThrow('Read-only');
    expect(doc.getMap('factor').get('f1/shininess')).toBe(3);
  });
});

describe('two or three people changing items apart', () => {
  const step = fc.record({
    who: fc.nat({ max: 2 }),
    what: fc.constantFrom('add', 'set', 'toggle', 'remove', 'move', 'exchange'),
    a: fc.nat(),
    b: fc.nat(),
  });

  it('always end with the same analysis, with every item anybody added', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const people = ['Marit', 'Youssef', 'Ineke'].map((name, index) => {
          const doc = newSharedDoc();
          doc.clientID = index + 1;
          return open(doc, name);
        });
        const added = new Set<EntityId>();
        for (const { who, what, a, b } of steps) {
          const person = people[who];
          if (person === undefined) continue;
          const { factor } = person.analysis();
          const one = factor[a % Math.max(1, factor.length)]?.id;
          const two = factor[b % Math.max(1, factor.length)]?.id;
          if (what === 'exchange') {
            const other = people[a % 3];
            if (other !== undefined) Y.applyUpdate(person.doc, Y.encodeStateAsUpdate(other.doc));
            continue;
          }
          person.change(what, (writer) => {
            if (what === 'add' || one === undefined) added.add(writer.add('factor'));
            else if (what === 'set') writer.set('factor', one, { impact: (b % 5) + 1 });
            else if (what === 'toggle') {
              writer.toggle('factor', one, 'lifeEvents', `t-${String(b % 4)}`, a % 2 === 0);
            } else if (what === 'remove' && b % 3 === 0) writer.remove('factor', one);
            else if (what === 'move')
              writer.moveAfter('factor', one, two === one ? null : (two ?? null));
          });
        }
        for (let round = 0; round < 2; round += 1) {
          for (const from of people) {
            for (const to of people) Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc));
          }
        }
        const [first, ...others] = people.map((person) => person.analysis());
        for (const other of others) expect(other).toEqual(first);
        // The incremental view must equal a view built from nothing.
        const fresh = people[0] === undefined ? null : open(people[0].doc).analysis();
        expect(first).toEqual(fresh);
        const known = people[0]?.doc.getMap('factor');
        for (const id of added) expect(known?.has(`${id}/createdAt`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
