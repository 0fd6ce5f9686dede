import type { Analysis } from './analysis.ts';
import { referenceName } from './entityNames.ts';
import { isProse, type Prose, type Reference } from './prose.ts';

/**
 * The same entity, with every reference in its texts reading as what the thing is called in
 * `analysis`. As long as all are called as before, the same object comes back.
 */
export function withReferenceNames(entity: object, analysis: Analysis): object {
  const refs = referencesIn(entity);
  if (refs.length === 0) return entity;
  const names = new Map(refs.map((ref) => [keyOf(ref), referenceName(analysis, ref)]));
  const words = JSON.stringify([...names]);
  const known = named.get(entity);
  if (known?.words === words) return known.entity;
  const texts = Object.entries(entity).flatMap(([field, value]: [string, unknown]) =>
    isProse(value) ? [[field, withNames(value, names)] as const] : [],
  );
  const fresh = { ...entity, ...Object.fromEntries(texts) };
  named.set(entity, { words, entity: fresh });
  return fresh;
}

// Entities are immutable, so what was found in one holds as long as it exists.
const found = new WeakMap<object, readonly Reference[]>();
const named = new WeakMap<object, { readonly words: string; readonly entity: object }>();

function referencesIn(entity: object): readonly Reference[] {
  const known = found.get(entity);
  if (known !== undefined) return known;
  const refs = Object.values(entity).flatMap((value: unknown) =>
    isProse(value)
      ? value.flatMap((block) => block.runs.flatMap(({ ref }) => (ref === undefined ? [] : [ref])))
      : [],
  );
  found.set(entity, refs);
  return refs;
}

function withNames(prose: Prose, names: ReadonlyMap<string, string>): Prose {
  return prose.map((block) => ({
    ...block,
    runs: block.runs.map((run) =>
      run.ref === undefined ? run : { ...run, text: names.get(keyOf(run.ref)) ?? run.text },
    ),
  }));
}

function keyOf({ collection, id }: Reference): string {
  return `${collection} ${id}`;
}
