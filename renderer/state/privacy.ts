import type { SectionId } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import { privateSections, type CaseDocs } from '#shared/casedoc/privacyMarks';
import { ownItems } from '#shared/casedoc/sharePrivate';

/** What is "alleen voor mij" now. */
export interface Privacy {
  readonly items: ReadonlySet<EntityId>;
  readonly sections: ReadonlySet<SectionId>;
}

/** Reads it again; the same value when nothing changed. */
export function readPrivacy(docs: CaseDocs, before: Privacy | null): Privacy {
  const items = new Set(ownItems(docs).map(({ id }) => id));
  const sections = privateSections(docs.own);
  const isSame =
    before !== null && isEqual(before.items, items) && isEqual(before.sections, sections);
  return isSame ? before : { items, sections };
}

function isEqual<Value>(before: ReadonlySet<Value>, now: ReadonlySet<Value>): boolean {
  return before.size === now.size && [...now].every((value) => before.has(value));
}
