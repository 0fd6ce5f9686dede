import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { blockMapName, proseName, textOrigin } from '#shared/casedoc/blockNames';
import { openCaseDocument, type CaseDocument } from '#shared/casedoc/caseDocument';
import { readProse } from '#shared/casedoc/flatText';
import { patchProse, type BlockContent } from '#shared/casedoc/patchProse';
import { newSharedDoc } from '#shared/casedoc/updates';
import { compareVersions } from '#shared/versions/compareVersions';
import { restoreVersion, staysAsItIs, type RestoreScope } from '#shared/versions/restoreVersion';
import { readVersion, takeSnapshot } from '#shared/versions/snapshots';
import { runs } from '../../support/runs.ts';
import { idsFrom, openExample, versionNow } from './versionCase.ts';
import { apply, edit, write } from './versionEdits.ts';

function restore(opened: CaseDocument, version: Analysis, scope: RestoreScope): void {
  const context = { doc: opened.doc, newId: idsFrom('r'), now: () => versionNow, author: 'Marit' };
  expect(restoreVersion(context, version, scope).ok).toBe(true);
}

/** What differs in what a restore may change. */
function differences(before: Analysis, after: Analysis) {
  return compareVersions(before, after)
    .sections.flatMap(({ items }) => items)
    .filter(({ collection }) => !staysAsItIs.has(collection));
}

function fresh(doc: Y.Doc): CaseDocument {
  return openCaseDocument({ doc, newId: idsFrom('f'), now: () => versionNow, author: 'Youssef' });
}

describe('putting a version back', () => {
  it('gives its content, and putting back the point before it gives the former content', () => {
    const opened = openExample();
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 12 }),
        fc.array(edit, { maxLength: 12 }),
        (one, two) => {
          const doc = newSharedDoc();
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(opened.doc));
          const work = fresh(doc);
          for (const step of one) apply(work, step);
          const version = takeSnapshot(doc);
          for (const step of two) apply(work, step);
          const point = takeSnapshot(doc);
          const before = work.analysis();

          const old = readVersion(doc, version);
          if (!old.ok) throw new Error(old.reason);
          restore(work, old.value, { kind: 'all' });
          expect(differences(old.value, work.analysis())).toEqual([]);

          const former = readVersion(doc, point);
          if (!former.ok) throw new Error(former.reason);
          expect(differences(before, former.value)).toEqual([]);
          restore(work, former.value, { kind: 'all' });
          expect(differences(before, work.analysis())).toEqual([]);
          work.destroy();
        },
      ),
      { numRuns: runs(40, 1000) },
    );
  });

  it('changes nothing when nothing differs', () => {
    const opened = openExample();
    const state = Y.encodeStateVector(opened.doc);
    restore(opened, opened.analysis(), { kind: 'all' });
    expect(Y.encodeStateVector(opened.doc)).toEqual(state);
  });

  it('keeps what the other was writing meanwhile', () => {
    const opened = openExample();
    const factor = opened.analysis().factor[0];
    if (factor === undefined) throw new Error('no factor');
    const snapshot = takeSnapshot(opened.doc);
    write(opened, factor.id, 'text', { what: 'write', list: 'factor', a: 3, b: 0 });
    const other = newSharedDoc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(opened.doc));
    other.getText(proseName(factor.id, 'text')).insert(0, 'Youssef: ');
    const old = readVersion(opened.doc, snapshot);
    if (!old.ok) throw new Error(old.reason);
    restore(opened, old.value, { kind: 'all' });
    Y.applyUpdate(opened.doc, Y.encodeStateAsUpdate(other));
    const text = plainText(opened.analysis().factor[0]?.text ?? []);
    expect(text).toBe(`Youssef: ${plainText(factor.text)}`);
  });

  it('brings back addresses, quotes and references to things', () => {
    const opened = openExample();
    const [first, second] = opened.analysis().factor;
    if (first === undefined || second === undefined) throw new Error('no factors');
    const target = {
      text: opened.doc.getText(proseName(first.id, 'text')),
      blocks: opened.doc.getMap(blockMapName),
    };
    const put = (after: readonly BlockContent[]) => {
      opened.doc.transact(() => {
        const before = readProse(target.text, target.blocks);
        patchProse(target, before, after, { newId: idsFrom(`q${String(before.length)}`) });
      }, textOrigin);
    };
    const ref = { collection: 'factor' as const, id: second.id };
    put([
      { type: 'quote', indent: 0, runs: [{ text: 'Zie ' }, { text: '\uFFFC', ref }] },
      { type: 'paragraph', indent: 0, runs: [{ text: 'hier', link: 'https://voorbeeld.nl/' }] },
    ]);
    const version = opened.analysis();
    const written = version.factor[0]?.text.map((block) => block.runs);
    put([{ type: 'paragraph', indent: 0, runs: [{ text: 'Zie hier' }] }]);
    restore(opened, version, { kind: 'all' });
    expect(differences(version, opened.analysis())).toEqual([]);
    expect(opened.analysis().factor[0]?.text.map((block) => block.runs)).toEqual(written);
    expect(written?.[0]?.[1]?.ref).toEqual(ref);
    expect(written?.[1]?.[0]?.link).toBe('https://voorbeeld.nl/');
  });

  it('of one section leaves the others, of one item leaves the rest', () => {
    const opened = openExample();
    const { factor, hypothesis } = opened.analysis();
    const [first, second] = factor;
    const explanation = hypothesis[0];
    if (first === undefined || second === undefined || explanation === undefined) return;
    const version = opened.analysis();
    opened.change('edit', (writer) => {
      writer.set('factor', first.id, { shortName: 'Anders' });
      writer.remove('factor', second.id);
      writer.set('hypothesis', explanation.id, { shortName: 'Ook anders' });
    });
    restore(opened, version, { kind: 'item', collection: 'factor', id: first.id });
    expect(differences(version, opened.analysis()).map(({ id }) => id)).toEqual([
      second.id,
      explanation.id,
    ]);
    restore(opened, version, { kind: 'section', section: 's4' });
    expect(differences(version, opened.analysis()).map(({ id }) => id)).toEqual([explanation.id]);
  });

  it('of one item that was made since marks it as removed; it can come back', () => {
    const opened = openExample();
    const version = opened.analysis();
    let id = '' as EntityId;
    opened.change('add', (writer) => {
      id = writer.add('lead');
    });
    restore(opened, version, { kind: 'item', collection: 'lead', id });
    expect(opened.analysis().lead.some((lead) => lead.id === id)).toBe(false);
    opened.change('restore', (writer) => {
      writer.restore('lead', id);
    });
    expect(opened.analysis().lead.at(-1)?.id).toBe(id);
  });

  it('brings evidence back together with the hypothesis it hangs under', () => {
    const opened = openExample();
    const version = opened.analysis();
    const evidence = version.evidence[0];
    if (evidence?.hypothesis == null) throw new Error('no evidence');
    const above = evidence.hypothesis;
    opened.change('remove', (writer) => {
      writer.remove('evidence', evidence.id);
      writer.remove('hypothesis', above);
    });
    restore(opened, version, { kind: 'item', collection: 'evidence', id: evidence.id });
    expect(opened.analysis().hypothesis.some(({ id }) => id === above)).toBe(true);
  });

  it('never loosens what protects people, and never rewrites what was agreed or sent', () => {
    const opened = openExample();
    const version = opened.analysis();
    const person = version.participant[0];
    const consent = version.consent[0];
    const evidence = version.evidence[0];
    if (person === undefined || consent === undefined || evidence === undefined) {
      throw new Error('the example lacks something');
    }
    opened.change('protect', (writer) => {
      writer.set('participant', person.id, { secretAddress: true, visibleTo: 'duo' });
      writer.set('evidence', evidence.id, { quoteConsent: !evidence.quoteConsent });
      writer.set('consent', consent.id, { withdrawnOn: '2026-03-01' });
    });
    restore(opened, version, { kind: 'all' });
    const now = opened.analysis();
    expect(now.participant[0]).toMatchObject({ secretAddress: true, visibleTo: 'duo' });
    expect(now.evidence[0]?.quoteConsent).toBe(!evidence.quoteConsent);
    expect(now.consent[0]?.withdrawnOn).toBe('2026-03-01');
  });

  it('keeps a person about whom a consent was noted since', () => {
    const opened = openExample();
    const version = opened.analysis();
    let id = '' as EntityId;
    opened.change('add', (writer) => {
      id = writer.add('participant', { name: 'Tante Ria' });
      writer.add('consent', { participant: id, answer: 'no' });
    });
    restore(opened, version, { kind: 'all' });
    expect(opened.analysis().participant.some((person) => person.id === id)).toBe(true);
  });

  it('refuses a case that a newer version wrote', () => {
    const opened = openExample();
    const version = opened.analysis();
    opened.doc.getMap('meta').set('schema', 99);
    const context = { doc: opened.doc, newId: idsFrom('r'), now: () => 0, author: 'Marit' };
    expect(restoreVersion(context, version, { kind: 'all' })).toEqual({
      ok: false,
      reason: 'read-only',
    });
  });

  it('leaves a value alone that this version cannot read', () => {
    const opened = openExample();
    const version = opened.analysis();
    const id = version.factor[0]?.id ?? '';
    opened.doc.getMap('factor').set(`${id}/level`, 'universe');
    restore(opened, version, { kind: 'all' });
    expect(opened.doc.getMap('factor').get(`${id}/level`)).toBe('universe');
  });
});
