import type { Analysis } from '../analysis/analysis.ts';
import {
  listNames,
  singleNames,
  type CollectionName,
  type SingleName,
} from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import type { SectionId } from '../analysis/sections.ts';
import { compareOrdered } from '../base/fractionalOrder.ts';
import { isOwnItem, privateSections, type CaseDocs } from './privacyMarks.ts';
import { createProjection, type Projection } from './projection.ts';

export interface TwinProjection extends Projection {
  /** What the duo has: without anything that is still private. */
  readonly sharedAnalysis: () => Analysis;
}

/**
 * One analysis out of two documents: shared content, and between it what is still private. What
 * did not change keeps its identity; without anything private it is the shared analysis itself.
 */
export function createTwinProjection(docs: CaseDocs): TwinProjection {
  const shared = createProjection(docs.shared);
  if (docs.own === null) return { ...shared, sharedAnalysis: shared.analysis };
  const own = createProjection(docs.own);
  const lists = new Map<CollectionName, readonly unknown[]>();
  const singles = new Map<SingleName, MixedSingle>();
  let last: { readonly from: Analysis; readonly with: Analysis; readonly made: Analysis } | null =
    null;

  const analysis = (): Analysis => {
    const from = shared.analysis();
    const beside = own.analysis();
    if (last?.from === from && last.with === beside) return last.made;
    last = { from, with: beside, made: mix(docs, from, beside, { lists, singles }) };
    return last.made;
  };
  return {
    analysis,
    sharedAnalysis: shared.analysis,
    subscribe: (listener) => {
      const stops = [shared.subscribe(listener), own.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    destroy: () => {
      shared.destroy();
      own.destroy();
    },
  };
}

interface MixedSingle {
  readonly parts: readonly unknown[];
  readonly made: object;
}

interface Kept {
  readonly lists: Map<CollectionName, readonly unknown[]>;
  readonly singles: Map<SingleName, MixedSingle>;
}

function mix(docs: CaseDocs, from: Analysis, beside: Analysis, kept: Kept): Analysis {
  const sections = privateSections(docs.own);
  const changed: Record<string, unknown> = {};
  for (const name of listNames) {
    const own = beside[name].filter((item) => isOwnItem(docs, name, item.id));
    if (own.length === 0) continue;
    const list = [...from[name], ...own].sort(compareOrdered);
    changed[name] = keepEqual(kept.lists, name, list);
  }
  for (const name of singleNames) {
    const made = mixSingle(name, from[name], beside[name], sections, kept.singles);
    if (made !== from[name]) changed[name] = made;
  }
  if (beside.unreadable.length > 0) {
    changed['unreadable'] = [...from.unreadable, ...beside.unreadable];
  }
  return Object.keys(changed).length === 0 ? from : { ...from, ...changed };
}

function keepEqual(
  lists: Map<CollectionName, readonly unknown[]>,
  name: CollectionName,
  list: readonly unknown[],
): readonly unknown[] {
  const before = lists.get(name);
  if (before?.length === list.length && list.every((item, at) => item === before[at])) {
    return before;
  }
  lists.set(name, list);
  return list;
}

function mixSingle(
  name: SingleName,
  shared: object,
  own: object,
  sections: ReadonlySet<SectionId>,
  kept: Map<SingleName, MixedSingle>,
): object {
  const fields = Object.keys(entityTypes[name].fields).filter((field) => {
    const section = sectionOf(name, field);
    return section !== null && sections.has(section);
  });
  if (fields.length === 0) return shared;
  const parts = [shared, own, fields.join(' ')];
  const before = kept.get(name);
  if (before?.parts.every((part, at) => part === parts[at]) === true) return before.made;
  const values = new Map(Object.entries(own));
  const made = { ...shared, ...Object.fromEntries(fields.map((key) => [key, values.get(key)])) };
  kept.set(name, { parts, made });
  return made;
}
