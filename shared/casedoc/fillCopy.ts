import type * as Y from 'yjs';
import { SCHEMA_VERSION, type Analysis } from '../analysis/analysis.ts';
import { collectionNames, isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isProse, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import {
  blockMapName,
  indentKey,
  proseName,
  storedId,
  tailId,
  toReferenceEmbed,
  typeKey,
} from './blockNames.ts';
import { fieldKey, optionKey } from './keys.ts';
import { writeSchema } from './projection.ts';

/** Origin of the content of a copy to read: undo leaves it alone. */
const COPY_ORIGIN = 'fill-copy';

/** Writes an analysis into an empty document with its own ids, also those of the blocks. */
export function fillCopy(doc: Y.Doc, analysis: Analysis): void {
  doc.transact(() => {
    writeSchema(doc, SCHEMA_VERSION);
    for (const name of collectionNames) {
      const items: readonly { readonly id: EntityId }[] = isSingleName(name)
        ? [analysis[name]]
        : analysis[name];
      for (const item of items) fillItem(doc, name, item);
    }
  }, COPY_ORIGIN);
}

function fillItem(doc: Y.Doc, name: CollectionName, item: { readonly id: EntityId }): void {
  const { id } = item;
  const map = doc.getMap<unknown>(name);
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  // A thing in which nothing stands is still there.
  if (!isSingleName(name)) map.set(fieldKey(id, 'deleted'), false);
  for (const [field, value] of Object.entries<unknown>({ ...item })) {
    const type = fields[field];
    if (type === undefined || JSON.stringify(value) === JSON.stringify(type.empty)) continue;
    if (type.kind === 'prose') {
      if (isProse(value)) fillText(doc, proseName(id, field), value);
    } else if (type.kind === 'refs' || type.kind === 'choices') {
      const members: readonly unknown[] = Array.isArray(value) ? value : [];
      for (const member of members) map.set(optionKey(id, field, String(member)), true);
    } else {
      map.set(fieldKey(id, field), value);
    }
  }
}

function fillText(doc: Y.Doc, name: string, prose: Prose): void {
  const text = doc.getText(name);
  const blocks = doc.getMap<unknown>(blockMapName);
  for (const { id, type, indent, runs } of prose) {
    for (const { text: letters, bold, italic, link, ref } of runs) {
      if (ref === undefined) {
        text.insert(text.length, letters, {
          ...(bold === true && { bold }),
          ...(italic === true && { italic }),
          ...(link !== undefined && { link }),
        });
      } else {
        text.insertEmbed(text.length, toReferenceEmbed(ref), {});
      }
    }
    if (type !== 'paragraph') blocks.set(typeKey(id), type);
    if (indent !== 0) blocks.set(indentKey(id), indent);
    // A last block that lost its end has none here either.
    if (id !== tailId) text.insertEmbed(text.length, { p: storedId(id) }, {});
  }
}
