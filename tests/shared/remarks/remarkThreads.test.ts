import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { proseName } from '#shared/casedoc/blockNames';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { ensureCaseIdentity } from '#shared/casedoc/caseIdentity';
import { isPrivatePlace } from '#shared/casedoc/isPrivatePlace';
import { wordFinder } from '#shared/casedoc/wordFinder';
import { startEpoch } from '#shared/epoch/startEpoch';
import { placeOfRemark } from '#shared/remarks/placeOfRemark';
import {
  addReply,
  decideRemark,
  removeRemark,
  setResolved,
  undecideRemark,
} from '#shared/remarks/remarkEdits';
import {
  allRemarks,
  filterRemarks,
  nextRemark,
  remarkCounts,
  remarkPeople,
} from '#shared/remarks/remarkFilter';
import { marksOf } from '#shared/remarks/remarkMarks';
import type { RemarkPlace } from '#shared/remarks/remarkPlace';
import { remarkThreads } from '#shared/remarks/remarkThreads';
import { thingNumbers } from '#shared/remarks/thingNumbers';
import { partner, remarkCase, supervisor } from './remarkCase.ts';

describe('the order of the threads', () => {
  it('is that of the document: section, thing with what hangs under it, field, place', () => {
    const made = storyCase();
    const { first, second, factor, evidence, remark, anchorOn } = made;
    const on = (place: RemarkPlace | null, words = '') =>
      remark({ place, text: words, anchor: words === '' ? null : anchorOn(first, 'text', words) });
    const text: RemarkPlace = { kind: 'field', collection: 'hypothesis', id: first, field: 'text' };
    const wanted = [
      on({ kind: 'item', collection: 'hypothesis', id: second }),
      on(text, 'strenge regel'),
      on({ kind: 'item', collection: 'evidence', id: evidence }),
      on(text, 'Elke'),
      on({ kind: 'item', collection: 'hypothesis', id: first }),
      on({ kind: 'section', section: 's5' }),
      on({ kind: 'item', collection: 'factor', id: factor }),
      on(null),
    ].reverse();
    // Under its hypothesis, behind the remarks on the text of that itself.
    const threads = made.threads();
    expect(threads.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const [whole, onFactor, section, item, start, inEvidence, later, other] = wanted;
    expect(threads.map(({ id }) => id)).toEqual([
      ...[whole, onFactor, section, item, start, later, inEvidence, other],
    ]);
    expect(threads[0]?.section).toBeNull();
    expect(threads[6]?.section).toBe('s5');
    // A thing and a section as a whole show their numbers; those on words stand in the text.
    const at = [...thingNumbers(threads)].map(([place, numbers]) => [
      place,
      numbers.map(({ number }) => number),
    ]);
    expect(Object.fromEntries(at)).toEqual({
      [`factor/${factor}`]: [2],
      'section/s5': [3],
      [`hypothesis/${first}`]: [4],
      [`evidence/${evidence}`]: [7],
      [`hypothesis/${second}`]: [8],
    });
  });

  it('follows the text when it changes', () => {
    const { first, remark, anchorOn, change, threads } = storyCase();
    const place = { kind: 'field', collection: 'hypothesis', id: first, field: 'text' } as const;
    const front = remark({ place, anchor: anchorOn(first, 'text', 'Elke verhuizing') });
    const behind = remark({ place, anchor: anchorOn(first, 'text', 'strenge regel') });
    expect(threads().map(({ id }) => id)).toEqual([front, behind]);
    change((writer) => {
      writer.setText('hypothesis', first, 'text', 'Die strenge regel: zij liep weg.');
      return true;
    });
    expect(threads().map(({ id, found }) => [id, found?.kind])).toEqual([
      [front, 'orphan'],
      [behind, 'same'],
    ]);
    expect(marksOf(threads()).map(({ id, look }) => [id, look])).toEqual([[behind, 'open']]);
  });
});

describe('a thread', () => {
  it('is open, answered by the other of the duo, and resolved or taken up again', () => {
    const { remark, change, thread } = storyCase();
    const id = remark({});
    const state = () => thread(id).state;
    expect(state()).toBe('open');
    change((writer) => addReply(writer, id, 'Nog iets.', supervisor));
    expect(state()).toBe('open');
    change((writer) => addReply(writer, id, 'Met haar gelezen.', partner));
    expect(state()).toBe('answered');
    expect(thread(id).replies.map(({ author, text }) => [author, plainText(text)])).toEqual([
      ['Ineke', 'Nog iets.'],
      ['Youssef', 'Met haar gelezen.'],
    ]);
    change((writer) => done(() => setResolved(writer, id, true)));
    expect(state()).toBe('resolved');
    change((writer) => done(() => setResolved(writer, id, false)));
    expect(state()).toBe('answered');
  });

  it('is answered by a decision, which can be taken back', () => {
    const { remark, change, thread } = storyCase();
    const id = remark({ text: 'Eerst' });
    const decision = { decision: 'declined', reason: '' } as const;
    change((writer) => done(() => decideRemark(writer, id, decision, partner)));
    expect(thread(id)).toMatchObject({
      state: 'answered',
      remark: { decision: 'declined', decidedBy: 'Youssef', decidedAt: 2000 },
    });
    change((writer) => done(() => undecideRemark(writer, id)));
    expect(thread(id).state).toBe('open');
  });

  it('says when what it was about is gone, and keeps the quote', () => {
    const { first, remark, anchorOn, change, thread, threads } = storyCase();
    const place = { kind: 'field', collection: 'hypothesis', id: first, field: 'text' } as const;
    const id = remark({ place, anchor: anchorOn(first, 'text', 'Elke verhuizing') });
    change((writer) => done(() => writer.remove('hypothesis', first)));
    expect(thread(id)).toMatchObject({
      isPlaceThere: false,
      found: { kind: 'orphan' },
      remark: { quote: 'Elke verhuizing' },
    });
    change((writer) => done(() => removeRemark(writer, id)));
    expect(threads()).toEqual([]);
  });

  it('of before there were places is about the thing or section it names', () => {
    const { open, first } = storyCase();
    const analysis = open.analysis();
    const of = (target: string) => placeOfRemark(analysis, { place: '', target });
    expect(of(first)).toEqual({ kind: 'item', collection: 'hypothesis', id: first });
    expect(of('s9')).toEqual({ kind: 'section', section: 's9' });
    expect(of('')).toBeNull();
    expect(of('nobody')).toBeNull();
  });
});

describe('a history that is cleaned up', () => {
  it('leaves remarks at their words, also at changed ones, and forgets what stood beside gone ones', () => {
    const { open, shared, first, remark, anchorOn, change } = storyCase();
    const place = { kind: 'field', collection: 'hypothesis', id: first, field: 'text' } as const;
    const on = (words: string) => remark({ place, anchor: anchorOn(first, 'text', words) });
    const [changed, gone, same] = [on('Elke verhuizing'), on('en'), on('strenge regel')];
    change((writer) =>
      done(() => {
        const text = 'Elke nieuwe verhuizing, elke strenge regel telt.';
        writer.setText('hypothesis', first, 'text', text);
      }),
    );
    ensureCaseIdentity(shared, () => '00000000-0000-4000-8000-000000000001');
    const fresh = startEpoch(shared, '00000000-0000-4000-8000-000000000002');
    const context = { newId: () => first, now: () => 0, author: '' };
    const cleaned = openCaseDocument({ doc: fresh, ...context });
    const threads = remarkThreads(cleaned.analysis(), wordFinder(cleaned.docs));
    const of = (id: EntityId) => threads.find((one) => one.id === id);
    expect(of(changed)).toMatchObject({
      found: { kind: 'changed', start: 0, end: 22 },
      remark: { quote: 'Elke verhuizing' },
    });
    expect(of(same)?.found).toEqual({ kind: 'same', start: 29, end: 42 });
    expect(of(gone)).toMatchObject({
      found: { kind: 'orphan' },
      remark: { before: '', after: '' },
    });
    expect(open.analysis().reviewComment.find(({ id }) => id === gone)?.before).not.toBe('');
    // New letters, new names: it goes on as before.
    fresh.getText(proseName(first, 'text')).insert(0, 'Ja. ', {});
    const later = remarkThreads(cleaned.analysis(), wordFinder(cleaned.docs));
    expect(later.find(({ id }) => id === changed)?.found).toEqual({
      kind: 'changed',
      start: 4,
      end: 26,
    });
  });
});

describe('what is "alleen voor mij"', () => {
  it('gets its remarks, quotes and answers in the private document', () => {
    const { open, shared, own, change, remark, anchorOn, thread } = remarkCase();
    const id = change((writer) => {
      const made = writer.add('hypothesis', {}, { isPrivate: true });
      writer.setText('hypothesis', made, 'text', 'Een geheimwoord van mij.');
      return made;
    });
    const place = { kind: 'field', collection: 'hypothesis', id, field: 'text' } as const;
    expect(isPrivatePlace(open.docs, place)).toBe(true);
    const anchor = anchorOn(id, 'text', 'geheimwoord');
    const made = remark({ place, anchor, text: 'Over geheimwoord', isPrivate: true });
    change((writer) => addReply(writer, made, 'Ook geheimwoord', partner));
    expect(thread(made)).toMatchObject({ found: { kind: 'same' }, state: 'answered' });
    expect(bytesOf(own).includes('geheimwoord')).toBe(true);
    expect(bytesOf(shared).includes('geheimwoord')).toBe(false);
    expect(open.sharedAnalysis().reviewComment).toEqual([]);
    expect(isPrivatePlace(open.docs, { kind: 'section', section: 's5' })).toBe(false);
  });
});

describe('the list', () => {
  it('is filtered, counted and walked through', () => {
    const { first, remark, change, threads } = storyCase();
    const place = { kind: 'item', collection: 'hypothesis', id: first } as const;
    const one = remark({ place, criterion: 'K07' });
    const two = remark({ place, kind: 'beautiful' }, partner);
    const three = remark({ place: { kind: 'section', section: 's9' } });
    change((writer) => done(() => setResolved(writer, three, true)));
    const ids = (filter: Partial<typeof allRemarks>) =>
      filterRemarks(threads(), { ...allRemarks, ...filter }).map(({ id }) => id);
    expect(ids({})).toEqual([one, two, three]);
    expect(ids({ state: 'unresolved' })).toEqual([one, two]);
    expect(ids({ state: 'resolved' })).toEqual([three]);
    expect(ids({ criterion: 'K07' })).toEqual([one]);
    expect(ids({ person: 'Youssef' })).toEqual([two]);
    expect(ids({ kind: 'remark' })).toEqual([one, three]);
    expect(remarkPeople(threads())).toEqual(['Ineke', 'Youssef']);
    expect(remarkCounts(threads()).get('s5')).toBe(2);
    expect(remarkCounts(threads()).get('s1')).toBe(0);
    expect(nextRemark(threads(), null, 1)?.id).toBe(one);
    expect(nextRemark(threads(), null, -1)?.id).toBe(three);
    expect(nextRemark(threads(), one, 1)?.id).toBe(two);
    expect(nextRemark(threads(), three, 1)?.id).toBe(one);
    expect(nextRemark(threads(), one, -1)?.id).toBe(three);
    expect(nextRemark([], null, 1)).toBeNull();
  });
});

function storyCase() {
  const made = remarkCase();
  const parts = made.change((writer) => {
    const first = writer.add('hypothesis');
    const second = writer.add('hypothesis');
    writer.setText('hypothesis', first, 'text', 'Elke verhuizing en elke strenge regel telt.');
    const evidence = writer.add('evidence', { hypothesis: first });
    return { first, second, evidence, factor: writer.add('factor') };
  });
  return { ...made, ...parts };
}

function done(edit: () => void): true {
  edit();
  return true;
}

function bytesOf(doc: Y.Doc): Buffer {
  return Buffer.from(Y.encodeStateAsUpdate(doc));
}
