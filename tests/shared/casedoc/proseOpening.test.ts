import fc from 'fast-check';
import type * as Y from 'yjs';
import { expect, it } from 'vitest';
import { listNames } from '#shared/analysis/collectionNames';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { toReferenceEmbed } from '#shared/casedoc/blockNames';
import { createProjection } from '#shared/casedoc/projection';
import { readOpening } from '#shared/casedoc/proseOpening';
import { replica } from '../../support/replica.ts';
import { runs } from '../../support/runs.ts';

const part = fc.oneof(
  fc.constantFrom('\u2028', ' ', '\uFFFC', 'a b', '  \u00A0'),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
  fc.integer({ min: 1, max: 300 }).map((length) => 'woord '.repeat(length).slice(0, length)),
  fc.constantFrom('end', 'person', 'factor', 'nobody', 'unknown').map((embed) => ({ embed })),
);

it('calls everything as the whole text does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(part, { maxLength: 8 }), { minLength: 2, maxLength: 4 }),
      (texts) => {
        const anne = replica('Anne');
        const person = anne.add('participant', { name: 'Bo' });
        const ids = texts.map((_, index) => anne.add(index % 2 === 0 ? 'factor' : 'hypothesis'));
        for (const [index, parts] of texts.entries()) {
          const text = anne.doc().getText(`txt:${ids[index] ?? ''}/text`);
          for (const one of parts) {
            if (typeof one === 'string') text.insert(text.length, one, { bold: index % 2 === 0 });
            else text.insertEmbed(text.length, embedOf(one.embed, person, ids), {});
          }
          if (index % 2 === 1 && text.length > 3) text.delete(1, 2);
        }
        expect(namesIn(anne.doc(), readOpening)).toEqual(namesIn(anne.doc()));
      },
    ),
    { numRuns: runs(80, 10_000) },
  );
});

function embedOf(kind: string, person: EntityId, ids: readonly EntityId[]): object {
  if (kind === 'end') return { p: `blok-${String(ids.length)}` };
  if (kind === 'person') return toReferenceEmbed({ collection: 'participant', id: person });
  const [id] = ids;
  if (kind === 'factor' && id !== undefined) return toReferenceEmbed({ collection: 'factor', id });
  return kind === 'nobody' ? { ref: { c: 'participant', id: 'weg' } } : { later: true };
}

function namesIn(doc: Y.Doc, readText?: Parameters<typeof createProjection>[1]): unknown {
  const projection = createProjection(doc, readText);
  const analysis = projection.analysis();
  projection.destroy();
  return listNames.map((list) => analysis[list].map(({ id }) => nameOf(analysis, list, id)));
}
