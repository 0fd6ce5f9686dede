import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { attachmentHashesIn } from '#shared/casedoc/attachmentHashes';

const hash = (digit: string): string => digit.repeat(64);

it('knows every attachment that was named once, also where Yjs joined the values that went', () => {
  const doc = new Y.Doc({ gc: false });
  const map = doc.getMap('attachment');
  for (const digit of ['a', 'b', 'c']) map.set('one/hash', hash(digit));
  const copy = new Y.Doc({ gc: false });
  copy.getMap('attachment');
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  for (const state of [doc, copy]) {
    expect([...attachmentHashesIn(state, 'ever')].sort()).toEqual(['a', 'b', 'c'].map(hash));
    expect([...attachmentHashesIn(state, 'now')]).toEqual([hash('c')]);
  }
});
