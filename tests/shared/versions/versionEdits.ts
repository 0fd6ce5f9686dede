import fc from 'fast-check';
import type { ListName } from '#shared/analysis/collectionNames';
import { proseFields } from '#shared/analysis/entityTypes';
import type { EntityId } from '#shared/base/ids';
import { blockMapName, proseName, textOrigin } from '#shared/casedoc/blockNames';
import type { CaseDocument } from '#shared/casedoc/caseDocument';
import { readProse } from '#shared/casedoc/flatText';
import { patchProse } from '#shared/casedoc/patchProse';
import { idsFrom } from './versionCase.ts';

const lists = ['factor', 'hypothesis', 'evidence', 'lead', 'loop', 'participant'] as const;

/** One thing a person does in an analysis. */
export const edit = fc.record({
  what: fc.constantFrom(
    'write',
    'cut',
    'enter',
    'add',
    'set',
    'toggle',
    'remove',
    'move',
    'single',
  ),
  list: fc.constantFrom(...lists),
  a: fc.nat({ max: 1000 }),
  b: fc.nat({ max: 1000 }),
});
export type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes, cuts or splits in one text. */
export function write(opened: CaseDocument, id: EntityId, field: string, one: Edit): void {
  const target = {
    text: opened.doc.getText(proseName(id, field)),
    blocks: opened.doc.getMap(blockMapName),
  };
  const before = readProse(target.text, target.blocks);
  const at = one.b % Math.max(1, before.length);
  const block = before[at] ?? { type: 'paragraph' as const, indent: 0 as const, runs: [] };
  const text = block.runs.map((run) => run.text).join('');
  const middle = one.a % (text.length + 1);
  const says = (words: string, type = block.type) => ({
    type,
    indent: block.indent,
    runs: words === '' ? [] : [{ text: words }],
  });
  const fresh = {
    write: [says(`${text.slice(0, middle)} erbij ${text.slice(middle)}`)],
    cut: [says(text.slice(0, middle) + text.slice(middle + 9))],
    enter: [says(text.slice(0, middle)), says(text.slice(middle), 'bullet')],
  };
  if (one.what !== 'write' && one.what !== 'cut' && one.what !== 'enter') return;
  const after = [...before.slice(0, at), ...fresh[one.what], ...before.slice(at + 1)];
  opened.doc.transact(() => {
    patchProse(target, before, after, { newId: idsFrom(`e${String(one.a)}x${String(one.b)}`) });
  }, textOrigin);
}

/** Does it, where it makes sense. */
export function apply(opened: CaseDocument, one: Edit): void {
  const list: ListName = one.list;
  const items: readonly { readonly id: EntityId }[] = opened.analysis()[list];
  const id = items[one.a % Math.max(1, items.length)]?.id;
  const fields = proseFields(list);
  const field = fields[one.b % Math.max(1, fields.length)];
  if (id === undefined) return;
  if (field !== undefined) write(opened, id, field, one);
  opened.change(one.what, (writer) => {
    if (one.what === 'add') writer.add(list);
    if (one.what === 'remove') writer.remove(list, id);
    if (one.what === 'set' && list === 'hypothesis') {
      writer.set('hypothesis', id, {
        confidence: (one.b % 5) + 1,
        shortName: `H ${String(one.b)}`,
      });
    }
    if (one.what === 'toggle') {
      const factors = opened.analysis().factor;
      const member = factors[one.b % Math.max(1, factors.length)]?.id;
      const hypothesis = opened.analysis().hypothesis[0]?.id;
      if (member !== undefined && hypothesis !== undefined) {
        writer.toggle('hypothesis', hypothesis, 'factors', member, one.a % 2 === 0);
      }
    }
    if (one.what === 'move') writer.moveAfter(list, id, null);
    if (one.what === 'single') {
      writer.setValue('cover', 'cover' as EntityId, 'title', `Titel ${String(one.b)}`);
    }
  });
}
