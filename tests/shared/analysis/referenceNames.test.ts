import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { firstLine, nameOf } from '#shared/analysis/entityNames';
import { analysisFromPortable, readPortable, writePortable } from '#shared/analysis/portable';
import { plainText, type Prose } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument } from '#shared/casedoc/caseDocument';
import { fillFromPortable } from '#shared/casedoc/fillCase';

const file = {
  format: 'samenhang-analysis',
  version: 1,
  analysis: {
    participant: [{ id: 'p1', name: 'Senna de Vries', role: 'youth' }],
    factor: [
      {
        id: 'f1',
        text: [
          {
            type: 'quote',
            runs: [
              { text: 'Senna', ref: { collection: 'participant', id: 'p1' } },
              { text: ' slaapt niet, zie ' },
              { text: 'het stuk', link: 'https://voorbeeld.nl/' },
            ],
          },
        ],
      },
      {
        id: 'f2',
        text: [
          {
            type: 'paragraph',
            runs: [
              { text: 'Door ' },
              { text: 'oud', ref: { collection: 'factor', id: 'f1' } },
              { text: ' en ' },
              { text: 'weg', ref: { collection: 'hypothesis', id: 'h9' } },
            ],
          },
        ],
      },
    ],
  },
};

function opened() {
  const read = readPortable(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const doc = new Y.Doc({ gc: false });
  let next = 0;
  const newId = (): EntityId => `n${String(next++)}` as EntityId;
  fillFromPortable(doc, read.value, { newId, now: () => 0, author: 'Anne' });
  return openCaseDocument({ doc, newId, now: () => 0, author: 'Anne' });
}

function texts(prose: readonly { readonly text: Prose }[]): readonly string[] {
  return prose.map(({ text }) => plainText(text));
}

it('a text says what things are called now, and that they are gone', () => {
  const document = opened();
  expect(texts(document.analysis().factor)).toEqual([
    'Senna slaapt niet, zie het stuk',
    'Door Senna slaapt niet, zie het stuk en hypothese (verwijderd)',
  ]);
  const [person] = document.analysis().participant;
  const [first, second] = document.analysis().factor;
  if (!person || !first || !second) throw new Error('nothing to rename');
  document.change('rename', (writer) => {
    writer.set('participant', person.id, { name: 'Bo Jansen' });
  });
  expect(firstLine(document.analysis().factor[1]?.text ?? [])).toBe(
    'Door Bo slaapt niet, zie het stuk en hypothese (verwijderd)',
  );
  document.change('remove', (writer) => {
    writer.remove('factor', first.id);
  });
  expect(texts(document.analysis().factor)).toEqual([
    'Door factor (verwijderd) en hypothese (verwijderd)',
  ]);
  expect(nameOf(document.analysis(), 'factor', second.id)).toContain('factor (verwijderd)');
});

it('what did not change keeps its identity', () => {
  const document = opened();
  const before = document.analysis();
  document.change('section', (writer) => {
    writer.set('participant', before.participant[0]?.id ?? ('' as EntityId), { relation: 'zelf' });
  });
  const after = document.analysis();
  expect(after.participant).not.toBe(before.participant);
  expect(after.factor).toBe(before.factor);
});

it('goes out with its names and comes in as references again', () => {
  const out = writePortable(opened().analysis());
  const again = readPortable(out);
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  const read = analysisFromPortable(again.value);
  expect(read.factor[0]?.text[0]?.type).toBe('quote');
  expect(read.factor[0]?.text[0]?.runs).toMatchObject([
    { text: 'Senna', ref: { collection: 'participant' } },
    { text: ' slaapt niet, zie ' },
    { text: 'het stuk', link: 'https://voorbeeld.nl/' },
  ]);
});

it('takes no address that is none, and no reference to what cannot be pointed at', () => {
  for (const run of [
    { text: 'x', link: 'javascript:alert(1)' },
    { text: 'x', ref: { collection: 'source', id: 'a' } },
    { text: 'x', ref: { collection: 'factor', id: '../x' } },
  ]) {
    const analysis = { factor: [{ id: 'f1', text: [{ type: 'paragraph', runs: [run] }] }] };
    expect(readPortable({ ...file, analysis }).ok).toBe(false);
  }
});
