import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { proseName, textOrigin } from '#shared/casedoc/blockNames';
import { openCaseDocument, type CaseDocument } from '#shared/casedoc/caseDocument';
import { writeProse } from '#shared/casedoc/flatText';
import { newSharedDoc } from '#shared/casedoc/updates';
import { authoredTexts } from '#shared/versions/authoredTexts';
import {
  addMilestone,
  contentToHash,
  milestones,
  renameMilestone,
} from '#shared/versions/milestones';
import { sessionWork } from '#shared/versions/sessionWork';
import { sessionsOf } from '#shared/versions/sessions';
import { readAnalysis, readVersion } from '#shared/versions/snapshots';
import { idsFrom, openExample, versionNow } from './versionCase.ts';

function person(author: string, started: number, from?: Y.Doc): CaseDocument {
  const doc = newSharedDoc();
  if (from !== undefined) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  return openCaseDocument({ doc, newId: idsFrom(`${author}-`), now: () => started, author });
}

function begin(): { readonly marit: CaseDocument; readonly text: string; readonly id: EntityId } {
  const marit = person('Marit', 1000);
  let id = '' as EntityId;
  marit.change('add', (writer) => {
    id = writer.add('factor', { shortName: 'Spanning' });
  });
  const text = proseName(id, 'text');
  const says = (words: string) => ({
    type: 'paragraph' as const,
    indent: 0 as const,
    runs: [{ text: words }],
  });
  writeProse(marit.doc, text, [says('Hij loopt weg.'), says('Thuis is het rustig.')], idsFrom('b'));
  return { marit, text, id };
}

describe('who wrote what', () => {
  it('is known letter by letter and told by paragraph, who wrote most first', () => {
    const { marit, text } = begin();
    const youssef = person('Youssef', 2000, marit.doc);
    youssef.doc.transact(() => {
      youssef.doc.getText(text).insert(0, 'Bij spanning en drukte op school: ');
    }, textOrigin);
    const [found] = authoredTexts(youssef.doc);
    expect(found).toMatchObject({ section: 's4', name: 'F1 Spanning' });
    expect(found?.blocks).toEqual([
      { writers: ['Youssef', 'Marit'], text: 'Bij spanning en drukte op school: Hij loopt weg.' },
      { writers: ['Marit'], text: 'Thuis is het rustig.' },
    ]);
  });

  it('counts per session and section what was written and what still stands', () => {
    const { marit, text } = begin();
    const youssef = person('Youssef', 2000, marit.doc);
    youssef.doc.transact(() => {
      const live = youssef.doc.getText(text);
      live.insert(0, 'Toen ');
      live.delete(5, 'Hij loopt '.length);
    }, textOrigin);
    expect(sessionsOf(youssef.doc).map(({ author }) => author)).toEqual(['Marit', 'Youssef']);
    expect(
      sessionWork(youssef.doc).map(({ session, sections }) => [session?.author, sections]),
    ).toEqual([
      ['Youssef', [{ section: 's4', written: 1, standing: 1 }]],
      ['Marit', [{ section: 's4', written: 7, standing: 5 }]],
    ]);
  });

  it('says that it is not known when nobody ever said', () => {
    const doc = newSharedDoc();
    doc.getText(proseName('cover', 'triggerNote')).insert(0, 'Zomaar');
    expect(sessionWork(doc)).toMatchObject([{ session: null, written: 1 }]);
    expect(authoredTexts(doc)[0]?.blocks[0]?.writers).toEqual([null]);
  });

  it('can be asked of an earlier version too', () => {
    const { marit, text } = begin();
    addMilestone(marit.doc, {
      newId: idsFrom('m'),
      label: 'Eerste',
      reason: '',
      at: 1000,
      author: 'Marit',
      hash: '',
    });
    marit.doc.getText(text).insert(0, 'Later ');
    const [kept] = milestones(marit.doc);
    const version = readVersion(marit.doc, kept?.snapshot ?? new Uint8Array());
    if (!version.ok) throw new Error(version.reason);
    expect(plainText(version.value.factor[0]?.text ?? [])).toBe(
      'Hij loopt weg.\nThuis is het rustig.',
    );
  });
});

describe('a kept version', () => {
  const words = { label: 'Besproken met moeder', reason: 'Zij las mee', author: 'Marit', at: 5 };

  it('goes with the case and reads the same on the other machine', () => {
    const opened = openExample();
    const content = contentToHash(opened.analysis());
    const id = addMilestone(opened.doc, { ...words, newId: idsFrom('m'), hash: 'abc' });
    opened.change('edit', (writer) => {
      writer.set('cover', 'cover' as EntityId, { code: 'VA-999' });
    });
    const other = newSharedDoc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(opened.doc));
    const [kept] = milestones(other);
    expect(kept).toMatchObject({ id, ...words, hash: 'abc' });
    const version = readVersion(other, kept?.snapshot ?? new Uint8Array());
    expect(version.ok && contentToHash(version.value)).toEqual(content);
  });

  it('changes nothing that an analysis shows', () => {
    const opened = openExample();
    const before = opened.analysis();
    addMilestone(opened.doc, { ...words, newId: idsFrom('m'), hash: '' });
    expect(readAnalysis(opened.doc)).toEqual(before);
    expect(milestones(opened.doc).map(({ label }) => label)).toEqual([words.label]);
  });

  it('can be called otherwise; what it held stays, and both have one name in the end', () => {
    const opened = openExample();
    const id = addMilestone(opened.doc, { ...words, newId: idsFrom('m'), hash: 'abc' });
    const other = newSharedDoc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(opened.doc));
    const [kept] = milestones(opened.doc);
    renameMilestone(opened.doc, id, { label: 'Na het gesprek', reason: words.reason });
    expect(milestones(opened.doc)).toEqual([{ ...kept, label: 'Na het gesprek' }]);
    renameMilestone(other, id, { label: 'Met moeder', reason: 'Zij las mee' });
    renameMilestone(other, 'm-99' as EntityId, { label: 'Geen', reason: '' });
    Y.applyUpdate(other, Y.encodeStateAsUpdate(opened.doc));
    Y.applyUpdate(opened.doc, Y.encodeStateAsUpdate(other));
    expect(milestones(other)).toEqual(milestones(opened.doc));
    expect(['Na het gesprek', 'Met moeder']).toContain(milestones(other)[0]?.label);
  });

  it('is one of two when both kept one apart', () => {
    const opened = openExample();
    const other = newSharedDoc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(opened.doc));
    addMilestone(opened.doc, { ...words, newId: idsFrom('a'), hash: '' });
    addMilestone(other, { ...words, at: versionNow, newId: idsFrom('b'), hash: '' });
    Y.applyUpdate(opened.doc, Y.encodeStateAsUpdate(other));
    expect(milestones(opened.doc)).toHaveLength(2);
    for (const { snapshot } of milestones(opened.doc)) {
      expect(readVersion(opened.doc, snapshot).ok).toBe(true);
    }
  });
});
