import type { Analysis } from '#shared/analysis/analysis';
import { versions as texts } from '#shared/text/nl/versions';
import { sections } from '#shared/text/nl/sections';
import { compareVersions } from '#shared/versions/compareVersions';
import { canRestore, type RestoreScope } from '#shared/versions/restoreVersion';
import type { ItemChange } from '#shared/versions/versionComparison';
import { entryLabel, type VersionEntry } from './versionEntries.ts';

/** What somebody asked to put back. */
export interface RestoreWish {
  readonly entry: VersionEntry;
  readonly scope: RestoreScope;
  /** What the item is called; empty for more than one. */
  readonly title: string;
}

/** What a wish would change. */
export interface RestoreEffect {
  readonly places: number;
  /** Of those, things that the version does not know and that are taken away. */
  readonly taken: number;
}

/** Counts what would change; both analyses are of the shared document. */
export function effectOf(wish: RestoreWish, version: Analysis, present: Analysis): RestoreEffect {
  const { scope } = wish;
  const items = compareVersions(version, present).sections.flatMap(({ section, items: all }) =>
    scope.kind === 'section' && scope.section !== section ? [] : all,
  );
  const changes = items.filter((item) => canRestore(item) && isIn(scope, item));
  return {
    places: changes.length,
    taken: changes.filter(({ kind }) => kind === 'added').length,
  };
}

/** The sentences about a wish: what it is called in a question, a promise and a report. */
export function wishWords({ entry, scope, title }: RestoreWish) {
  const label = entryLabel(entry);
  const words = texts.restore;
  switch (scope.kind) {
    case 'all':
      return {
        question: words.title.all,
        what: words.what.all(label),
        done: words.done.all(label),
      };
    case 'section': {
      const name = sections[scope.section].title;
      return {
        question: words.title.section(name),
        what: words.what.section(name, label),
        done: words.done.section(name, label),
      };
    }
    case 'item':
      return {
        question: words.title.item(title),
        what: words.what.item(title, label),
        done: words.done.item(title, label),
      };
  }
}

function isIn(scope: RestoreScope, item: ItemChange): boolean {
  return scope.kind !== 'item' || (scope.collection === item.collection && scope.id === item.id);
}
