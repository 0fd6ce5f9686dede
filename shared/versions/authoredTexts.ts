import { collectionNames, isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import { codeOf, nameOf } from '../analysis/entityNames.ts';
import { proseFields } from '../analysis/entityTypes.ts';
import { fieldWords } from '../analysis/fieldWords.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import { sectionIds, type SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { proseName } from '../casedoc/blockNames.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { authorship, writersOf } from './authorship.ts';
import { authorsByClient } from './sessions.ts';
import { readAnalysis } from './snapshots.ts';

/** One text as it stands, with who wrote each paragraph. */
export interface AuthoredText {
  readonly section: SectionId | null;
  readonly id: EntityId;
  readonly field: string;
  /** Code and name of the thing; empty for what a case has one of. */
  readonly name: string;
  readonly label: string;
  readonly blocks: readonly {
    /** Who wrote most comes first; null: it was never said who. */
    readonly writers: readonly (string | null)[];
    readonly text: string;
  }[];
}

/** Every text with words in it, in the order of the sections. */
export function authoredTexts(doc: SharedDoc): readonly AuthoredText[] {
  const analysis = readAnalysis(doc);
  const authorOf = authorsByClient(doc);
  const texts: AuthoredText[] = [];
  const read = (collection: CollectionName, id: EntityId, name: string): void => {
    for (const field of proseFields(collection)) {
      const blocks = authorship(doc.getText(proseName(id, field)), authorOf)
        .map(({ runs }) => ({
          writers: writersOf(runs),
          text: runs.map((run) => run.text).join(''),
        }))
        .filter(({ writers }) => writers.length > 0);
      if (blocks.length === 0) continue;
      const section = sectionOf(collection, field);
      texts.push({ section, id, field, name, label: fieldWords(collection, field).label, blocks });
    }
  };
  for (const collection of collectionNames) {
    if (isSingleName(collection)) {
      read(collection, analysis[collection].id, '');
      continue;
    }
    for (const { id } of analysis[collection]) {
      read(
        collection,
        id,
        `${codeOf(analysis, collection, id)} ${nameOf(analysis, collection, id)}`.trim(),
      );
    }
  }
  const order = (section: SectionId | null): number =>
    section === null ? sectionIds.length : sectionIds.indexOf(section);
  return texts.sort((a, b) => order(a.section) - order(b.section));
}
