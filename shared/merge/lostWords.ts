import { isCollectionName } from '../analysis/collectionNames.ts';
import { SESSION_MAP } from '../casedoc/caseDocument.ts';
import { parseKey } from '../casedoc/keys.ts';
import type { LostSpan } from './compareSide.ts';
import type { FieldPlace, LostWords } from './mergeReceipt.ts';
import type { DocView, MergeSide } from './mergeSide.ts';
import type { SharedType } from './structs.ts';

/** What a side would lose: letters as words, text by text in reading order, then single values. */
export function lostWords(side: MergeSide, merged: DocView): readonly LostWords[] {
  return [...side.changes.lost].flatMap(([type, spans]) => {
    const root = side.nameOf(type);
    // Who sat at which machine is no work of anybody.
    if (root === SESSION_MAP) return [];
    const place = merged.placeOf(root) ?? side.placeOf(root);
    return [
      ...lostStretches(type, spans).map((text) => ({ place, text, writtenBy: side.party })),
      ...spans.flatMap(({ key, text }) =>
        key === null ? [] : [{ place: placeOfKey(root, key), text, writtenBy: side.party }],
      ),
    ];
  });
}

function lostStretches(type: SharedType, spans: readonly LostSpan[]): readonly string[] {
  const left = new Map(spans.map((span) => [nameOf(span.client, span.clock), span]));
  const stretches: string[] = [];
  let text = '';
  const end = (): void => {
    if (text !== '') stretches.push(text);
    text = '';
  };
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    let isLost = false;
    for (let offset = 0; offset < item.length; offset += 1) {
      const span = left.get(nameOf(item.id.client, item.id.clock + offset));
      if (span === undefined) continue;
      text += span.text.replaceAll('\uFFFC', ' ');
      isLost = true;
    }
    if (!isLost) end();
  }
  end();
  return stretches;
}

function nameOf(client: number, clock: number): string {
  return `${String(client)}:${String(clock)}`;
}

function placeOfKey(map: string, key: string): FieldPlace | null {
  const parsed = parseKey(key);
  if (parsed === null || !isCollectionName(map)) return null;
  return { collection: map, entity: parsed.id, field: parsed.field };
}
